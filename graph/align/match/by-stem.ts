/** Concepts whose names differ by a word that adds nothing, where the shorter name is in use. */
import { byCodePoint } from "../../text/by-code-point.ts";
import { groupBy } from "../../text/group-by.ts";
import { formOf } from "../form/form-of.ts";
import { isHomonym } from "../form/is-homonym.ts";
import { knownAs } from "../form/lexicon-forms.ts";
import { stemOf } from "../form/stem-of.ts";
import type { Item } from "../item.ts";
import type { Claim } from "./claim.ts";

/** A label that is a stem and a word behind it; `key` is the entry of the lexicon that the stem names, else its form. */
interface Longer {
  readonly item: Item;
  readonly label: string;
  readonly stem: string;
  readonly entry: string | undefined;
  readonly key: string;
}

/** A claim for each stem that is a name of the lexicon or a label of one concept, and of which another concept's label is an extension. */
export function matchByStem(items: readonly Item[]): Claim[] {
  const longer = groupBy(items.flatMap(longerLabels), ({ key }) => key);
  const keys = items.flatMap((item) => keysOf(item).filter((key) => longer.has(key)).map((key) => ({ key, item })));
  const plain = groupBy(keys, ({ key }) => key);
  return [...longer]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([key, group]) => ({ group, plain: (plain.get(key) ?? []).map(({ item }) => item) }))
    .filter((each) => each.plain.length > 0 || each.group[0]!.entry !== undefined)
    .map((each) => toClaim(each.group, each.plain))
    .filter((claim) => claim.items.length > 1);
}

function longerLabels(item: Item): Longer[] {
  if (item.known !== undefined) return [];
  return item.labels.flatMap(({ text }) => {
    const stem = stemOf(text);
    if (stem === undefined || isHomonym(formOf(stem))) return [];
    const entry = knownAs(stem);
    return [{ item, label: text, stem, entry, key: entry ?? formOf(stem) }];
  });
}

function keysOf({ known, labels }: Item): string[] {
  return known === undefined ? labels.map(({ form }) => form) : [known];
}

function toClaim(longer: readonly Longer[], plain: readonly Item[]): Claim {
  const { stem } = longer[0]!;
  const labels = new Map(longer.map(({ item, label }) => [item, label]));
  return { match: "form", by: stem, items: [...new Set([...plain, ...labels.keys()])], why: (one, other) => `${labels.get(one) ?? labels.get(other)} is ${stem} with a word behind that adds nothing` };
}
