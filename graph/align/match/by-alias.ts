/** Concepts that an author gives two names, one of which another author uses: 循环神经网络（RNN） here, RNN there. */
import { byCodePoint } from "../../text/by-code-point.ts";
import { groupBy } from "../../text/group-by.ts";
import { isHomonym } from "../form/is-homonym.ts";
import { isShort } from "../form/is-short.ts";
import { knownAs } from "../form/lexicon-forms.ts";
import type { Item, Name } from "../item.ts";
import type { Claim } from "./claim.ts";

/**
 * A claim for each alias that names concepts of two or more groups; `groupOf` is the group that an item is in so far.
 * A short alias, such as an acronym, holds for other authors only where a single concept owns it.
 */
export function matchByAlias(items: readonly Item[], groupOf: (item: Item) => number): Claim[] {
  const owners = new Map<string, Owned>();
  for (const item of items) for (const name of item.aliases) if (!isHomonym(name.form)) add(owners, name, item);
  const known = new Map<string, Item>();
  for (const item of items) if (item.known !== undefined && !known.has(item.known)) known.set(item.known, item);
  const labels = items.flatMap((item) => item.labels.filter(({ form }) => owners.has(form)).map(({ form }) => ({ form, item })));
  const labelled = groupBy(labels, ({ form }) => form);
  const claims: (Claim & { readonly isShort: boolean })[] = [];
  for (const [form, { text, by }] of owners) {
    const entry = known.get(knownAs(text) ?? "");
    const short = isShort(form);
    if (short && entry === undefined && new Set(by.map(groupOf)).size > 1) continue;
    const all = [...new Set([...(entry === undefined ? [] : [entry]), ...(labelled.get(form) ?? []).map(({ item }) => item), ...by])];
    if (new Set(all.map(groupOf)).size > 1) claims.push({ match: "alias", by: text, items: all, why: (one, other) => why(one, other, form, text), isShort: short });
  }
  return claims.sort((a, b) => Number(a.isShort) - Number(b.isShort) || byCodePoint(a.by, b.by));
}

interface Owned {
  readonly text: string;
  readonly by: Item[];
}

function add(owners: Map<string, Owned>, { text, form }: Name, item: Item): void {
  const owned = owners.get(form) ?? { text, by: [] };
  owned.by.push(item);
  owners.set(form, owned);
}

function why(one: Item, other: Item, form: string, text: string): string {
  const teller = [one, other].find(({ aliases }) => aliases.some((name) => name.form === form));
  return teller === undefined ? `both are called ${text}` : `${teller.roadmap.document} gives ${teller.labels[0]?.text ?? teller.concept.id} the second name ${text}`;
}
