/** Names that a passage's own structure sets apart: titles, numbered sections, list heads, short items, cells, diagram nodes. */
import type { LexiconIndex } from "../../lexicon/index-lexicon.ts";
import type { Passage } from "../passage.ts";
import type { Parts } from "../passage-parts.ts";
import { findBrackets } from "../phrase/find-brackets.ts";
import type { Range, Trust } from "../phrase/range.ts";
import { readPhrases } from "../phrase/read-phrases.ts";
import { splitMembers } from "../phrase/split-members.ts";
import { trimRange } from "../phrase/trim-range.ts";
import { hanCount } from "../phrase/term-like.ts";
import { fold } from "../../text/fold.ts";
import { sectionRole } from "../section-role.ts";
import { EMPTY_PHRASES, TEMPLATE_EN } from "../words/generic-words.ts";
import { PREREQUISITE_FIELD } from "../words/section-words.ts";
import { CLAUSE_EN, DO_EN, DO_ZH } from "../words/verbs.ts";
import type { Found } from "./found.ts";
import { holdsMaterial } from "./is-material.ts";

const LONGEST_CLAUSE = 32;

/** The names found in the passage's structure; heads are flagged. */
export function findStructure(lexicon: LexiconIndex, passage: Passage): Found[] {
  const { plain, entry, parts } = passage;
  if (entry.kind === "line" || entry.kind === "code" || entry.kind === "diagram" || entry.kind === "table" || entry.kind === "row") return [];
  if (passage.titleOf !== null || entry.kind === "heading") return ofTitle(lexicon, passage, parts);
  const isListed = entry.kind === "item" || entry.kind === "cell" || entry.kind === "node" || entry.kind === "group" || entry.kind === "details";
  if (!isListed) return ofParagraph(lexicon, passage, parts);
  const trust = isTask(plain, parts.head ?? parts.body) || isRemark(passage) || holdsMaterial(passage) ? "known" : "any";
  if (parts.head === null) return !isShort(plain, parts.body) ? ofFirstClause(lexicon, plain, parts.body) : read(lexicon, plain, parts.body, trust === "any" && isEnumeration(lexicon, plain, parts.body) ? "member" : trust, rulesName(passage), 2, true);
  if (isTemplate(plain, parts.head)) return isShort(plain, parts.body) ? read(lexicon, plain, parts.body, trustOfValue(plain, parts.head, parts.body), "template-value", 2, entry.kind === "node") : [];
  if (PREREQUISITE_FIELD.test(plain.slice(parts.head.from, parts.head.to)) && isShort(plain, parts.body)) return read(lexicon, plain, parts.body, "any", "prerequisite-field", 2, false);
  const heads = read(lexicon, plain, parts.head, trust, "list-head", 2, true);
  return [...heads, ...ofBody(lexicon, plain, parts.body, heads.length > 0), ...completedBy(lexicon, plain, parts.head, parts.body)];
}

/** "NumPy、pandas，天天要用。": what an item says first is its topic, where that is nothing but known names. */
function ofFirstClause(lexicon: LexiconIndex, plain: string, body: Range): Found[] {
  const end = plain.slice(body.from, Math.min(body.to, body.from + LONGEST_CLAUSE)).search(/[，。；]/);
  if (end < 2) return [];
  const clause = { from: body.from, to: body.from + end };
  const names = read(lexicon, plain, clause, "known", "list-head", 2, true);
  const covered = names.reduce((sum, { phrase: { head } }) => sum + head.to - head.from, 0);
  const words = plain.slice(clause.from, clause.to).replace(/[、和与及\s]|基础|语法|入门/g, "");
  return covered >= words.length ? names : [];
}

/** A paragraph that opens with a bold term, or with a label of prerequisites. */
function ofParagraph(lexicon: LexiconIndex, passage: Passage, { head, body }: Parts): Found[] {
  if (head === null || (!isBold(passage, head) && !PREREQUISITE_FIELD.test(passage.plain.slice(head.from, head.to)))) return [];
  const isField = PREREQUISITE_FIELD.test(passage.plain.slice(head.from, head.to));
  if (!isField && !isTemplate(passage.plain, head)) return read(lexicon, passage.plain, head, "any", "list-head", 2, true);
  return isField && isShort(passage.plain, body) ? read(lexicon, passage.plain, body, "any", "prerequisite-field", 2, false) : [];
}

/** Cells and summaries that describe rather than name; rows of front matter (前言). */
function isRemark(passage: Passage): boolean {
  const { entry, stage } = passage;
  if (entry.kind === "details") return true;
  if (stage !== null && entry.kind === "cell" && /^(?:前言|导言|序|附录|致谢|.*(?:准备|说明|简介)$|preface|appendix|foreword)/i.test(stage.title)) return true;
  return entry.kind === "cell" && /说明|特点|描述|备注|适[合用]|优[点势]|缺点|用途|场景|状态|难度|文件|简历|加分|链接|时[间长]|周[数次]|^weeks?$|为什么|原因|理由|产[出物]|输出|成果|交付|作业|练习|实践|项目|里程碑|检查点?|^做$|description|\bprojects?\b|deliverables?|output|assignments?|exercises?|homework|milestones?|notes?|why|comment|status|level|duration|effort|time|pros|cons|discussion|^readings?$|^dates?$|^due|deadline|日期|截止|activit|^(?:阅读|文献|教材|参考书?)$|universit|school|institution|provider|instructor|teacher|author|\bsize\b|\bfile|pdf|大学|学校|讲师|作者/i.test(entry.column ?? "");
}

function rulesName(passage: Passage): string {
  return passage.entry.kind === "cell" ? "cell" : passage.entry.kind === "node" ? "diagram-node" : "list-item";
}

/** Titles of large stages name topics only where the lexicon knows them; small ones (days, lessons, numbered sections) any. */
function ofTitle(lexicon: LexiconIndex, passage: Passage, parts: Parts): Found[] {
  const { plain, entry, titleOf } = passage;
  const whole: Range = { from: parts.head?.from ?? parts.body.from, to: passage.to };
  if (isTemplate(plain, whole)) return [];
  const small = titleOf?.grain === "day" || titleOf?.grain === "lesson" || parts.number?.includes(".") === true;
  const trust: Trust = small ? "any" : "known";
  if (parts.head !== null && small) return [...read(lexicon, plain, parts.head, trust, "title", 2, true), ...read(lexicon, plain, parts.body, isGloss(plain, parts) ? "known" : "any", "title", 2, false)];
  const clause = small ? firstClause(plain, whole) : whole;
  const rest = clause.to < whole.to ? read(lexicon, plain, { from: clause.to, to: whole.to }, "known", "title", 2, false) : [];
  return [...read(lexicon, plain, clause, entry.kind === "group" ? "known" : trust, "title", 2, true), ...rest];
}

/** "Tokenization - Converting Text to Numbers": one phrase of several words behind a dash tells what the head is. */
function isGloss(plain: string, { head, body }: Parts): boolean {
  const text = plain.slice(body.from, body.to).replace(/\s*[(（][^()（）]*[)）]\s*$/, "");
  return head !== null && /\s[-–—]\s*$/.test(plain.slice(head.to, body.from)) && hanCount(text) === 0 && /^\S+ing\b|\b(?:to|how|what|why|as)\b|^\S+ \S+ing$/i.test(text) && !text.includes(",");
}

/** What a day's title says first is its topic: 补Python语法（变量、循环），重点练函数。 */
function firstClause(plain: string, range: Range): Range {
  const brackets = findBrackets(plain, range);
  for (let at = range.from + 2; at < range.to; at++) {
    if (/[，。；]/.test(plain[at] ?? "") && !brackets.some((bracket) => bracket.from < at && at < bracket.to)) return { from: range.from, to: at };
  }
  return range;
}

/** Behind a real head: an enumeration of terms ("线性代数：矩阵乘法、向量范数") up to a remark behind a dash or a sentence of its own; prose is left to other rules. */
function ofBody(lexicon: LexiconIndex, plain: string, whole: Range, hasHead: boolean): Found[] {
  const end = /\s[-–—]+\s|[。！？](?=\s*\S)|[.!?](?=\s+[A-Z一-鿿])/.exec(plain.slice(whole.from, whole.to));
  const body = end === null ? whole : { from: whole.from, to: whole.from + end.index };
  const isCut = end !== null && !/[-–—]/.test(end[0]);
  const text = plain.slice(body.from, body.to);
  if (!isCut && /^[A-Z][\w\-.+]*(?: [A-Z\d][\w\-.+]*){0,3}$/.test(text.trim())) return read(lexicon, plain, body, "any", "list-value", 2, false);
  if (/(?:→[^→]*){2}/.test(text)) return [];
  const bare = text.replace(/[（(][^（()）]*[)）]/g, "").replace(/[等。.…\s]+$/, "");
  const members = bare.split(MEMBER_END).map((member) => member.trim());
  if (members.length < (isCut ? 3 : 2) || text.length > 140 || (isCut && hanCount(text) > 0 && !text.includes("、"))) return [];
  if (!members.every((member) => member.length <= (hanCount(member) > 0 ? 14 : 32))) return [];
  const inChinese = text.includes("、");
  const isKnown = members.map((member) => (isCut ? lexicon.idOf(member) !== undefined : lexicon.knows(member)));
  const known = isKnown.filter(Boolean).length;
  const isSure = (known > 0 && ((inChinese && !isCut) || known * sureness(bare, members.length) >= members.length)) || areProper(members, isKnown, { hasHead, inChinese, isCut });
  return isSure ? read(lexicon, plain, body, members.length > 2 && (known > 1 || inChinese) ? "member" : "any", "enumeration", 2, false) : [];
}

/** Whether the members are names by their letters: all behind a head, most of a longer list in Chinese, in English with those that are known half of them. */
function areProper(members: readonly string[], isKnown: readonly boolean[], { hasHead, inChinese, isCut }: { hasHead: boolean; inChinese: boolean; isCut: boolean }): boolean {
  const isNamed = members.map((member) => isProper(member.replace(/ (?:basics|fundamentals|essentials)$/, ""), inChinese));
  const proper = isNamed.filter(Boolean).length;
  if ((hasHead && proper === members.length) || (inChinese && members.length >= 4 && proper * 2 > members.length)) return true;
  const known = isKnown.filter(Boolean).length;
  const either = members.filter((_, i) => isKnown[i] === true || isNamed[i] === true);
  return known > 0 && hasHead && !isCut && either.length * 2 >= members.length && either.every((member) => hanCount(member) === 0);
}

/** Between the members of an enumeration. */
const MEMBER_END = /[、,，；;]\s*(?:(?:and|or)\s+)?|\s*[/+]\s*|\s+(?:and|or|vs\.?)\s+|→|(?<=[一-鿿]{2})[和与及](?=[一-鿿]{2})|\s+[和与及或]\s+/;

/** A name by its letters: capitals ("Great Expectations"), a digit or sign within (enum4linux, wasm-bindgen); in Chinese any Latin word (anyhow). */
function isProper(member: string, inChinese: boolean): boolean {
  return /^(?:[A-Z][\w.+#*-]*|\w+(?:\d|[-_.])\w+)(?: (?:[A-Z\d][\w.+#*-]*|of|for|and))*$/.test(member) || (inChinese && /^[A-Za-z][\w.+#-]+$/.test(member));
}

/** "Distributions: normal, binomial" → normal distribution, "分布：正态、二项" → 正态分布: members that the head's noun completes, two at least. */
function completedBy(lexicon: LexiconIndex, plain: string, head: Range, body: Range): Found[] {
  if (body.to - body.from > 140) return [];
  const noun = /([一-鿿]{2})\s*$|([A-Za-z]{4,}?)s?\s*$/.exec(plain.slice(head.from, head.to));
  if (noun === null) return [];
  const found: Found[] = [];
  for (const member of splitMembers(plain, trimRange(plain, body)).members) {
    const range = trimRange(plain, member);
    const name = plain.slice(range.from, range.to);
    const whole = noun[1] === undefined ? `${name} ${noun[2] ?? ""}` : name + noun[1];
    const id = name.length >= 2 && lexicon.idOf(name) === undefined ? lexicon.idOf(whole) : undefined;
    if (id !== undefined) found.push({ phrase: { head: { from: range.from, to: range.to, name: whole, id }, aliases: [], members: [] }, rule: "ellipsis", score: 2, head: false });
  }
  return found.length > 1 || (found.length === 1 && lexicon.knows(plain, body.from, body.to)) ? found : [];
}

/** One member in how many must be known for all to count: commas in Chinese are weak, three names between slashes are strong. */
function sureness(text: string, members: number): number {
  if (hanCount(text) === 0) return 2;
  return members > 2 && /[/／]/.test(text) ? 3 : 1;
}

function read(lexicon: LexiconIndex, plain: string, range: Range, trust: Trust, rule: string, score: number, head: boolean): Found[] {
  return readPhrases(lexicon, plain, range, trust).map((phrase) => ({ phrase, rule, score, head }));
}

function isTemplate(plain: string, head: Range): boolean {
  const words = fold(plain.slice(head.from, head.to).replace(/[^\p{L}\p{N}\s]/gu, ""));
  return EMPTY_PHRASES.has(words) || /^(?:l\d|[qa]\d{0,2})$/.test(words) || TEMPLATE_EN.test(plain.slice(head.from, head.to).trim()) || sectionRole(plain.slice(head.from, head.to)) !== undefined;
}

/** What stands behind a label: things to read ("Resources: …") and tasks name what is known at most. */
function trustOfValue(plain: string, head: Range, body: Range): Trust {
  const label = plain.slice(head.from, head.to);
  return isTask(plain, body) || isRemarkLabel(label) || sectionRole(label) === "resources" ? "known" : "any";
}

/** What is said about the reader or the matter as a whole: "Background: third year", 重要性：标准. */
function isRemarkLabel(label: string): boolean {
  return /^[^\p{L}]*(?:背景|原因|理由|姓名|状态|时间|目标读者|类别|优先级|难度|受众|重要性|版本|优[点势]|缺[点陷]|background|category|priority|audience|difficulty|format|why|rationale|status|duration|time)[^\p{L}]*$/iu.test(label);
}

function isTask(plain: string, range: Range): boolean {
  const text = plain.slice(range.from, range.to).trim();
  return DO_ZH.test(text) || DO_EN.test(text);
}

function isShort(plain: string, range: Range): boolean {
  const text = plain.slice(range.from, range.to).trim();
  if (text.length === 0 || /[。！？]\s*\S|[。！？!?]$|[.!?]\s+[A-Z]/.test(text) || text.includes("http")) return false;
  return hanCount(text) > 0 ? text.length <= 40 : text.length <= 90 && (!text.endsWith('.') || text.split(/\s+/).length <= 4 || isListOfNames(text));
}

/** "HTML5 semantics, forms, and accessibility.": nothing but names of a few words each. */
function isListOfNames(text: string): boolean {
  const members = text.replace(/\([^()]*\)/g, "").replace(/\.$/, "").split(/,\s*|\s+and\s+/).filter((member) => member.trim() !== "");
  return members.length > 1 && members.every((member) => member.trim().split(/\s+/).length <= 3 && !CLAUSE_EN.test(member) && !DO_EN.test(member.trim()));
}

/** Several names of which one is known: between them plain words are names too. */
function isEnumeration(lexicon: LexiconIndex, plain: string, range: Range): boolean {
  const text = plain.slice(range.from, range.to).trim();
  if (/^[一-鿿]{2,4}[与和及][一-鿿]{2,4}$/.test(text)) return true;
  if (/^[\w.+#-]{3,} ?[与和及/] ?[\w.+#-]{3,}$/.test(text) && lexicon.knows(text)) return true;
  return (hanCount(text) === 0 ? isListOfNames(text) : /^[^、，。：]{2,8}(?:、[^、，。：]{2,8}){2,}$/.test(text)) && lexicon.knows(text);
}

function isBold(passage: Passage, range: Range): boolean {
  return passage.entry.words.marks.some((mark) => mark.kind === "strong" && mark.from <= range.from + 2 && mark.to >= range.to - 1);
}
