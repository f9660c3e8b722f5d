/**
 * Tables whose rows are stages: a chapter or phase column with what it contains beside it,
 * or rows of their own (a Roman number, a single cell) that head the rows below them.
 */
import type { Entry } from "../../model/outline.ts";
import { parseNumeral } from "../../text/numerals.ts";
import type { Grain } from "./read-stage-title.ts";
import { readStageTitle } from "./read-stage-title.ts";

export interface StageTable {
  /** Column index of the cell that names the stage; -1 when rows of their own head the others. */
  readonly column: number;
  /** The grain that the column's header tells, for cells that hold only a number. */
  readonly grain: Grain;
  /** Under rows of their own: whether the first cells of the rows below (第一章 …) are stages too. */
  readonly isNested: boolean;
}

const HEADERS: readonly (readonly [RegExp, Grain])[] = [
  [/^(?:章节?|章节名称?|chapters?|单元|模块|modules?|units?)$/i, "chapter"],
  [/^(?:学习)?阶段(?:名称)?$|^(?:stages?|phases?|steps?|步骤|级别|levels?|milestones?)$/i, "phase"],
  [/^(?:周次?|周数|星期|weeks?)$/i, "week"],
  [/^(?:天|天数|日期?|days?)$/i, "day"],
  [/^(?:月份?|months?)$/i, "month"],
  [/^(?:部分|parts?|篇)$/i, "part"],
];

/** A timetable of the week is no curriculum. */
const WEEKDAY = /^[^\p{L}]*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|周[一二三四五六日天末]|星期[一二三四五六日天])(?:$|[^\p{L}]|[至到])/iu;

/** The stage column of the table, or undefined when its rows are no stages. */
export function isStageTable(table: Entry): StageTable | undefined {
  const sections = table.children.filter((row) => sectionTitle(row) !== undefined);
  if (sections.length >= 2 && sections.length * 2 <= table.children.length + 1) return { column: -1, grain: "chapter", isNested: hasChapters(table, sections) };
  const rows = table.children.filter((row) => row.children.length > 1);
  if (rows.length < 2) return undefined;
  const first = rows.map((row) => row.children[0]).filter((cell): cell is Entry => cell !== undefined && cell.columnIndex === 0);
  if (first.length < 2 || first.filter((cell) => WEEKDAY.test(cell.words.plain)).length * 2 > first.length) return undefined;
  const header = (first[0]?.column ?? "").trim();
  const grain = HEADERS.find(([pattern]) => pattern.test(header.replace(/^[^\p{L}]+/u, "")))?.[1];
  if (grain !== undefined) return { column: 0, grain, isNested: false };
  const titles = first.map((cell) => readStageTitle(cell.words.plain.replace(/\n/g, " ")));
  const declared = titles.filter((title) => title !== undefined);
  const most = declared[0];
  return most !== undefined && declared.length * 5 >= titles.length * 3 ? { column: 0, grain: most.grain, isNested: false } : undefined;
}

/** Whether the rows only speak of sections that the text has, by their numbers or titles: 二 of "二、离线技术栈". */
export function refersTo(table: Entry, sections: readonly Entry[]): boolean {
  const names = new Set(sections.flatMap(({ words: { plain } }) => {
    const [lead = "", number] = /^[^\p{L}\p{N}]*(?:(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[、.．:：)）]\s*)?/u.exec(plain) ?? [];
    const title = plain.slice(lead.length).replace(/\s*[（(].*$/, "").trim();
    return number === undefined ? [title] : [number, String(parseNumeral(number)), title];
  }));
  const cells = table.children.map(firstWords).map((words) => words.trim());
  return cells.length >= 2 && cells.every((words) => names.has(words));
}

function hasChapters(table: Entry, sections: readonly Entry[]): boolean {
  const rows = table.children.filter((row) => !sections.includes(row));
  const declared = rows.filter((row) => readStageTitle(firstWords(row)) !== undefined);
  return declared.length >= 2 && declared.length * 5 >= rows.length * 3;
}

function firstWords(row: Entry): string {
  return (row.children[0]?.words.plain ?? "").replace(/\n/g, " ");
}

/** The cell that titles the rows below: beside a Roman or Chinese number, or alone in its row; undefined for other rows. */
export function sectionTitle(row: Entry): Entry | undefined {
  const [first, second] = row.children;
  if (first === undefined) return undefined;
  const words = first.words.plain.trim();
  if (second !== undefined && /^(?:[IVX]{1,5}|[一二三四五六七八九十]{1,3})[.、]?$/.test(words)) return second;
  return second === undefined && words.length > 1 && words.length <= 60 && !/^\d+$/.test(words) ? first : undefined;
}
