/** Where the words stand that a cue rule goes by, in a text that was read: for showing them apart from the names they tie. */
import { groupBy } from "../../text/group-by.ts";
import { CLAUSE_RULES } from "../chinese/clause-cues.ts";
import { readClauses } from "../english/read-clauses.ts";
import { tagWords } from "../english/tag-words.ts";
import type { Range } from "../phrase/range.ts";
import { ADVICE } from "./advice.ts";
import { CONDITIONS } from "./conditions.ts";
import type { CuePattern } from "./cue.ts";
import { FOUNDATION } from "./foundation.ts";
import { ORDER_WORDS } from "./order-words.ts";
import { READER } from "./reader.ts";
import { REQUIRES } from "./requires.ts";

/** Between two names of one enumeration. */
const JOINT = /^\s*(?:[、,/／&＆+]|,?\s*(?:以及|及其|和|与|及|跟|或者?|and|or|as well as)\s*)\s*$/i;
/** Marks and quotes, which the patterns do not know. */
const SIGN = /[*_`~"“”《》「」]/;
const NAME = "\uE000";

let byRule: ReadonlyMap<string, readonly CuePattern[]> | null = null;

/** What the rule's patterns match in `text` without the names in it, trimmed, sorted, each stretch once; empty for a rule without words. `names` are sorted and do not overlap. */
export function cueWords(text: string, names: readonly Range[], rule: string): readonly Range[] {
  if (rule.startsWith("clause-")) return wordsOfClauses(text, names, rule);
  byRule ??= groupBy([...REQUIRES, ...FOUNDATION, ...ORDER_WORDS, ...CONDITIONS, ...READER, ...ADVICE, ...CLAUSE_RULES], (one) => one.rule);
  const patterns = byRule.get(rule) ?? [];
  if (patterns.length === 0) return [];
  const { masked, places } = mask(text, names);
  const found = new Map<number, Range>();
  for (const { pattern } of patterns) {
    for (const match of masked.matchAll(pattern)) addWords(match[0], match.index, places, found);
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}

function wordsOfClauses(text: string, names: readonly Range[], rule: string): readonly Range[] {
  const { masked, places } = mask(text, names);
  const found = new Map<number, Range>();
  for (const sentence of masked.matchAll(/[^.!?\n]+/g)) {
    const tagged = tagWords(sentence[0]);
    for (const each of readClauses(tagged.tags)) {
      if (each.rule !== rule) continue;
      const from = tagged.from[each.from]!;
      addWords(sentence[0].slice(from, tagged.to[each.to - 1]!), sentence.index + from, places, found);
    }
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}

/** The stretches of words between names and signs in `said`, which begins at `start` of the masked text. */
function addWords(said: string, start: number, places: readonly number[], found: Map<number, Range>): void {
  for (const words of said.matchAll(/[\p{L}\p{N}→⇒➜➡⟶>›»-][^\uE000-\uF8FF。，；：,;:、]*/gu)) {
    const from = start + words.index;
    const last = from + words[0].trimEnd().length - 1;
    found.set(places[from]!, { from: places[from]!, to: places[last]! + 1 });
  }
}

/** The text with each name, or enumeration of names, as one sign and without marks; and where each character stood. */
function mask(text: string, names: readonly Range[]): { readonly masked: string; readonly places: readonly number[] } {
  let masked = "";
  const places: number[] = [];
  const take = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      if (SIGN.test(text[at]!)) continue;
      masked += text[at] === "\n" ? " " : text[at]!;
      places.push(at);
    }
  };
  let at = 0;
  for (const { from, to } of names) {
    const between = text.slice(at, from);
    if (masked.endsWith(NAME) && JOINT.test(between)) {
      at = to;
      continue;
    }
    take(at, from);
    masked = masked.trimEnd();
    places.length = masked.length;
    masked += NAME;
    places.push(from);
    at = to + (/^\s*/.exec(text.slice(to))?.[0].length ?? 0);
  }
  take(at, text.length);
  return { masked, places };
}
