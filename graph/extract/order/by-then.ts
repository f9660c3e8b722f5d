/** "学习A…。然后学习B": a sentence that begins with then, after one about something else; and "A、B 的全流程". */
import { groupOf, QUESTION, STRENGTH, type Finding } from "../cue/cue.ts";
import { originalRange } from "../original-offset.ts";
import { eachMatch } from "../../text/each-match.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import type { Group, Sentence } from "../sentence.ts";

const THEN = /^(?:然后|接着|随后|之后|接下来|再(?:学|深入|进一步|来)|其次|下一步|最后(?:再|才|学|是)|then\b|next\b|later\b|after that\b|afterwards\b|following that\b|finally\b|lastly\b|(?:finish|end|continue) with\b|(?:move|go|progress|proceed|advance) (?:on )?(?:in)?to\b)[^\uE000-\uF8FF。，]{0,14}([\uE000-\uF8FF])(?! (?:came|was|were|appeared|arrived|emerged|happened|took)\b)/iu;
/** A sentence that goes through steps itself ends with the last of them. */
const STEPS = /[\uE000-\uF8FF][^\uE000-\uF8FF]{0,12}(?:\bthen\b|→|[，,]然后|[，,]再)[^\uE000-\uF8FF]{0,12}[\uE000-\uF8FF][^\uE000-\uF8FF]{0,6}$/iu;
/** 进入B，从A开始：what follows comes behind A. */
const BEGINS_WITH = /(?:从|(?<![最首])先(?:把|学|看|用|从)?)[^。，；\uE000-\uF8FF]{0,4}([\uE000-\uF8FF])[^。，；\uE000-\uF8FF]{0,10}(?:开始|入手|起步)/u;
const PROCESS = /([\uE000-\uF8FF])的?(?:两|三|四|几)?(?:个)?(?:阶段|步|全流程|完整流程|流程|全过程|过程)/gu;
/** 学习顺序为 A、B、C: the words call the enumeration an order. */
const CALLED_ORDER = /(?:顺序|次序|路径|路线)[^。；，：:\uE000-\uF8FF]{0,4}(?:是|为|：|:)\s*(?:先|从)?([\uE000-\uF8FF])(?![^。；]{0,3}(?:或|→|->|>))/gu;
/** "SQL and Python, in that order". */
const THAT_ORDER = /([\uE000-\uF8FF])[\s,，—–-]*(?:\bin (?:that|this|exactly this) order\b|按(?:这个|此)顺序|(?:就)?按这个先后)/giu;
/** A sentence without one of these calls nothing a process or an order. */
const MAY_CALL = /[段步程序径线按]|\border\b/i;
const IN_ORDER = /\bin (?:this |that |the following )?order\s*:|(?:依次(?:是|为|学习|掌握)?|按(?:照)?(?:以下|如下|这个|下面的?)?顺序(?:学习)?)\s*[：:]/i;
const FIRST_THEN = /先[^。；\uE000-\uF8FF]{2,40}?[，,]?再[^。；\uE000-\uF8FF]{0,14}?([\uE000-\uF8FF])/u;

/** The sequences between neighbouring sentences and within one enumeration. */
export function byThen(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const passage of reading.passages) {
    if (passage.role !== "meta" && passage.role !== "resources") addPassage(reading, passage, findings);
  }
  return findings;
}

/** The only sentence of the item before this one in the same list: "- Start with A", "- Move on to B". */
function itemBefore(reading: Reading, passage: Passage): Sentence | null {
  const before = reading.passages[passage.index - 1];
  if (passage.entry.kind !== "item" || passage.entry.ordered || before?.run !== passage.run) return null;
  const [only, more] = reading.sentences[before.index] ?? [];
  return more === undefined && only?.groups.length === 1 ? only : null;
}

function addPassage(reading: Reading, passage: Passage, findings: Finding[]): void {
  let previous = itemBefore(reading, passage);
  for (const sentence of reading.sentences[passage.index] ?? []) {
    const after = previous === null || previous.groups.length === 0 ? undefined : groupOf(sentence, THEN.exec(sentence.masked)?.[1]);
    if (after !== undefined && previous !== null && !QUESTION.test(previous.masked)) {
      const before = (groupOf(previous, BEGINS_WITH.exec(previous.masked)?.[1]) ?? previous.groups[STEPS.test(previous.masked) ? previous.groups.length - 1 : 0]) as Group;
      findings.push({ before: before.terms, after: after.terms, basis: "sequence", strength: STRENGTH.weak, rule: "then-sentence", denied: false, at: originalRange(passage.entry.words, previous.passage === passage ? previous.from : sentence.from, sentence.to) });
    }
    for (const finding of processes(sentence)) findings.push(finding);
    for (const finding of headPair(reading, sentence)) findings.push(finding);
    previous = sentence;
  }
  for (const finding of inOrder(reading, passage)) findings.push(finding);
}

/** "Three steps, in order: A; B; C" */
function inOrder(reading: Reading, passage: Passage): Finding[] {
  const findings: Finding[] = [];
  let before: Group | undefined;
  for (const sentence of reading.sentences[passage.index] ?? []) {
    const announced = IN_ORDER.exec(sentence.masked);
    const goes = before !== undefined && /[;；]\s*$/.test(passage.plain.slice(passage.from, sentence.from));
    const group = announced !== null ? groupOf(sentence, /[\uE000-\uF8FF]/u.exec(sentence.masked.slice(announced.index + announced[0].length))?.[0]) : goes ? sentence.groups[0] : undefined;
    if (goes && before !== undefined && group !== undefined) findings.push({ before: before.terms, after: group.terms, basis: "sequence", strength: STRENGTH.weak, rule: "in-order", denied: false, at: originalRange(passage.entry.words, sentence.from, sentence.to) });
    before = group;
  }
  return findings;
}

/** 预训练和微调的两阶段: neighbours of one enumeration that is called a process. */
function processes(sentence: Sentence): Finding[] {
  const findings: Finding[] = [];
  if (!MAY_CALL.test(sentence.masked) || !sentence.groups.some((group) => group.terms.length > 1)) return findings;
  for (const match of [...eachMatch(PROCESS, sentence.masked), ...eachMatch(CALLED_ORDER, sentence.masked), ...eachMatch(THAT_ORDER, sentence.masked)]) {
    const terms = groupOf(sentence, match[1])?.terms ?? [];
    for (let i = 1; i < terms.length; i++) {
      const [a, b] = [terms[i - 1], terms[i]];
      if (a !== undefined && b !== undefined) findings.push({ before: [a], after: [b], basis: "sequence", strength: STRENGTH.weak, rule: "process", denied: false, at: originalRange(sentence.passage.entry.words, sentence.from, sentence.to) });
    }
  }
  return findings;
}

/** **A 与 B**：先…，再 B: the head names both, the sentence says which comes first. */
function headPair(reading: Reading, sentence: Sentence): Finding[] {
  const head = reading.heads[sentence.passage.index] ?? [];
  if (head.length !== 2) return [];
  const [first, second] = head;
  const match = FIRST_THEN.exec(sentence.masked);
  const after = groupOf(sentence, match?.[1]);
  if (first === undefined || second === undefined || after === undefined || !after.terms.includes(second)) return [];
  return [{ before: [first], after: [second], basis: "stated", strength: STRENGTH.soft, rule: "first-then-head", denied: false, at: originalRange(sentence.passage.entry.words, sentence.from, sentence.to) }];
}
