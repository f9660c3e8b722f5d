/** Reads one roadmap's part of the outline: passages, mentions, terms, heads, sentences. What relations are drawn from. */
import type { Homonyms } from "../lexicon/tell-homonyms.ts";
import type { LexiconIndex } from "../lexicon/index-lexicon.ts";
import type { Entry, Outline } from "../model/outline.ts";
import { findMentions, type PassageMention } from "./mention/find-mentions.ts";
import { expandRowCodes } from "./mention/expand-row-codes.ts";
import { findRowCodes, leadingCodes } from "./mention/find-row-codes.ts";
import { addRecurrences } from "./mention/add-recurrences.ts";
import { fitted } from "./fitted.ts";
import { withoutPassing } from "./named-in-passing.ts";
import type { Passage } from "./passage.ts";
import type { Reading } from "./reading.ts";
import { normalForm } from "../text/normal-form.ts";
import { oneLine } from "../text/one-line.ts";
import { toSentences, type Sentence } from "./sentence.ts";
import { Terms, type Term, type TermMention } from "./terms.ts";
import { PREREQUISITE_FIELD } from "./words/section-words.ts";
import { walkPassages } from "./walk-passages.ts";

export interface Language {
  readonly lexicon: LexiconIndex;
  readonly homonyms: Homonyms;
}

/** The reading of the entries under `root`. Linear in their length. */
export function readSection(language: Language, outline: Outline, root: Entry, title: string): Reading {
  const { lexicon, homonyms } = language;
  const { passages, stages } = walkPassages(root);
  const terms = new Terms(lexicon);
  const own = titleIn(passages, title);
  const isOwn = ownTitle(lexicon, title);
  const codes = findRowCodes(passages);
  const leading = leadingCodes(passages);
  const leadingNames = new Set(Array.from(leading.values(), ({ name }) => name));
  const names = new Set([...Array.from(codes.values(), ({ name }) => name), ...leadingNames]);
  const first = withoutPassing(passages, passages.map((passage) => (isRead(passage) && passage !== own && !codes.has(passage) ? findMentions(lexicon, homonyms, passage, isField(passage) ? "known" : "any") : [])));
  const found = withTitle(lexicon, own, passages, addRecurrences(lexicon, passages, oneOwnerEach(first).map((mentions) => (mentions.some(isOwn) ? mentions.filter((mention) => !isOwn(mention)) : mentions))));
  const put = found.map((mentions, index) => placeMentions(terms, passages[index] as Passage, withLeadingCodes(passages[index] as Passage, leadingNames, expandRowCodes(mentions, names))));
  for (const [passage, code] of codes) joinRowCode(terms, passages, put, passage, code);
  for (const [passage, code] of leading) for (const { term, head } of put[passage.index] ?? []) if (head) terms.join(term, terms.put(code, passage).term);
  terms.joinStems();
  const placed = put.map((mentions) => (mentions.every(({ term }) => terms.find(term) === term && isAccepted(term)) ? mentions : settle(terms, mentions)));
  const heads = placed.map(headsOf);
  const sentences: (readonly Sentence[])[] = passages.map((passage, index) => (isRead(passage) ? toSentences(passage, placed[index] ?? []) : []));
  const subject = findSubject(lexicon, terms, title, placed);
  const titled = subject.length > 0 ? null : onlyInTitle(lexicon, terms, own);
  return { lexicon, outline, passages, stages, terms, placed, heads, sentences, subject: titled === null ? subject : [titled.term], titled };
}

/** The first concept that the title names where the text names no subject: "# A Practical Guide to Kubernetes" above prose that never says it. */
function onlyInTitle(lexicon: LexiconIndex, terms: Terms, own: Passage | undefined): TermMention | null {
  if (own === undefined) return null;
  const hit = lexicon.scan(own.plain, own.from, own.to).find(({ id, common, from, to }) => (!common || to - from === own.plain.trim().length) && /^(?:concept|skill|tool)$/.test(lexicon.entry(id)?.kind ?? ""));
  if (hit === undefined) return null;
  return terms.put({ from: hit.from, to: hit.to, name: own.plain.slice(hit.from, hit.to), id: hit.id, rule: "title", score: 2, head: true, aliasOf: null }, own);
}

/** The heading that is the roadmap's own title names no concept, unless it is a question that the text answers. */
function titleIn(passages: readonly Passage[], title: string): Passage | undefined {
  return passages.find((passage) => passage.entry.kind === "heading" && passage.titleOf === null && oneLine(passage.plain).trim() === title && !(passage.entry.level > 1 && /[？?]$/.test(title)));
}

/** What the title names counts where the text says what must be known before and names it nowhere else: "CS 361: Computer Security", 前置知识：…. */
function withTitle(lexicon: LexiconIndex, own: Passage | undefined, passages: readonly Passage[], found: readonly (readonly PassageMention[])[]): readonly (readonly PassageMention[])[] {
  if (own === undefined || !passages.some(saysPrerequisites)) return found;
  const hits = lexicon.scan(own.plain, own.from, own.to).filter((hit) => !hit.common && lexicon.entry(hit.id)?.kind === "concept");
  const [hit] = hits;
  if (hit === undefined || found.some((mentions) => mentions.some(({ id }) => id !== null && hits.some((other) => other.id === id)))) return found;
  const mention: PassageMention = { from: hit.from, to: hit.to, name: own.plain.slice(hit.from, hit.to), id: hit.id, rule: "title", score: 2, head: true, aliasOf: null };
  return found.map((mentions, index) => (index === own.index ? [mention] : mentions));
}

const SELF_ASSUMES = /\b(?:this|the) (?:book|course|guide|tutorial|series|roadmap|path)\b[^.]{0,20}\b(?:assumes?|requires?|expects?)\b|(?:本书|本课程?|本教程|本路线)[^。]{0,12}(?:假定|假设|默认|要求|需要)/i;

function saysPrerequisites(passage: Passage): boolean {
  const { head } = passage.parts;
  return passage.role === "prerequisites" || (passage.entry.kind === "paragraph" && passage.role !== "meta" && passage.role !== "resources" && SELF_ASSUMES.test(passage.plain.slice(passage.from, Math.min(passage.to, passage.from + 200)))) || (head !== null && PREREQUISITE_FIELD.test(passage.plain.slice(head.from, head.to)));
}

/** The codes of rows that a field of prerequisites names ("M2, Transformer"). */
function withLeadingCodes(passage: Passage, names: ReadonlySet<string>, mentions: readonly PassageMention[]): readonly PassageMention[] {
  if (names.size === 0 || !isField(passage)) return mentions;
  const added: PassageMention[] = [];
  for (const match of passage.plain.slice(passage.from, passage.to).matchAll(/[A-Z]\d{1,2}(?![\p{L}\p{N}])/gu)) {
    const from = passage.from + match.index;
    if (!names.has(match[0]) || mentions.some((mention) => mention.from < from + match[0].length && from < mention.to)) continue;
    added.push({ from, to: from + match[0].length, name: match[0], id: null, rule: "prerequisite-field", score: 2, head: false, aliasOf: null });
  }
  return added.length === 0 ? mentions : [...mentions, ...added].sort((a, b) => a.from - b.from);
}

/** A column of prerequisites, or the bare list under a heading of them. */
function isField(passage: Passage): boolean {
  if (passage.entry.kind === "cell") return PREREQUISITE_FIELD.test(passage.entry.column ?? "");
  return passage.role === "prerequisites" && passage.entry.kind === "paragraph" && passage.plain.length <= 80 && /、/.test(passage.plain) && !/[。；：！？]|需要|掌握|了解|熟悉|具备/.test(passage.plain);
}

function isRead(passage: Passage): boolean {
  return passage.role !== "meta" && passage.role !== "resources" && passage.entry.kind !== "code" && passage.entry.kind !== "line" && passage.entry.kind !== "row" && passage.entry.kind !== "table";
}

/** A short title with which several courses begin ("How to Code - …") is another name of the last of them only. */
function oneOwnerEach(found: readonly (readonly PassageMention[])[]): readonly (readonly PassageMention[])[] {
  const owners = new Map<string, string>();
  let isShared = false;
  for (const mentions of found) {
    for (const { rule, name, aliasOf } of mentions) {
      if (rule !== "link" || aliasOf === null) continue;
      isShared ||= (owners.get(name) ?? aliasOf.name) !== aliasOf.name;
      owners.set(name, aliasOf.name);
    }
  }
  return isShared ? found.map((mentions) => mentions.filter(({ rule, name, aliasOf }) => rule !== "link" || aliasOf === null || owners.get(name) === aliasOf.name)) : found;
}

/** Puts the mentions to their terms; another name in brackets joins its term with that of the name before it. */
function placeMentions(terms: Terms, passage: Passage, mentions: readonly PassageMention[]): readonly TermMention[] {
  if (mentions.length === 0) return [];
  const placed = mentions.map((mention) => terms.put(mention, passage));
  if (placed.every((mention) => !mention.alias)) return placed;
  const byRange = new Map(placed.map((mention) => [`${mention.from}:${mention.to}`, mention.term]));
  for (const mention of mentions) {
    if (mention.aliasOf === null) continue;
    const head = byRange.get(`${mention.aliasOf.from}:${mention.aliasOf.to}`);
    const alias = byRange.get(`${mention.from}:${mention.to}`);
    if (head !== undefined && alias !== undefined) terms.join(head, alias);
  }
  return placed;
}

/** A row's code is another name of what heads the row. */
function joinRowCode(terms: Terms, passages: readonly Passage[], put: readonly (readonly TermMention[])[], passage: Passage, code: PassageMention): void {
  for (let i = passage.index + 1; i < passages.length && passages[i]?.run === passage.run; i++) {
    const head = put[i]?.find((mention) => mention.head);
    if (head === undefined) continue;
    terms.join(head.term, terms.put(code, passage).term);
    return;
  }
}

/** The mentions by what their terms have become, without those that are not accepted. Changes their terms. */
function settle(terms: Terms, mentions: readonly TermMention[]): TermMention[] {
  for (const mention of mentions) mention.term = terms.find(mention.term);
  return mentions.filter((mention) => isAccepted(mention.term));
}

function headsOf(mentions: readonly TermMention[]): readonly Term[] {
  const heads: Term[] = [];
  let last = -1;
  let serves = false;
  for (const { head, alias, term, passage, from, to } of mentions) {
    if (!head || alias) continue;
    const between = last < 0 || from - last < 2 ? "" : passage.plain.slice(last, from);
    serves = (between.length > 3 && SERVES.test(between)) || (serves && /^(?:,?\s*(?:and|or|&)\s+|,\s*)$/.test(between));
    if (!serves && !heads.includes(term)) heads.push(term);
    last = to;
  }
  return fitted(heads);
}

/** "Python for machine learning" is about Python. */
const SERVES = /^\s*(?:\([^()]*\)\s*)?(?:basics |essentials |fundamentals )?for\s+(?:the |your )?$/i;

/** Names of the lexicon count; a new one needs typography or structure, or to be used twice. */
function isAccepted(term: Term): boolean {
  if (term.id !== null || term.score >= 2) return true;
  let sum = 0;
  return term.mentions.some((mention) => (sum += mention.score) >= 2);
}

/** The document speaks of itself: 《Happy-LLM》 in the text of Happy-LLM names no concept. */
function ownTitle(lexicon: LexiconIndex, title: string): (mention: PassageMention) => boolean {
  const form = normalForm(title);
  const names = new Map<string, boolean>();
  return ({ name, id }) => {
    let same = names.get(name);
    if (same === undefined) names.set(name, (same = normalForm(name) === form));
    if (!same) return false;
    const kind = id === null ? undefined : lexicon.entry(id)?.kind;
    return kind === undefined || kind === "book" || kind === "course";
  };
}

/** What 本教程 and "this course" speak of: the concept in the title, whole or word by word, else in the opening, else the one named most. */
function findSubject(lexicon: LexiconIndex, terms: Terms, title: string, placed: readonly (readonly TermMention[])[]): Term[] {
  const bare = title.replace(/^[\d\s.:：–-]+/, "").trim();
  const whole = terms.look(bare);
  const isWork = whole?.id != null && /^(?:book|course|paper)$/.test(lexicon.entry(whole.id)?.kind ?? "");
  if (whole !== undefined && !isWork && (whole.id !== null || whole.mentions.some(({ name }) => name.toLowerCase() === bare.toLowerCase()))) return [whole];
  const pair = bare.split(/\s+(?:and|&)\s+|\s*[与和]\s*/i).map((piece) => terms.look(piece));
  if (pair.length === 2 && pair.every((term) => term?.id != null)) return pair.filter((term): term is Term => term !== undefined);
  for (const piece of [title, ...title.split(/[\s\-–—:：,，]+/)]) {
    const term = conceptIn(lexicon, terms, piece, 0);
    if (term !== undefined) return [term];
  }
  const opening = subjectOfOpening(lexicon, placed);
  if (opening !== undefined) return [opening];
  const named = terms.all().filter((term) => term.id !== null && lexicon.entry(term.id)?.kind === "concept").sort((a, b) => b.mentions.length - a.mentions.length);
  const [most, second] = named;
  return most !== undefined && most.mentions.length >= 4 && most.mentions.length * 2 >= (second?.mentions.length ?? 0) * 3 ? [most] : [];
}

const PLAN = /\b(?:plan|road ?map|learning path|study path|curriculum)\b|(?:学习)?(?:路线图?|路径|计划|规划)/i;

/** "To learn X, …", 想学好X，…: the text begins with what it is to lead to. */
const AIM = /^\W*(?:(?:if you want |want )?to (?:learn|master|get into|get started with|become)(?: an?)?|(?:如果你?|要)?想要?(?:系统地?|从零)?(?:学习|学好|学会|掌握|入门|学))\s*/i;

/** "Here is a plan to become an NLP engineer", 以下是深度学习的学习路线: what the first paragraph plans for, where nothing stands above it. */
function subjectOfOpening(lexicon: LexiconIndex, placed: readonly (readonly TermMention[])[]): Term | undefined {
  const mentions = (placed.find((all) => all.length > 0) ?? []).filter(({ term }) => term.id !== null && lexicon.entry(term.id)?.kind === "concept");
  const passage = mentions[0]?.passage;
  if (passage === undefined || passage.entry.kind !== "paragraph" || passage.parent !== null || passage.stage !== null) return undefined;
  const first = /^[^。！？\n]*?(?:[。！？\n]|[.!?](?=\s|$)|$)/.exec(passage.plain.slice(passage.from, passage.to).replace(/^\S{1,12}[!！]\s*/, (lead) => " ".repeat(lead.length)))?.[0] ?? "";
  const inside = mentions.filter(({ from }) => from < passage.from + first.length);
  const aim = AIM.exec(first);
  if (aim !== null) return inside.find(({ from }) => from >= passage.from + aim[0].length && from <= passage.from + aim[0].length + 8)?.term;
  const plan = PLAN.exec(first);
  if (plan === null) return undefined;
  const before = inside.filter(({ from }) => from < passage.from + plan.index);
  const after = inside.filter(({ from }) => from > passage.from + plan.index);
  return (/[一-鿿]/.test(plan[0]) ? (before[before.length - 1] ?? after[0]) : (after[after.length - 1] ?? before[before.length - 1]))?.term;
}

/** The first concept that the title names and the text uses; within the title of a known work, the one that it is about (动手学深度学习). */
function conceptIn(lexicon: LexiconIndex, terms: Terms, title: string, from: number): Term | undefined {
  for (const hit of lexicon.scan(title, from, title.length)) {
    const kind = lexicon.entry(hit.id)?.kind;
    const isWork = kind === "book" || kind === "course" || kind === "paper";
    const term = isWork ? undefined : terms.look(title.slice(hit.from, hit.to));
    if (term !== undefined && !hit.common) return term;
    const inner = isWork ? conceptIn(lexicon, terms, title, hit.from + 1) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}
