/** Prerequisites that a field holds: a Prerequisites column, a label 前置知识：…, a section of entry requirements. */
import { STRENGTH, type Finding } from "../cue/cue.ts";
import { originalRange } from "../original-offset.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { topicAbove } from "../reading.ts";
import type { Term } from "../terms.ts";
import { FOLLOW_UP_FIELD, PREREQUISITES, PREREQUISITE_FIELD } from "../words/section-words.ts";

const EMPTY = /^[^\p{L}\p{N}]*(?:none|n\/?a|无|没有|-|—|零基础|无需.*|不需要.*|no prior.*|no(?:ne)? required.*)?[^\p{L}\p{N}]*$/iu;

/** An item of a prerequisites section that says that something is none. */
const DENIES = /不是(?:前提|必[须需要])|并非(?:前提|必)|无需|不需要|不要求|\bnot (?:required|needed|necessary|a prerequisite)\b|\bno\b[^.]{0,40}\b(?:required|needed|necessary)\b|\b(?:don'?t|do not) need\b/i;
const SPARED = /\bno\b|\bnot\b|n't\b|不需要|无需|不必|不要求|不用|零基础/i;

/** A full sentence in such a section says itself what needs what. */
const SAYS_WHOSE = /\b(?:assumes?|requires?|expects?)\b|假定|假设/i;

/** In passages and in terms. */
const MOST_BESIDE = 60;
const MOST_TOPICS = 6;

/** The findings of all prerequisite fields. */
export function byField(reading: Reading): Finding[] {
  return [...columns(reading), ...labels(reading), ...sections(reading)];
}

/** A cell under "Prerequisites" speaks about the course that heads its row; one under 后续课程 about what that course leads to. */
function columns(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const passage of reading.passages) {
    const { entry } = passage;
    const isBefore = entry.kind === "cell" && PREREQUISITE_FIELD.test(entry.column ?? "");
    if (!isBefore && (entry.kind !== "cell" || !FOLLOW_UP_FIELD.test(entry.column ?? "")) || EMPTY.test(passage.plain)) continue;
    const row = rowHead(reading, passage);
    if (row.length === 0) continue;
    findings.push(isBefore ? found(passage, termsOf(reading, passage), row, "prerequisite-column") : { ...found(passage, row, termsOf(reading, passage), "follow-up-column"), strength: STRENGTH.soft });
  }
  return findings;
}

/** The heads of the row's first cell that has any. */
function rowHead(reading: Reading, passage: Passage): readonly Term[] {
  let first: readonly Term[] = [];
  for (let i = passage.index - 1; i >= 0; i--) {
    const other = reading.passages[i];
    if (other === undefined || (other.entry.kind !== "cell" && other.titleOf === null) || other.entry.to > passage.entry.from) break;
    const sameRow = other.run === passage.run || other === passage.parent;
    if (!sameRow) break;
    const heads = reading.heads[other.index] ?? [];
    if (heads.length > 0) first = heads;
  }
  return first;
}

/** "前置知识：A、B" in an item or paragraph speaks about what it stands under. */
function labels(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const passage of reading.passages) {
    if (passage.entry.kind === "cell" || passage.titleOf !== null || passage.entry.kind === "heading") continue;
    const { head } = passage.parts;
    if (head === null || !PREREQUISITE_FIELD.test(passage.plain.slice(head.from, head.to).replace(/[^\p{L}\s]/gu, ""))) continue;
    if (EMPTY.test(passage.plain.slice(head.to + 1, passage.to))) continue;
    const before = [...requiredTerms(reading, passage), ...headsUnder(reading, passage)];
    const beside = topicsBeside(reading, passage, before);
    const after = beside.length > 0 ? beside : topicAbove(reading, passage);
    findings.push(found(passage, before, after.length > 0 ? after : reading.subject, "prerequisite-label"));
  }
  return findings;
}

/** A list under a heading 前置知识 or "Prerequisites": of the section that it belongs to, or of the whole roadmap. */
function sections(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const passage of reading.passages) {
    if (passage.role !== "prerequisites" || passage.entry.kind === "heading" || passage.titleOf !== null || EMPTY.test(passage.plain) || SAYS_WHOSE.test(passage.plain) || DENIES.test(passage.plain)) continue;
    const heading = sectionOf(passage);
    if (heading === null || passage.entry.kind === "paragraph" && passage.plain.length > 0 && /[:：]\s*$/.test(passage.plain)) continue;
    if (passage.parent !== heading && passage.parent?.entry.kind === "item") continue;
    const above = heading.parent === null ? [] : (reading.heads[heading.parent.index] ?? []);
    const head = reading.heads[passage.index] ?? [];
    const before = passage.entry.kind === "item" && head.length > 0 ? head : termsOf(reading, passage);
    const ofWhole = heading.stage === null || heading.titleOf !== null;
    findings.push(found(passage, before, ofWhole && reading.subject.length > 0 ? reading.subject : above, "prerequisite-section"));
  }
  return findings;
}

function sectionOf(passage: Passage): Passage | null {
  for (let at = passage.parent; at !== null; at = at.parent) if (PREREQUISITES.test(at.plain.replace(/^[^\p{L}]+/u, "").replace(/[：:]\s*$/, ""))) return at;
  return null;
}

function termsOf(reading: Reading, passage: Passage): Term[] {
  return (reading.placed[passage.index] ?? []).filter((mention) => !mention.alias).map((mention) => mention.term);
}

/** A stage that is only counted (第二阶段) is about what it lists: the heads beside the label, where they are few. */
function topicsBeside(reading: Reading, passage: Passage, before: readonly Term[]): readonly Term[] {
  if (passage.parent?.titleOf == null || (reading.heads[passage.parent.index] ?? []).length > 0) return [];
  const terms: Term[] = [];
  for (let i = passage.parent.index + 1; i < Math.min(reading.passages.length, passage.parent.index + MOST_BESIDE); i++) {
    const other = reading.passages[i];
    if (other === undefined || other.stage !== passage.stage) break;
    if (other !== passage && other.parent === passage.parent) terms.push(...(reading.heads[i] ?? []).filter((term) => !before.includes(term) && !terms.includes(term)));
  }
  return terms.length <= MOST_TOPICS ? terms : [];
}

/** The terms of the sentences that do not say what is spared: "… No deep learning is required." */
function requiredTerms(reading: Reading, passage: Passage): Term[] {
  const spared = (reading.sentences[passage.index] ?? []).filter(({ masked }) => SPARED.test(masked));
  return (reading.placed[passage.index] ?? []).filter((mention) => !mention.alias && !spared.some(({ from, to }) => from <= mention.from && mention.to <= to)).map((mention) => mention.term);
}

/** The heads of what stands directly under the passage. */
function headsUnder(reading: Reading, passage: Passage): Term[] {
  const terms: Term[] = [];
  for (let i = passage.index + 1; i < reading.passages.length; i++) {
    const child = reading.passages[i];
    if (child === undefined || child.parent !== passage) break;
    terms.push(...(reading.heads[i] ?? []));
  }
  return terms;
}

function found(passage: Passage, before: readonly Term[], after: readonly Term[], rule: string): Finding {
  return { before, after, basis: "stated", strength: STRENGTH.hard, rule, denied: false, at: originalRange(passage.entry.words, passage.from, passage.to) };
}
