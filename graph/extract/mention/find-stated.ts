/** Everyday English words as names where a clause says what they come before or after: "threads rest on interrupts" speaks of two fields, "the interrupts" of none. */
import type { Hit } from "../../lexicon/index-lexicon.ts";
import { readClauses } from "../english/read-clauses.ts";
import { isClauseWord, tagWords } from "../english/tag-words.ts";
import type { Passage } from "../passage.ts";
import { isVague } from "../phrase/is-bare-name.ts";
import { tidyWords } from "../tidy-words.ts";

const SENTENCE = /[^.!?;\n](?:[^.!?;\n]|\.(?=\S))*/g;
const HEADS_LIST = /^,? (?:including|such as|especially|like|e\.g)\b/i;
const ARTICLE = /\b(?:the|an?|your|our|its|their|this|that|these|those|each|every|no)\s+$/i;

/** The everyday names among `hits` about which the passage's sentences state an order; `known` are those that count anyway. Linear. */
export function findStated(passage: Passage, hits: readonly Hit[], known: ReadonlySet<Hit>): Hit[] {
  const found: Hit[] = [];
  if (hits.length < 2 || hits.length === known.size || (passage.entry.kind !== "paragraph" && passage.entry.kind !== "item")) return found;
  const text = passage.plain.slice(passage.from, passage.to);
  if (/[一-鿿]/.test(text)) return found;
  let next = 0;
  for (const { index, 0: words } of text.matchAll(SENTENCE)) {
    const from = passage.from + index;
    const inside: Hit[] = [];
    for (; (hits[next]?.from ?? Infinity) < from + words.length; next++) {
      const hit = hits[next] as Hit;
      if (known.has(hit) || !isClauseWord(passage.plain.slice(hit.from, hit.to))) inside.push(hit);
    }
    if (inside.length > 1 && words.length <= 400 && inside.some((hit) => !known.has(hit))) for (const hit of stated(passage.plain, from, from + words.length, inside)) if (!known.has(hit)) found.push(hit);
  }
  return found;
}

/** The hits that a statement of the sentence is about and that stand as names do. */
function stated(plain: string, from: number, to: number, hits: readonly Hit[]): Hit[] {
  let masked = "";
  let at = from;
  hits.forEach((hit, index) => {
    masked += plain.slice(at, hit.from) + String.fromCharCode(0xe000 + index);
    at = hit.to;
  });
  const { tags } = tagWords(tidyWords(masked + plain.slice(at, to)));
  const signs = readClauses(tags).map(({ a, b }) => (b === "" ? "" : a + b)).join("");
  return hits.filter((hit, index) => {
    const sign = String.fromCharCode(0xe000 + index);
    const name = plain.slice(hit.from, hit.to);
    return signs.includes(sign) && name.length > 3 && !isVague(name) && !ARTICLE.test(plain.slice(Math.max(from, hit.from - 12), hit.from)) && !HEADS_LIST.test(plain.slice(hit.to, hit.to + 14)) && !/[xgL#\uE000-\uF8FF]/u.test(tags.charAt(tags.indexOf(sign) + 1));
  });
}
