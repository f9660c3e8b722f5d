/**
 * Decides which entries of a roadmap are its stages. Declared ones (numbered headings, lines, items, table rows,
 * subgraphs) come first; without any, the sections of a curriculum; without those, the main numbered list.
 */
import type { Entry } from "../../model/outline.ts";
import type { Role } from "../passage.ts";
import { findDuration } from "../read-duration.ts";
import { sectionRole } from "../section-role.ts";
import { CURRICULUM } from "../words/section-words.ts";
import { isOutline } from "./is-outline.ts";
import { readStageTitle } from "./read-stage-title.ts";
import { titleEnd } from "./title-end.ts";
import { isStageTable, refersTo, type StageTable } from "./stage-table.ts";

export interface StageChoice {
  /** Headings, items and groups that are stages as a whole. */
  readonly entries: ReadonlySet<Entry>;
  /** Tables whose rows are stages. */
  readonly tables: ReadonlyMap<Entry, StageTable>;
  /** Whether paragraph lines like 第一阶段：… declare stages. */
  readonly lines: boolean;
}

/** Main sections that speak about the text before it begins. */
const INTRODUCTION = /^[^\p{L}\p{N}]*(?:about(?: (?:this|the) .*)?|introduction|intro|why .*|what is this.*|who .*|前言|引言|简介|项目(?:介绍|简介|背景)|介绍|背景|关于.*|写在前面|说明|为什么.*|features?|(?:本书|本?课程|本?教程|本?项目)?(?:特[点色].*|亮点))[^\p{L}\p{N}]*$/iu;

interface Found {
  readonly headings: Entry[];
  readonly items: Entry[];
  readonly groups: Entry[];
  readonly tables: Map<Entry, StageTable>;
  lines: number;
  /** Whether one of the lines is the first phase. */
  opens: boolean;
}

/** A first phase is a stage even when the text ends before the second. */
const FIRST_PHASE = /^[^\p{L}\p{N}]*(?:第[一1]阶段|阶段[一1]|phase 1|stage 1)(?!\d)/iu;

/** The stages' entries under `root`. Linear in the number of entries. */
export function chooseStages(root: Entry): StageChoice {
  const found: Found = { headings: [], items: [], groups: [], tables: new Map(), lines: 0, opens: false };
  survey(root, "content", found);
  const sections = found.tables.size === 0 ? undefined : chooseSections(root);
  for (const table of found.tables.keys()) if (sections !== undefined && refersTo(table, sections)) found.tables.delete(table);
  const summarised: Found = { headings: [], items: [], groups: [], tables: new Map(), lines: 0, opens: false };
  const nothing = found.headings.length + found.items.length + found.lines < 2 && found.tables.size === 0;
  if (nothing) survey(root, "summary", summarised);
  if (found.headings.length >= 2) for (const [table, { grain, column }] of found.tables) if (grain === "chapter" && column === 0 && !isNumbered(table)) found.tables.delete(table);
  const declared = nothing && summarised.items.length + summarised.lines + summarised.tables.size + summarised.headings.length >= 2 ? summarised : found;
  const entries = new Set<Entry>(declared.groups);
  const only = declared.headings.length === 1 && declared.items.length + declared.lines + declared.tables.size === 0 ? declared.headings[0] : undefined;
  if (only !== undefined && FIRST_PHASE.test(only.words.plain)) entries.add(only);
  const isOnlyLine = declared.lines === 1 && declared.opens && declared.headings.length + declared.items.length + declared.tables.size === 0;
  const isDeclared = isOnlyLine || entries.size > declared.groups.length || declared.headings.length >= 2 || declared.lines >= 2 || declared.tables.size > 0 || declared.items.length >= 2;
  if (declared.headings.length >= 2) for (const heading of withSiblings(root, declared.headings)) entries.add(heading);
  if (declared.items.length >= 2) for (const item of declared.items) entries.add(item);
  if (!isDeclared) for (const entry of sections ?? chooseSections(root) ?? chooseItems(root)) entries.add(entry);
  addEntryRequirements(root, entries);
  return { entries, tables: declared.tables, lines: declared.lines >= 2 || isOnlyLine };
}

/** Whether the rows say which they are: "Module 1", 第一章. */
function isNumbered(table: Entry): boolean {
  return table.children.some((row) => /\d|第[一二三四五六七八九十]/.test(row.children[0]?.words.plain ?? ""));
}

function survey(entry: Entry, wanted: Role, found: Found, role: Role = "content", inStage = false): void {
  for (const child of entry.children) {
    const title = child.words.plain;
    let own = role;
    let stage = inStage;
    if (child.kind === "heading" || child.kind === "details" || isLabel(child)) own = sectionRole(title) ?? (role === "resources" || (isAside(role) && child.kind === "heading" && isOutline(title)) ? "content" : role);
    const teaches = own === "content" || own === "prerequisites" || own === wanted || (own === "summary" && inStage);
    if (child.kind === "heading" && readStageTitle(title) !== undefined && teaches) {
      found.headings.push(child);
      own = "content";
      stage = true;
    } else if ((child.kind === "item" || child.kind === "details") && teaches && !isLinked(child) && readStageTitle(firstLine(title)) !== undefined) {
      found.items.push(child);
    } else if (child.kind === "group" && !isAside(own) && own !== "resources") found.groups.push(child);
    else if (child.kind === "paragraph" && teaches) {
      const lines = stageLines(child);
      found.lines += lines.length;
      found.opens ||= lines.some((line) => FIRST_PHASE.test(line));
    }
    else if (child.kind === "table" && teaches) {
      const table = isStageTable(child);
      if (table !== undefined) {
        found.tables.set(child, table);
        continue;
      }
    }
    if (!isAside(own) || child.children.some((below) => below.kind === "heading" && isOutline(below.words.plain))) survey(child, wanted, found, own, stage);
  }
}

/** About the document itself. */
function isAside(role: Role): boolean {
  return role === "meta" || role === "faq";
}

/** "[Lecture 8: …](…)": a recording, no stage. */
function isLinked(item: Entry): boolean {
  return item.words.marks.some((mark) => mark.kind === "link" && mark.from <= 2 && (mark.to - mark.from) * 2 > item.words.plain.length);
}

/** The lines of the paragraph that begin with the title of a stage, up to its end. */
function stageLines({ words }: Entry): string[] {
  const titles: string[] = [];
  for (let from = 0; from < words.plain.length; ) {
    const found = words.plain.indexOf("\n", from);
    const end = found < 0 ? words.plain.length : found;
    const to = titleEnd(words, from, end);
    const title = to === undefined ? "" : words.plain.slice(from, to);
    if (title !== "" && readStageTitle(title) !== undefined) titles.push(title);
    from = end + 1;
  }
  return titles;
}

/** An emoji and a space may stand before a bold label. */
const LEAD_SIGNS = 4;

/** A short paragraph that ends in a colon heads what follows it. */
export function isLabel(entry: Entry): boolean {
  const title = entry.words.plain.trim();
  return entry.kind === "paragraph" && title.length <= 40 && !title.includes("\n") && (/[：:]$/.test(title) || entry.words.marks.some((mark) => mark.kind === "strong" && mark.from <= LEAD_SIGNS && mark.to >= title.length - 1));
}

/** Numbered headings, with the unnumbered ones that stand between or after them and teach something. */
function withSiblings(root: Entry, headings: readonly Entry[]): Entry[] {
  const chosen = new Set(headings);
  const all: Entry[] = [];
  const visit = (parent: Entry): void => {
    let seen = false;
    const numbered = parent.children.some((child) => chosen.has(child));
    for (const child of parent.children) {
      if (chosen.has(child)) {
        seen = true;
        all.push(child);
      } else if (child.kind === "heading" && numbered && seen && teaches(child)) all.push(child);
      else if (child.kind === "heading" && chosen.has(parent) && !numbered && teaches(child) && !isTemplate(child.words.plain)) all.push(child);
      visit(child);
    }
  };
  visit(root);
  return all;
}

/** Headings that stand under every stage alike: 学习目标, 要会做, 推荐框架, "Key topics", "Phase 1 projects". */
function isTemplate(title: string): boolean {
  const words = title.replace(/^[^\p{L}\p{N}]+/u, "").replace(/[：:\s]+$/, "");
  return (
    /^(?:学习|核心|关键|主要|重点|实践|实战|动手|配套|参考)?(?:内容|目标|知识点?|概念|技能|项目|练习|任务|产出|成果|要点|重点|工具|技术|作业|环节|收获|能力)(?:[（(].*)?$|^(?:你?(?:要|需要|必须|应该?|能|会|将)|必学|必会|必须|推荐|主流|常[用见]|如何|怎么|为什么|什么|可选|扩展|难度|时间|建议)/.test(words) ||
    /^(?:topics?|goals?|objectives?|skills?|key |what |why |when |how |practice|exercises?|outcomes?|deliverables?|assignments?|tools? |core concepts|learning (?:goals|objectives|outcomes)|milestones?|optional|recommended|prerequisites? check)/i.test(words) ||
    /\b(?:projects?|resources?|exercises?|topics|check|outcomes?|milestones?|assessment)$|(?:recommended|useful|key|essential|needed|required|helpful|popular|other|common|\d) tools?$/i.test(words)
  );
}

function teaches(heading: Entry): boolean {
  const role = sectionRole(heading.words.plain);
  return role === undefined && heading.words.plain.trim() !== "";
}

/** The sections of a curriculum: children of a heading that says so, else the main sections of the document. */
function chooseSections(root: Entry): Entry[] | undefined {
  const containers: Entry[][] = [];
  const visit = (parent: Entry): void => {
    const sections = headingsOf(parent).filter(teaches);
    if (parent.kind === "heading" && CURRICULUM.test(parent.words.plain) && sections.length >= 2 && parent.level > 1) containers.push(sections);
    for (const child of parent.children) visit(child);
  };
  visit(root);
  if (containers.length > 0) return containers.flat().flatMap(withSubsections);
  let main = root;
  for (;;) {
    const headings = headingsOf(main);
    if (headings.length !== 1 || headings[0] === undefined) break;
    main = headings[0];
  }
  if (headingsOf(main).some(holdsOutline)) return undefined;
  const sections = headingsOf(main).filter((child) => teaches(child) && !INTRODUCTION.test(child.words.plain));
  const full = sections.filter((section) => section.children.length > 0);
  return sections.length >= 2 && full.filter(hasList).length * 2 >= full.length ? sections.flatMap(withSubsections) : undefined;
}

/** 学习路线图 and under it, without sections, a numbered list of three parts or more with lists of their own. */
function holdsOutline(section: Entry): boolean {
  return isOutline(section.words.plain) && headingsOf(section).length === 0 && section.children.filter((child) => child.kind === "item" && child.ordered && child.children.length > 1).length > 2;
}

/** The headings directly under the entry, also those inside a fold. */
function headingsOf(entry: Entry): Entry[] {
  return entry.children.flatMap((child) => (child.kind === "heading" ? [child] : child.kind === "details" || child.kind === "quote" ? headingsOf(child) : []));
}

/** A section with the sections in it that teach. */
function withSubsections(section: Entry): Entry[] {
  return [section, ...headingsOf(section).filter((child) => teaches(child) && !isTemplate(child.words.plain)).flatMap(withSubsections)];
}

function hasList(entry: Entry): boolean {
  return entry.children.some((child) => child.kind === "item" || child.kind === "table" || (child.kind === "heading" && hasList(child)) || child.words.marks.some((mark) => mark.kind === "link"));
}

/** The chapters of a text without headings (一、 二、), else the longest list of at least three items that carry durations or, being numbered, lists of their own. */
function chooseItems(root: Entry): Entry[] {
  let best: Entry[] = [];
  const visit = (parent: Entry): void => {
    const chapters = parent.children.filter((child) => child.kind === "item" && /^[一二三四五六七八九十]+$/.test(child.number ?? "") && child.children.length > 0);
    if (chapters.length >= 2 && best.length === 0) best = chapters;
    const items = parent.children.filter((child) => child.kind === "item" && ((child.ordered && child.children.length > 0) || findDuration(firstLine(child.words.plain)) !== undefined));
    if (items.length >= 3 && items.length > best.length) best = items;
    for (const child of parent.children) if (child.kind === "heading" || (best.length === 0 && child.kind === "item")) visit(child);
  };
  visit(root);
  return best;
}

/** A section of entry requirements with a text of its own is a stage before the first. */
function addEntryRequirements(root: Entry, entries: Set<Entry>): void {
  for (const child of root.children) {
    if (child.kind !== "heading") continue;
    if (sectionRole(child.words.plain) === "prerequisites" && child.children.length > 0) entries.add(child);
    else if (!entries.has(child)) addEntryRequirements(child, entries);
  }
}

function firstLine(text: string): string {
  const at = text.indexOf("\n");
  return at < 0 ? text : text.slice(0, at);
}
