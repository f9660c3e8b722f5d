/** Concepts whose names differ by a word that adds nothing, where the shorter name is in use. */
import { byCodePoint } from "../../text/by-code-point.ts";
import { formOf } from "../form/form-of.ts";
import { isHomonym } from "../form/is-homonym.ts";
import { knownAs } from "../form/lexicon-forms.ts";
import { stemOf } from "../form/stem-of.ts";
import type { Item } from "../item.ts";
import type { Claim } from "./claim.ts";

/** A claim for each stem that is a label of one concept or a name of the lexicon, and of which another concept's label is an extension. */
export function matchByStem(items: readonly Item[]): Claim[] {
  const extended = new Map<string, { readonly stem: string; readonly items: Item[] }>();
  for (const item of items) {
    if (item.known !== undefined) continue;
    for (const { text } of item.labels) {
      const stem = stemOf(text);
      if (stem === undefined) continue;
      const key = knownAs(stem) ?? formOf(stem);
      const found = extended.get(key) ?? { stem, items: [] };
      found.items.push(item);
      extended.set(key, found);
    }
  }
  const plain = new Map<string, Item[]>();
  for (const item of items) for (const key of item.known === undefined ? item.labels.map(({ form }) => form) : [item.known]) if (extended.has(key)) plain.set(key, [...(plain.get(key) ?? []), item]);
  return [...extended]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([key, { stem, items: longer }]): Claim => ({ match: "form", by: stem, items: [...new Set([...(plain.get(key) ?? []), ...longer])], why: (one, other) => why(one, other, stem) }))
    .filter(({ by, items: all }) => all.length > 1 && !isHomonym(formOf(by)) && (knownAs(by) !== undefined || all.some(({ labels }) => labels.some(({ form }) => form === formOf(by)))));
}

function why(one: Item, other: Item, stem: string): string {
  const longer = [one, other].flatMap(({ labels }) => labels).find(({ text }) => stemOf(text) !== undefined);
  return `${longer?.text ?? stem} is ${stem} with a word behind that adds nothing`;
}
