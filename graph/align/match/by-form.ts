/** Concepts that the lexicon does not know and whose labels have one form. */
import { byCodePoint } from "../../text/by-code-point.ts";
import { groupBy } from "../../text/group-by.ts";
import { isHomonym } from "../form/is-homonym.ts";
import { isTitle } from "../form/is-title.ts";
import type { Item, Name } from "../item.ts";
import type { Claim } from "./claim.ts";

interface Labelled {
  readonly item: Item;
  readonly name: Name;
}

/** A claim for each form that is a label of two or more concepts. A title in title marks is a work and meets titles only: 《深度学习》 is not 深度学习. */
export function matchByForm(items: readonly Item[]): Claim[] {
  const labels = items.filter(({ known }) => known === undefined).flatMap((item) => item.labels.map((name): Labelled => ({ item, name })));
  return [...groupBy(labels.filter(({ name }) => !isHomonym(name.form)), ({ name }) => `${isTitle(name.text) ? "title" : "name"} ${name.form}`)]
    .filter(([, group]) => group.length > 1)
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([, group]) => toClaim(group));
}

function toClaim(group: readonly Labelled[]): Claim {
  const called = new Map(group.map(({ item, name }) => [item, name.text]));
  const why = (one: Item, other: Item): string => {
    const [mine, theirs] = [called.get(one), called.get(other)];
    return mine === theirs ? `both call it ${mine}` : `${mine} and ${theirs} are one name but for spelling`;
  };
  return { match: "form", by: group[0]!.name.text, items: [...called.keys()], why };
}
