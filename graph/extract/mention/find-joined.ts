/** "probability and linear algebra": everyday English words that an enumeration joins with a name are names too. */
import type { Hit } from "../../lexicon/index-lexicon.ts";
import type { Passage } from "../passage.ts";
import { isBareName } from "../phrase/is-bare-name.ts";
import type { Found } from "./found.ts";

const JOINT = /^\s*(?:,\s*(?:and\s+|or\s+)?|\s(?:and|or|plus|&)\s+)(?:(?:basic|some|elementary|college|high-school|introductory|a bit of|a little)\s+)*$/i;
/** What stands before the first name of several. */
const OPENS = /(?:^|[,.;:(\n]\s*|\b(?:and|or|of|in|with|on|both|between|without|some|basic|elementary|know|learn|understand|study|master|needs?|requires?|assumes?)\s+)$/i;
const LONGEST_JOINT = 24;

/** The everyday words among the lexicon's `hits` that stand beside one of the `known`, or beside such a word. Linear in the hits. */
export function findJoined(passage: Passage, hits: readonly Hit[], known: readonly Hit[]): Found[] {
  const { plain } = passage;
  const isKnown = new Set(known);
  const all = hits.filter((hit) => isKnown.has(hit) || (hit.common && isBareName(plain, hit)));
  if (all.length < 2) return [];
  const joined = new Set<Hit>();
  const isIn = (hit: Hit): boolean => isKnown.has(hit) || joined.has(hit);
  for (let i = 1; i < all.length; i++) {
    const [one, other] = [all[i - 1] as Hit, all[i] as Hit];
    if (!isIn(other) && isIn(one) && joins(plain, one, other)) joined.add(other);
  }
  for (let i = all.length - 1; i > 0; i--) {
    const [one, other] = [all[i - 1] as Hit, all[i] as Hit];
    if (!isIn(one) && isIn(other) && OPENS.test(plain.slice(Math.max(0, one.from - 16), one.from)) && joins(plain, one, other)) joined.add(one);
  }
  return Array.from(joined, ({ from, to, id }) => ({ phrase: { head: { from, to, name: plain.slice(from, to), id }, aliases: [], members: [] }, rule: "enumeration", score: 2, head: false }));
}

function joins(plain: string, one: Hit, other: Hit): boolean {
  return other.from > one.to && other.from - one.to <= LONGEST_JOINT && JOINT.test(plain.slice(one.to, other.from));
}
