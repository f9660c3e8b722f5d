/** Concepts that the lexicon does not know and whose labels have one form. */
import { byCodePoint } from "../../text/by-code-point.ts";
import { isTitle } from "../form/is-title.ts";
import { isHomonym } from "../form/is-homonym.ts";
import type { Item } from "../item.ts";
import type { Claim } from "./claim.ts";

/** A claim for each form that is a label of two or more concepts. A title in title marks is a work and meets titles only: 《深度学习》 is not 深度学习. */
export function matchByForm(items: readonly Item[]): Claim[] {
  const byForm = new Map<string, Item[]>();
  for (const item of items) if (item.known === undefined) for (const { text, form } of item.labels) add(byForm, isTitle(text) ? `《${form}》` : form, item);
  return [...byForm]
    .filter(([form, group]) => group.length > 1 && !isHomonym(form))
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([key, group]) => ({ form: key.replace(/[《》]/g, ""), group }))
    .map(({ form, group }) => ({ match: "form", by: form, items: group, why: (one, other) => why(one, other, form) }));
}

function add(byForm: Map<string, Item[]>, key: string, item: Item): void {
  const list = byForm.get(key);
  if (list === undefined) byForm.set(key, [item]);
  else list.push(item);
}

function why(one: Item, other: Item, form: string): string {
  const [mine, theirs] = [one, other].map(({ labels }) => labels.find((name) => name.form === form)?.text ?? form);
  return mine === theirs ? `both call it ${mine}` : `${mine} and ${theirs} are one name but for spelling`;
}
