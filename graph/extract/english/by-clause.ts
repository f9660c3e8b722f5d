/** What an English sentence states by the grammar of its clauses: who needs what, what comes first, what is hard without what. */
import { groupOf, type CueContext, type Finding } from "../cue/cue.ts";
import { originalRange } from "../original-offset.ts";
import type { Sentence } from "../sentence.ts";
import type { Term } from "../terms.ts";
import { aimOf, readClauses } from "./read-clauses.ts";
import { tagWords } from "./tag-words.ts";

/** What is to be known when all the rest begins, not what is learnt in it. */
const MEANT = /\b(?:first|already|beforehand|before|proficient|fluent|comfortable|expect|assum|background|experience|aimed|written|intended|by (?:now|this|the time)|at this (?:stage|point))\w*\b|\bfor \w+ (?:who|with)\b/i;

/** Questions and what is left open state nothing. */
const ASKS = /\?|\bwhether\b/i;

/** A name is what the sentence speaks of. */
const OPENS = /^(?:the |an? )?[\uE000-\uF8FF] [a-z]/iu;

/** A name and what parts it from what is said of it: "A: …", "A – …", nothing else. */
const LABEL = /^[\uE000-\uF8FF]x?[:,|]?$/u;

/** What is to be known ahead of it; else what follows a label is what it holds. */
const AHEAD = /\b(?:already|beforehand|before|first)\b/i;

/** The findings of the sentence; none of a question. Linear. */
export function byClause(context: CueContext): Finding[] {
  const { sentence } = context;
  if (ASKS.test(sentence.masked)) return [];
  const found: Finding[] = [];
  const { tags } = tagWords(sentence.masked);
  for (const { from, rule, strength, a, b, denied } of readClauses(tags)) {
    const before = termsOf(sentence, a);
    const after = b === "" ? themeOf(context, before, tags.slice(0, from)) : termsOf(sentence, b);
    if (before.length === 0 || after.length === 0 || before.some((term) => after.includes(term))) continue;
    found.push({ before, after, basis: "stated", strength, rule, denied, at: originalRange(sentence.passage.entry.words, sentence.from, sentence.to) });
  }
  return found;
}

/** What a demand is for: what the words before it are after, else what the passage speaks of. */
function themeOf(context: CueContext, before: readonly Term[], said: string): readonly Term[] {
  const { head, sentence } = context;
  const here = termsOf(sentence, aimOf(said));
  if (here.length > 0) return here;
  if (LABEL.test(said) && AHEAD.test(sentence.masked)) return termsOf(sentence, said);
  if (/[\uE000-\uF8FF]/.test(said)) return [];
  for (const earlier of context.earlier) {
    if (earlier.groups.length === 0) continue;
    const aim = termsOf(earlier, aimOf(tagWords(earlier.masked).tags));
    if (aim.length > 0) return aim;
    const [first] = earlier.groups;
    if (first !== undefined && (earlier.groups.length === 1 || OPENS.test(earlier.masked)) && ![...head, ...before].some((term) => first.terms.includes(term))) return first.terms;
    break;
  }
  if (!MEANT.test(sentence.masked)) return [];
  return head.length > 0 ? head : context.theme;
}

function termsOf(sentence: Sentence, signs: string): readonly Term[] {
  return Array.from(signs.matchAll(/[\uE000-\uF8FF]/gu), ([sign]) => groupOf(sentence, sign)?.terms ?? []).flat();
}
