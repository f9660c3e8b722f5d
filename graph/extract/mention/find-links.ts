/** Links as names: where a curriculum consists of links, each is a course or topic; elsewhere a link is a resource. */
import type { LexiconIndex } from "../../lexicon/index-lexicon.ts";
import type { Mark } from "../../model/outline.ts";
import { oneLine } from "../../text/one-line.ts";
import type { Passage } from "../passage.ts";
import type { Range } from "../phrase/range.ts";
import { readPhrases } from "../phrase/read-phrases.ts";
import { hanCount } from "../phrase/term-like.ts";
import { trimRange } from "../phrase/trim-range.ts";
import type { Found } from "./found.ts";
import { isMaterial } from "./is-material.ts";

const COURSE_COLUMN = /^(?:[^\p{L}\p{N}]*)(?:courses?|课程(?:名称)?|lessons?|titles?|名称|topics?|主题|内容|subjects?|科目)/iu;
const COURSE_CODE = /^(?:[A-Z][A-Za-z]+ )?[A-Z]{2,6}[ -]?\d{2,4}[A-Z]{0,2}\b|^(?:MIT|CMU|UCB|NJU|HIT) ?\d{1,2}[.-][\dA-Z]{2,5}\b|^(?:\d{1,2}[.-]\d{3}[A-Z]?)\b|^(?:Coursera|edX|Udacity|MOOC) ?[:：]/;
const NO_NAME = /^(?:(?:more|see|read|learn|full) ?(?:more|details|info)?|details|alt|chat|link|here|this|videos?|notes?|slides?|code|pdf|textbook.*|solutions?|地址|链接|这里|视频|代码|笔记|课件|报名地址|在线阅读.*|text|lab|notebook|demo|quiz|website|(?:raise|open|create|file|submit) an? .*(?:issue|pull request).*|english|中文|[ivx]*\d*|#.*|@.*)$/i;

const NEEDS = /\b(?:assumes?|requires?|depends? on|builds? (?:up)?on|prerequisites?)\b|需要|前置|依赖|先修|先学/i;

const NONE: readonly Found[] = [];

/** The links that name what is to be learnt, as heads of their passage. */
export function findLinks(lexicon: LexiconIndex, passage: Passage): readonly Found[] {
  if (passage.titleOf !== null || passage.entry.kind === "heading" || passage.entry.kind === "group") return NONE;
  const { marks } = passage.entry.words;
  if (marks.length === 0) return NONE;
  const links = marks.filter((mark) => mark.kind === "link" && mark.from >= passage.from && mark.to <= passage.to);
  if (links.length === 0) return NONE;
  const named = links.filter((mark) => !isAnchor(mark)).flatMap((mark, i) => {
    const leads = isLeading(passage, mark) || isTaken(passage, mark) || (i > 0 && isAlternative(passage, mark));
    return leads || isCourse(passage, mark) ? ofLink(lexicon, passage, mark, leads || opens(passage, mark)) : [];
  });
  return [...named, ...sections(lexicon, passage, links)];
}

/** "[Core CS](#core-cs) assumes …": a sentence names a section of the document as one would a course. */
function sections(lexicon: LexiconIndex, passage: Passage, links: readonly Mark[]): Found[] {
  return links
    .filter((mark) => mark.url?.startsWith("#") === true && NEEDS.test(passage.plain))
    .map((mark) => trimRange(passage.plain, mark))
    .filter((range) => range.to - range.from > 3 && range.to - range.from <= 40)
    .map((range) => {
      const name = oneLine(passage.plain.slice(range.from, range.to));
      return { phrase: { head: { from: range.from, to: range.to, name, id: lexicon.idOf(name) ?? null }, aliases: [], members: [] }, rule: "section-link", score: 2, head: false };
    });
}

function isAnchor(mark: Mark): boolean {
  return mark.url === undefined || mark.url.startsWith("#");
}

/** The link opens the passage; only remarks in brackets or other links follow, or a description behind a dash. */
function isLeading(passage: Passage, mark: Mark): boolean {
  const before = passage.plain.slice(passage.from, mark.from);
  if (/[\p{L}\p{N}]/u.test(before)) return false;
  const after = passage.plain.slice(mark.to, passage.to).replace(/[（(][^）)]*[）)]/g, "");
  const isCell = passage.entry.kind === "cell";
  if (isCell) return COURSE_COLUMN.test(passage.entry.column ?? "") || (passage.entry.columnIndex === 0 && after.trim() === "");
  return !/[\p{L}\p{N}]/u.test(after) || /^\s*(?:or|或)\s/.test(after) || (passage.entry.kind === "paragraph" && /^\s*(?:[-–—:：|,，]|by\s|这[门本个份]|是)/.test(after));
}

/** "Do Andrew Ng's", "Then take the", 学完: what an item says before the course that it is about. */
const TAKING = /^\W*(?:(?:first|then|than|next|finally|now|also|afterwards),?\s+)*(?:do|take|watch|complete|finish|follow|start with|work through|go through|study|enroll in)\s+(?:the\s+|this\s+)?(?:(?:[A-Z][\w.]*\s+){0,3}[A-Z][\w.]*['’]s?\s+)?[`"“']?$|^[^\p{L}]*(?:先|再|然后|接着|最后)?(?:学完|看完|完成|学习|观看)[《“"`]?$/iu;

/** The only link of an item that says to take it; a remark or 课程, "course" may follow. */
function isTaken(passage: Passage, mark: Mark): boolean {
  if (passage.entry.kind !== "item" || mark.from - passage.from > 60) return false;
  return TAKING.test(passage.plain.slice(passage.from, mark.from)) && /^[`"”'》]?\s*(?:$|[,.，。（(]|courses?\b|specialization\b|series\b|课程|专项)/i.test(passage.plain.slice(mark.to, passage.to));
}

/** A link whose words carry a course's number or provider names it wherever it stands: "[MIT 6.824: Distributed Systems]", "[CS229](…)". */
function isCourse(passage: Passage, mark: Mark): boolean {
  const name = passage.plain.slice(mark.from, mark.to);
  return passage.entry.kind === "paragraph" && COURSE_CODE.test(name) && name.length <= 100;
}

function opens(passage: Passage, mark: Mark): boolean {
  return !/[\p{L}\p{N}]/u.test(passage.plain.slice(passage.from, mark.from));
}

function isAlternative(passage: Passage, mark: Mark): boolean {
  return /(?:\bor|或者?)\s*$/.test(passage.plain.slice(passage.from, mark.from));
}

function ofLink(lexicon: LexiconIndex, passage: Passage, mark: Mark, head: boolean): Found[] {
  const range = trimRange(passage.plain, mark);
  const name = oneLine(passage.plain.slice(range.from, range.to));
  const id = lexicon.idOf(name) ?? null;
  if (NO_NAME.test(name) || (id === null && isMaterial(name)) || range.to - range.from < 2 || /https?:|[？?！!。]/.test(name) || (id === null && /^\d+\s*(?:月|年|天)/.test(name))) return [];
  if (hanCount(name) > 0 && id === null && !name.includes("《")) {
    return ofHan(lexicon, passage, { from: range.from + (/^\d+(?:\.\d+)*[.、\s]*/.exec(name)?.[0].length ?? 0), to: range.to }, head);
  }
  if (passage.entry.kind === "cell" && id === null && !/courses?|title|book/i.test(passage.entry.column ?? "")) {
    return readPhrases(lexicon, passage.plain, range, "any").map((phrase) => ({ phrase, rule: "link", score: 2, head }));
  }
  const words = hanCount(name) > 0 ? hanCount(name) / 2 + name.length / 8 : name.split(/\s+/).length;
  if (words > 14) return [];
  return [{ phrase: { head: { from: range.from, to: range.to, name, id }, aliases: shortTitle(name, range.from), members: [] }, rule: "link", score: 3, head }];
}

/** "LangGraph 核心 — StateGraph、条件分支": the topic heads, what it consists of follows. */
function ofHan(lexicon: LexiconIndex, passage: Passage, range: Range, head: boolean): Found[] {
  const read = (from: number, to: number, heads: boolean): Found[] => readPhrases(lexicon, passage.plain, { from, to }, "any").map((phrase) => ({ phrase, rule: "link", score: 2, head: heads }));
  const dash = /\s+[-–—]\s+|\s*——\s*/.exec(passage.plain.slice(range.from, range.to));
  if (dash === null) return read(range.from, range.to, head);
  const topic = read(range.from, range.from + dash.index, head);
  return [...topic, ...read(range.from + dash.index + dash[0].length, range.to, head && topic.length === 0)];
}

/** "Calculus 1A: Differentiation" is also called "Calculus 1A"; "… by Stanford University on EdX" goes without its maker. */
function shortTitle(name: string, from: number): { from: number; to: number; name: string; id: null }[] {
  const cut = /^(.{4,}?\s(?:[IVX]+|\d+[A-Z]?))\s*[:：]/.exec(name)?.[1] ?? /^(.{8,}?)\s+by\s+[A-Z]/.exec(name)?.[1] ?? /^(.{6,}?)\s+[-–—]\s+/.exec(name)?.[1];
  return cut === undefined ? [] : [{ from, to: from + cut.length, name: cut, id: null }];
}
