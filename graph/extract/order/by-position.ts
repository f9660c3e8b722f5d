/**
 * Order by position, where position means order: numbered items and sections, days and lessons of one stage,
 * courses that the text says are taken as listed. Neighbours only; a neighbour without a concept breaks the chain.
 */
import { STRENGTH, type Finding } from "../cue/cue.ts";
import { isPractice } from "../is-practice.ts";
import { originalRange } from "../original-offset.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { readStageTitle } from "../stage/read-stage-title.ts";
import type { Term } from "../terms.ts";

const LISTED_ORDER = /(?:in the (?:listed |given |following |same )?order(?: (?:listed|given|shown|below|they (?:are listed|appear)))?|in order from top to bottom|must be taken sequentially|(?:按|依)照?(?:所列|列出的?|以下|下列|表中)?的?(?:先后)?顺序(?:学习|阅读|进行)|从上到下依次)/i;

/** The sequences between neighbours. */
export function byPosition(reading: Reading): Finding[] {
  return [...numbered(reading), ...numberedRows(reading), ...smallStages(reading), ...listed(reading)];
}

/**
 * Items of a numbered list with one head each, and sections numbered 2.1, 2.2 … of one chapter. A section that teaches
 * no concept of its own (1.5 实践与应用) is passed over: what follows it follows what was before.
 */
function numbered(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  const runs = new Map<string, { number: number[]; terms: readonly Term[]; taught: Set<Term> }>();
  for (const passage of reading.passages) {
    if (passage.role !== "content" || isPractice(passage.parent)) continue;
    const number = numberOf(passage);
    if (number === null) continue;
    const heads = headTerms(reading, passage, number.length > 1 ? 2 : 3);
    const key = number.length > 1 ? `${number.slice(0, -1).join(".")}/${(passage.titleOf === null ? passage.stage : passage.titleOf.parent)?.index ?? -1}/${passage.entry.kind === "heading"}` : passage.entry.kind === "heading" ? `under ${passage.parent?.index ?? -1}` : `run ${passage.run}`;
    const last = runs.get(key);
    const terms = last === undefined ? heads : heads.filter((term) => !last.taught.has(term));
    const isNext = last !== undefined && number[number.length - 1] === (last.number[last.number.length - 1] ?? 0) + 1;
    if (isNext && last !== undefined) findings.push(...pairs(last.terms, terms, passage, number.length > 1 ? "numbered-sections" : "numbered-list"));
    const taught = last?.taught ?? new Set<Term>();
    for (const term of terms) taught.add(term);
    runs.set(key, { number, terms: terms.length === 0 && number.length > 1 ? (last?.terms ?? []) : terms, taught });
  }
  return findings;
}

function numberOf(passage: Passage): number[] | null {
  const { parts } = passage;
  const section = parts.number ?? passage.entry.number;
  if (section?.includes(".") === true) return section.split(".").map(Number);
  if (parts.number !== null && passage.entry.kind === "heading" && passage.titleOf?.parent !== null) return [Number(parts.number)];
  if (passage.entry.kind === "item" && passage.entry.ordered && passage.titleOf === null) {
    const value = Number.parseInt((passage.entry.number ?? "").normalize("NFKC"), 10);
    return Number.isNaN(value) ? null : [value];
  }
  return null;
}

/** Rows of one table that carry numbers or weeks: what the first cell with a concept names. A table of phases that the text goes through later is a mere overview. */
function numberedRows(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  const told = new Set(reading.passages.flatMap(({ entry, titleOf }) => (titleOf === null || entry.kind === "cell" ? [] : [`${titleOf.grain} ${titleOf.number}`])));
  let last: { first: number; number: number; terms: readonly Term[]; stage: Passage["stage"] } | null = null;
  for (const passage of reading.passages) {
    const { entry, titleOf } = passage;
    const isNumber = entry.kind === "cell" && entry.columnIndex === 0;
    if (!isNumber) {
      if (entry.kind !== "cell") last = null;
      continue;
    }
    const declared = titleOf === null ? undefined : readStageTitle(titleOf.title);
    const small = titleOf === null || titleOf.grain === "week" || titleOf.grain === "day" || titleOf.grain === "lesson";
    const span = /^[^\p{L}\p{N}]*(\d{1,3})(?:\s*[-–~]\s*(\d{1,3}))?[^\p{L}\p{N}]*$/u.exec(passage.plain);
    const number = Number(span?.[1] ?? (small ? (declared?.first ?? titleOf?.number) : undefined) ?? Number.NaN);
    if (Number.isNaN(number) || (!small && told.has(`${titleOf.grain} ${titleOf.number}`))) continue;
    const terms = rowTerms(reading, passage);
    const parent: Passage["stage"] = titleOf === null ? passage.stage : titleOf.parent;
    const end = Number(span?.[2] ?? declared?.last ?? number);
    const isLater = last !== null && number >= last.first && end >= last.number && (number > last.first || end > last.number);
    if (last !== null && isLater && number <= last.number + 2 && last.stage === parent) findings.push(...pairs(last.terms, terms, passage, "numbered-rows"));
    last = { first: number, number: end, terms, stage: parent };
  }
  return findings;
}

function rowTerms(reading: Reading, number: Passage): readonly Term[] {
  for (let i = number.index; i < reading.passages.length; i++) {
    const cell = reading.passages[i];
    if (cell === undefined || cell.entry.kind !== "cell" || (i > number.index && cell.entry.columnIndex === 0)) return [];
    const heads = reading.heads[i] ?? [];
    if (heads.length > 0) return heads.length <= 4 ? heads : [];
  }
  return [];
}

/** One head, or one enumeration of at most `most`. */
function headTerms(reading: Reading, passage: Passage, most: number): readonly Term[] {
  const heads = reading.heads[passage.index] ?? [];
  return heads.length <= most ? heads : [];
}

/** Neighbouring days or lessons inside one stage. */
function smallStages(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  const last = new Map<string, { number: number; terms: readonly Term[] }>();
  for (const passage of reading.passages) {
    const { titleOf } = passage;
    if (titleOf === null || titleOf.grain !== "day" && titleOf.grain !== "lesson") continue;
    const title = readStageTitle(titleOf.title);
    const key = `${titleOf.parent?.index ?? -1}/${titleOf.grain}`;
    const before = last.get(key);
    const terms = headTerms(reading, passage, 2);
    if (before !== undefined && title !== undefined && title.first === before.number + 1) findings.push(...pairs(before.terms, terms, passage, "neighbouring-days"));
    last.set(key, { number: title?.last ?? 0, terms });
  }
  return findings;
}

/** Courses in the order listed, where a sentence says that the order counts: in the document, or in the list that it introduces. */
function listed(reading: Reading): Finding[] {
  const said = reading.passages.filter((passage) => LISTED_ORDER.test(passage.plain));
  if (said.length === 0) return [];
  const orders = said.map((passage) => ({ passage, run: introducedRun(reading, passage) }));
  const isOrdered = (passage: Passage): boolean => orders.some(({ passage: { index, plain }, run }) => (run === null ? index < passage.index || /以上|上述|\babove\b/i.test(plain) : run === passage.run));
  const findings: Finding[] = [];
  const last = new Map<number, { passage: Passage; terms: readonly Term[] }>();
  for (const passage of reading.passages) {
    const terms = reading.heads[passage.index] ?? [];
    if (passage.role !== "content" || passage.stage === null || terms.length === 0 || passage.titleOf !== null || !isLinked(passage) || isNested(passage) || isAside(passage) || !isOrdered(passage)) continue;
    const before = last.get(passage.stage.index);
    if (before !== undefined && before.passage.parent === passage.parent) findings.push(...pairs(before.terms, terms, passage, "listed-order"));
    last.set(passage.stage.index, { passage, terms });
  }
  return findings;
}

/** The run of the list that a sentence with a colon at its end introduces; null when it speaks of the whole document. */
function introducedRun(reading: Reading, passage: Passage): number | null {
  const next = reading.passages[passage.index + 1];
  return /[：:]\s*$/.test(passage.plain.slice(0, passage.to)) && next?.entry.kind === "item" ? next.run : null;
}

/** Recordings and articles about what stands above, and lists to practise, read or choose from: no courses in an order. */
function isAside({ plain, from, to, parent }: Passage): boolean {
  return /[（(](?:\d+ )?(?:videos?|pdf|articles?|code|slides?|review|视频|文章)[^()（）]{0,12}[)）]\s*$/i.test(plain.slice(from, to)) || /\b(?:books?|practice|interviews?|questions?|optional|additional|extra|choose|pick)\b|书籍|选学|可选|刷题|面试/i.test(parent?.plain ?? "");
}

/** What is listed below an item explains it: recordings, remarks, parts. */
function isNested(passage: Passage): boolean {
  return passage.parent?.entry.kind === "item";
}

function isLinked(passage: Passage): boolean {
  return passage.entry.kind === "paragraph" || passage.entry.kind === "item" || (passage.entry.kind === "cell" && passage.entry.columnIndex === 0);
}

function pairs(before: readonly Term[], after: readonly Term[], passage: Passage, rule: string): Finding[] {
  if (before.length === 0 || after.length === 0) return [];
  return [{ before, after, basis: "sequence", strength: STRENGTH.weak, rule, denied: false, at: originalRange(passage.entry.words, passage.from, passage.to) }];
}
