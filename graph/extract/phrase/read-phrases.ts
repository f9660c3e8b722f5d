/**
 * Reads a stretch of text that typography or structure sets apart (a list head, bold words, a cell) as one or more
 * names: enumerations are split, brackets read as aliases or members, "监督/无监督学习" completed.
 */
import type { LexiconIndex } from "../../lexicon/index-lexicon.ts";
import { fold } from "../../text/fold.ts";
import { findBrackets } from "./find-brackets.ts";
import type { Named, Phrase, Range, Trust } from "./range.ts";
import { readName } from "./read-name.ts";
import { splitMembers, type Joint } from "./split-members.ts";
import { hanCount } from "./term-like.ts";
import { trimRange } from "./trim-range.ts";

/** Names of makers and places stand in brackets behind models: no concepts. */
const MAKERS = /^(?:openai|google|meta|facebook|microsoft|anthropic|nvidia|amazon|apple|alibaba|阿里|百度|腾讯|华为|字节|智谱|清华|北大|斯坦福|stanford|mit|谷歌|微软)/i;
const NO_ALIAS = /不需|无需|不必|选学|可选|了解|可跳过|optional|可略|进阶|重点|推荐|必读|必须|必备|建议|约|周|个月|小时|天|如|例如|比如|e\.g|such as|hours?|weeks?|months?|中文|英文|免费|高|低|\d{4}|开源|轻量|官方|简化|自主|组合|模板/i;

/** The phrases of the range in reading order. */
export function readPhrases(lexicon: LexiconIndex, text: string, range: Range, trust: Trust): Phrase[] {
  const piece = text.slice(range.from, range.to);
  const author = piece.includes("@") ? piece.search(/\s*@[\w\p{L}[]/u) : -1;
  const span = trimRange(text, author > 0 ? { from: range.from, to: range.from + author } : range);
  if (span.to <= span.from) return [];
  if (lexicon.idAt(text, span.from, span.to) !== undefined) return readOne(lexicon, text, span, trust);
  const split = splitMembers(text, span);
  if (split.members.length < 2) return readOne(lexicon, text, span, trust);
  return readMembers(lexicon, text, span, split.members, split.joints, trust);
}

function readMembers(lexicon: LexiconIndex, text: string, span: Range, members: readonly Range[], joints: readonly Joint[], trust: Trust): Phrase[] {
  const groups = gather(lexicon, text, members, joints);
  if (groups.length === 1) return readOne(lexicon, text, span, trust);
  const phrases: Phrase[] = [];
  for (const [index, group] of groups.entries()) {
    const next = groups[index + 1];
    const completed = next !== undefined ? complete(lexicon, text, group, next) : null;
    if (completed !== null) phrases.push(completed);
    else phrases.push(...readOne(lexicon, text, group, trust));
  }
  return phrases;
}

/** Joins what only looks like two members: 数据结构与算法, "Team Management & Mentorship" (neither half known), CI/CD. */
function gather(lexicon: LexiconIndex, text: string, members: readonly Range[], joints: readonly Joint[]): Range[] {
  const groups: Range[] = [];
  for (const [index, member] of members.entries()) {
    const last = groups.at(-1);
    const joint = index === 0 ? undefined : joints[index - 1];
    if (last !== undefined && joint !== undefined && belongsTogether(lexicon, text, last, member, joint)) groups[groups.length - 1] = { from: last.from, to: member.to };
    else groups.push(member);
  }
  return groups;
}

function belongsTogether(lexicon: LexiconIndex, text: string, left: Range, right: Range, joint: Joint): boolean {
  const both = trimRange(text, { from: left.from, to: right.to });
  if (lexicon.idAt(text, both.from, both.to) !== undefined) return true;
  if (joint === "list" || joint === "arrow" || joint === "versus" || joint === "or" || complete(lexicon, text, left, right) !== null) return false;
  const a = text.slice(left.from, left.to);
  const b = text.slice(right.from, right.to);
  const knows = (range: Range) => lexicon.knows(text, range.from, range.to);
  if ((joint === "slash" || joint === "and") && lexicon.scan(text, left.from, right.to).some((hit) => hit.from < left.to && hit.to > right.from)) return true;
  if (joint === "slash") return !knows(left) && !knows(right) && hanCount(a) + hanCount(b) === 0 && /\s/.test(a + b);
  if (joint === "plus" || (hanCount(a) === 0) !== (hanCount(b) === 0)) return false;
  if (/^\s*[A-Za-z]+ing\s*$/.test(a) && !knows(left)) return true;
  const isSlight = (range: Range, name: string): boolean => !knows(range) && name.trim().split(/\s+/).length < 2;
  return hanCount(a) + hanCount(b) === 0 ? (isSlight(left, a) && !knows(right)) || (isSlight(right, b) && !knows(left)) : !knows(left) && !knows(right) && Math.abs(a.length - b.length) > 3;
}

/** "监督/无监督学习" → 监督学习, "Ridge & Lasso regression" → ridge regression: the missing end is the next member's, when that makes a name the lexicon knows. */
function complete(lexicon: LexiconIndex, text: string, member: Range, next: Range): Phrase | null {
  const span = trimRange(text, member);
  const name = text.slice(span.from, span.to);
  if (name.length > 2 && lexicon.idOf(name) !== undefined) return null;
  const following = text.slice(next.from, next.to).replace(/[（(].*$/, "").trim();
  const words = hanCount(name + following) > 0 ? [] : following.split(/\s+/);
  for (let skip = 1; skip < words.length; skip++) {
    const whole = `${name} ${words.slice(skip).join(" ")}`;
    const id = lexicon.idOf(whole);
    if (id !== undefined) return { head: { from: span.from, to: span.to, name: whole, id }, aliases: [], members: [] };
  }
  const run = /[一-鿿]+/.exec(following)?.[0] ?? "";
  for (const length of [2, 3, 4]) {
    for (const end of [following.slice(-length), run.slice(0, length)]) {
      const id = hanCount(end) === length ? lexicon.idOf(name + end) : undefined;
      if (id !== undefined) return { head: { from: span.from, to: span.to, name: name + end, id }, aliases: [], members: [] };
    }
  }
  return null;
}

/** One member: its name without the brackets, and what the brackets hold. */
function readOne(lexicon: LexiconIndex, text: string, span: Range, trust: Trust): Phrase[] {
  const brackets = findBrackets(text, span);
  const first = brackets[0];
  if (first === undefined) return readName(lexicon, text, span, trust).map(plain);
  if (first.from <= span.from + 1) return readOne(lexicon, text, { from: first.to, to: span.to }, trust);
  const names = readName(lexicon, text, { from: span.from, to: first.from }, trust);
  const rest = span.to > first.to + 1 ? readName(lexicon, text, { from: first.to, to: span.to }, "known") : [];
  const inner = readBracket(lexicon, text, { from: first.from + 1, to: first.to - 1 }, names.at(-1));
  const phrases: Phrase[] = names.map((head, i) => (i === names.length - 1 ? { head, ...inner } : plain(head)));
  if (names.length === 0) phrases.push(...inner.members.map(plain));
  return [...phrases, ...rest.map(plain)];
}

const NONE: readonly Named[] = [];

/** The name with no brackets behind it. */
function plain(head: Named): Phrase {
  return { head, aliases: NONE, members: NONE };
}

/** What a bracket behind `head` holds: another name of it, or members, or nothing. */
function readBracket(lexicon: LexiconIndex, text: string, range: Range, head: Named | undefined): { aliases: Named[]; members: Named[] } {
  const none = { aliases: [], members: [] };
  const span = trimRange(text, range);
  const content = text.slice(span.from, span.to);
  if (content === "" || MAKERS.test(content)) return none;
  const split = splitMembers(text, span);
  const id = lexicon.idOf(content);
  if (split.joints.includes("plus") && head !== undefined && hanCount(head.name) + hanCount(content) === 0) return none;
  if (split.members.length > 1 && id === undefined) {
    const members = readMembers(lexicon, text, span, split.members, split.joints, isList(text, split.members) && !split.joints.includes("plus") && !NO_ALIAS.test(text.slice(span.from, split.members[0]?.to)) ? "any" : "known");
    return { aliases: [], members: members.flatMap((phrase) => [phrase.head, ...phrase.members]) };
  }
  if (id !== undefined) return head !== undefined && (head.id === id || (head.id === null && isOtherForm(head.name, content))) ? { aliases: [{ from: span.from, to: span.to, name: content, id }], members: [] } : { aliases: [], members: [{ from: span.from, to: span.to, name: content, id }] };
  if (NO_ALIAS.test(content)) return { aliases: [], members: readName(lexicon, text, span, "known") };
  if (head !== undefined && isAlias(head.name, content)) return { aliases: [{ from: span.from, to: span.to, name: content, id: null }], members: [] };
  return { aliases: [], members: readName(lexicon, text, span, isToolName(content) ? "any" : "known") };
}

function isList(text: string, members: readonly Range[]): boolean {
  return members.every((member) => member.to - member.from <= 20 && !/[。！？是的]/.test(text.slice(member.from, member.to)));
}

/** A long form beside its acronym, or a name in the other script. */
function isAlias(name: string, content: string): boolean {
  const acronym = isAcronymPair(name, content);
  if (acronym || isExpansion(name, content)) return true;
  return hanCount(name) > 0 && hanCount(content) === 0 && /^[A-Za-z][\w\s.\-/]*$/.test(content) && content.split(/\s+/).length <= 5 && !isToolName(content);
}

/** Not of one script ("Document (MongoDB)"), unless one is short for the other or the code of a course. */
function isOtherForm(name: string, content: string): boolean {
  if (/^[A-Z]{2,6}[ -]?\d{2,4}[A-Z]?$/.test(name)) return true;
  return hanCount(name) === 0 && hanCount(content) === 0 ? isAcronymPair(name, content) === true || isExpansion(name, content) : isAcronymPair(name, content) !== false;
}

/** OpenCV (Open Source Computer Vision Library): at least three words in capitals that hold the letters of the name in order, beginning alike. */
function isExpansion(name: string, content: string): boolean {
  if (!/^[A-Z][A-Za-z]{2,11}$/.test(name) || !/^[A-Z][a-z]+(?: (?:[A-Z][a-z]+|for|of|and|to)){2,7}$/.test(content) || name[0] !== content[0]) return false;
  let at = 0;
  for (const letter of fold(content)) if (letter === fold(name)[at]) at++;
  return at === name.length;
}

/** Whether one is the initials of the other; null when neither looks like an acronym. */
function isAcronymPair(a: string, b: string): boolean | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!/^[A-Z][A-Za-z\d-]{1,7}$/.test(short)) return null;
  const initials = fold(long.split(/[\s-]+/).map((word) => word[0] ?? "").join(""));
  return hanCount(long) > 0 ? null : initials.includes(fold(short)) || null;
}

/** tree-sitter, unique_ptr: one Latin word with an inner sign or capitals. */
function isToolName(content: string): boolean {
  return /^[a-z][a-z\d]*(?:[-_.][a-z\d]+)+$/i.test(content);
}
