/** Questions that ask what is needed first, and what the answer names: 学RAG之前要会什么？ "What should I know before RAG?" */
import { groupOf, NEGATION, STRENGTH, type Finding } from "../cue/cue.ts";
import { originalRange } from "../original-offset.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { GROUP, type Sentence } from "../sentence.ts";
import type { Term } from "../terms.ts";

const ASKS = [
  new RegExp(`(?:学|看|做|用|搞|入门|入行|开始)[^。？?，\\uE000-\\uF8FF]{0,4}(${GROUP})[^。？?\\uE000-\\uF8FF]{0,8}(?:前|需要|要会|要学|得会|要懂)[^。？?\\uE000-\\uF8FF]{0,12}(?:什么|哪些|啥)(?:${GROUP})?[^。？?\\uE000-\\uF8FF]{0,8}[？?]$`, "u"),
  new RegExp(`\\bwhat\\b[^?\\uE000-\\uF8FF]{0,40}\\b(?:need|know|learn|required|prerequisites?)\\b[^?\\uE000-\\uF8FF]{0,30}\\b(?:before|for|to (?:learn|start|understand|get into))\\b[^?\\uE000-\\uF8FF]{0,20}(${GROUP})[^?\\uE000-\\uF8FF]{0,12}\\?$`, "iu"),
];

/** The findings of all questions that the next sentence, or the list right behind, answers. */
export function byQuestion(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const passage of reading.passages) {
    if (passage.role === "meta" || passage.role === "resources" || !/[？?]/.test(passage.plain.slice(passage.from, passage.to))) continue;
    const sentences = reading.sentences[passage.index] ?? [];
    for (const [i, sentence] of sentences.entries()) {
      const asked = groupOf(sentence, ASKS.map((pattern) => pattern.exec(sentence.masked)?.[1]).find((sign) => sign !== undefined));
      if (asked === undefined) continue;
      const before = answer(reading, passage, sentences[i + 1]).filter((term) => !asked.terms.includes(term));
      if (before.length > 0) findings.push({ before, after: asked.terms, basis: "stated", strength: STRENGTH.hard, rule: "asked", denied: false, at: originalRange(passage.entry.words, sentence.from, sentences[i + 1]?.to ?? sentence.to) });
    }
  }
  return findings;
}

/** What the sentence behind the question names or, where the passage ends with the question, the next passage's first sentence or list. */
function answer(reading: Reading, passage: Passage, next: Sentence | undefined): readonly Term[] {
  if (next !== undefined) return named(next);
  const behind = reading.passages[passage.index + 1];
  if (behind === undefined || (behind.parent !== passage && behind.parent !== passage.parent)) return [];
  if (behind.entry.kind !== "item") return named((reading.sentences[behind.index] ?? [])[0]);
  const terms: Term[] = [];
  for (let i = behind.index; reading.passages[i]?.run === behind.run; i++) terms.push(...(reading.heads[i] ?? []));
  return terms;
}

function named(sentence: Sentence | undefined): readonly Term[] {
  if (sentence === undefined || NEGATION.test(sentence.masked) || sentence.groups.length > 3) return [];
  return sentence.groups.flatMap((group) => group.terms);
}
