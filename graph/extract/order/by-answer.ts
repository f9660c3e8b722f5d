/** Questions that are answered with yes or no, or with one of two: 学Flink一定要先学Spark吗？不一定，但要先懂Kafka。 "Do I need calculus for SQL? No." */
import { ADVISES, ASKS, BUT_NEEDS, MAY, NO, WHICH_FIRST, YES } from "./asks.ts";
import { groupOf, STRENGTH, type Finding } from "../cue/cue.ts";
import { originalRange } from "../original-offset.ts";
import type { Range } from "../phrase/range.ts";
import type { Reading } from "../reading.ts";
import type { Group, Sentence } from "../sentence.ts";
import { answerTo, type Answer } from "./answer-to.ts";

/** What the answers say of what their questions name: that one needs the other, that it does not, or which comes first. */
export function byAnswer(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const passage of reading.passages) {
    if (passage.role === "meta" || passage.role === "resources" || !/[？?]/.test(passage.plain.slice(passage.from, passage.to))) continue;
    for (const sentence of reading.sentences[passage.index] ?? []) {
      if (sentence.groups.length === 0 || !/[？?]$/.test(sentence.masked)) continue;
      const answer = answerTo(reading, passage, sentence.to);
      if (answer !== null) findings.push(...(answered(sentence, answer) ?? chosen(sentence, answer)));
    }
  }
  return findings;
}

/** The findings of a question for yes or no; undefined where it is none. */
function answered(sentence: Sentence, answer: Answer): Finding[] | undefined {
  for (const { yes, pattern } of ASKS) {
    const sides = pattern.exec(sentence.masked)?.groups;
    const [before, after] = [groupOf(sentence, sides?.["a"]), groupOf(sentence, sides?.["b"])];
    if (before === undefined || after === undefined) continue;
    const says = NO.test(answer.text) ? false : (yes === "need" ? YES : MAY).test(answer.text) ? true : null;
    if (says === null) return [];
    const isNeeded = says === (yes === "need");
    const at = together(sentence, answer);
    const strength = isNeeded && ADVISES.test(answer.text) ? STRENGTH.soft : STRENGTH.hard;
    return [...finding(before, after, { strength, denied: !isNeeded, at }), ...instead(answer, before, after)];
  }
  return undefined;
}

/** 但要先懂K: what the answer names as needed, behind what it denies. */
function instead(answer: Answer, before: Group, after: Group): Finding[] {
  for (const sentence of answer.sentences) {
    const sides = BUT_NEEDS.exec(sentence.masked)?.groups;
    const needed = groupOf(sentence, sides?.["c"] ?? sides?.["d"]);
    if (needed === undefined || needed.terms.some((term) => before.terms.includes(term) || after.terms.includes(term))) continue;
    return finding(needed, after, { strength: STRENGTH.hard, denied: false, at: originalRange(sentence.passage.entry.words, sentence.from, sentence.to) });
  }
  return [];
}

const SAYS_FIRST = /先|首先|之前|\b(?:first|start|begin|before)\b/i;
const SAYS_EITHER = /都可以|都行|无所谓|同时|一起|\beither\b|doesn'?t matter|does not matter|\bsame time\b|in parallel/i;

/** Of the two that the question names, the one that the answer names first comes first. */
function chosen(sentence: Sentence, answer: Answer): Finding[] {
  for (const pattern of WHICH_FIRST) {
    const sides = pattern.exec(sentence.masked)?.groups;
    if (sides === undefined) continue;
    const both = groupOf(sentence, sides["both"])?.terms ?? [...(groupOf(sentence, sides["a"])?.terms ?? []), ...(groupOf(sentence, sides["b"])?.terms ?? [])];
    const [one, other] = both;
    const said = answer.sentences[0];
    if (both.length !== 2 || one === undefined || other === undefined || one === other || said === undefined || !SAYS_FIRST.test(said.masked) || SAYS_EITHER.test(answer.text)) return [];
    const first = said.groups[0]?.terms[0];
    if (first !== one && first !== other) return [];
    return [{ before: [first], after: [first === one ? other : one], basis: "stated", strength: STRENGTH.soft, rule: "which-first", denied: false, at: together(sentence, answer) }];
  }
  return [];
}

function finding({ terms: before }: Group, { terms: after }: Group, rest: Pick<Finding, "strength" | "denied" | "at">): Finding[] {
  const first = before.filter((term) => !after.includes(term));
  return first.length === 0 ? [] : [{ before: first, after, basis: "stated", rule: "answered", ...rest }];
}

/** The question and its answer where they stand in one passage; else the question. */
function together(sentence: Sentence, answer: Answer): Range {
  const { words } = sentence.passage.entry;
  return originalRange(words, sentence.from, answer.passage === sentence.passage ? answer.to : sentence.to);
}
