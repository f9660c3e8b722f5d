/** Concepts that are one entry of the lexicon, by their id or by their labels. */
import { byCodePoint } from "../../text/by-code-point.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Item } from "../item.ts";
import type { Claim } from "./claim.ts";
import { mainName } from "./main-name.ts";

/** A claim for each entry that two or more concepts are; those whose id is the entry's come first. */
export function matchByLexicon(items: readonly Item[]): Claim[] {
  return [...groupBy(items.filter(({ known }) => known !== undefined), ({ known }) => known!)]
    .filter(([, group]) => group.length > 1)
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([id, group]) => ({ match: "lexicon", by: id, items: [...group.filter(({ concept }) => concept.id === id), ...group.filter(({ concept }) => concept.id !== id)], why }));
}

function why(one: Item, other: Item): string {
  const [mine, theirs] = [mainName(one), mainName(other)];
  return mine === theirs ? `both say ${mine}, which the lexicon knows` : `the lexicon knows ${mine} and ${theirs} as one concept`;
}
