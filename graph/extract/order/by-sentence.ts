/** Order that sentences state: every cue pattern on every sentence that names at least one concept and has a cue word. */
import type { CueContext, Finding } from "../cue/cue.ts";
import { FOUNDATION, FOUNDATION_CUE } from "../cue/foundation.ts";
import { matchPattern } from "../cue/match-pattern.ts";
import { ORDER_CUE, ORDER_WORDS } from "../cue/order-words.ts";
import { REQUIRES, REQUIRES_CUE } from "../cue/requires.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { topicAbove } from "../reading.ts";
import type { Sentence } from "../sentence.ts";
import type { Term } from "../terms.ts";

/** The families of cues, each with the cheap test that a sentence must pass, by the script of the sentence. */
const FAMILIES = [
  { cue: REQUIRES_CUE, patterns: REQUIRES },
  { cue: FOUNDATION_CUE, patterns: FOUNDATION },
  { cue: ORDER_CUE, patterns: ORDER_WORDS },
].map(({ cue, patterns }) => ({
  cue,
  zh: patterns.filter((each) => !each.rule.endsWith("-en")),
  en: patterns.filter((each) => !each.rule.endsWith("-zh")),
}));

/** The findings of all sentences. Linear: a sentence is bounded, the number of patterns fixed. */
export function bySentence(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const passage of reading.passages) {
    if (passage.role !== "meta" && passage.role !== "resources" && passage.entry.kind !== "code") addPassage(reading, passage, findings);
  }
  return findings;
}

function addPassage(reading: Reading, passage: Passage, findings: Finding[]): void {
  let previous: Sentence | null = null;
  let carried: readonly Term[] = [];
  for (const sentence of reading.sentences[passage.index] ?? []) {
    if (sentence.masked.length <= 600 && sentence.groups.length > 0) {
      const found = inSentence(reading, sentence, previous, carried);
      carried = found.find((finding) => finding.basis === "stated" && !finding.denied)?.after ?? carried;
      for (const finding of found) findings.push(finding);
    }
    previous = sentence;
  }
}

function inSentence(reading: Reading, sentence: Sentence, previous: Sentence | null, carried: readonly Term[]): Finding[] {
  const found: Finding[] = [];
  const families = FAMILIES.filter((family) => family.cue.test(sentence.masked));
  if (families.length === 0) return found;
  const han = /[一-鿿]/.test(sentence.masked);
  const context = contextOf(reading, sentence, previous, carried);
  for (const family of families) {
    for (const cue of han ? family.zh : family.en) if (cue.rule !== "arrow" || mayOrder(sentence.passage, sentence)) matchPattern(cue, context, found);
  }
  return found;
}

/** One arrow in a title or a cell joins words, not steps ("大数据 + 大模型 → 新智能"); two in a row are steps. */
function mayOrder(passage: Passage, sentence: Sentence): boolean {
  if (passage.titleOf !== null) return false;
  return passage.entry.kind === "paragraph" || passage.entry.kind === "item" || (passage.entry.kind === "cell" && [...sentence.masked.matchAll(/→|⇒|➜|➡|⟶|-->|->|=>/g)].length > 1);
}

function contextOf(reading: Reading, sentence: Sentence, previous: Sentence | null, carried: readonly Term[]): CueContext {
  const { passage } = sentence;
  return {
    sentence,
    previous,
    head: reading.heads[passage.index] ?? [],
    above: topicAbove(reading, passage),
    get following() {
      return following(reading, sentence);
    },
    carried,
    subject: reading.subject,
    get around() {
      return this.above.length > 0 ? this.above : this.subject;
    },
    isWork: (term) => /^(?:book|paper)$/.test(reading.terms.kindOf(term)),
  };
}

/** Heads of the next passages of the same section, looked for in the next two hundred. */
function following(reading: Reading, sentence: Sentence): (readonly Term[])[] {
  const heads: (readonly Term[])[] = [];
  const { passage } = sentence;
  for (let i = passage.index + 1; i < reading.passages.length && i <= passage.index + 200 && heads.length < 3; i++) {
    const next = reading.passages[i];
    if (next === undefined || next.parent !== passage.parent) break;
    const head = reading.heads[i] ?? [];
    if (head.length > 0) heads.push(head);
  }
  return heads;
}
