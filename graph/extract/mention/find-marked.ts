/** Names that typography sets apart: bold words, code, links, 《titles》 and quoted titles. */
import type { LexiconIndex } from "../../lexicon/index-lexicon.ts";
import type { Mark } from "../../model/outline.ts";
import type { Passage } from "../passage.ts";
import type { Named, Phrase } from "../phrase/range.ts";
import { readPhrases } from "../phrase/read-phrases.ts";
import { hanCount, isTermLike } from "../phrase/term-like.ts";
import { trimRange } from "../phrase/trim-range.ts";
import { CLAUSE_ZH } from "../words/verbs.ts";
import { PREREQUISITE_FIELD } from "../words/section-words.ts";
import type { Found } from "./found.ts";

const TITLE = /(?:(?<=^|[，。；：、（(\s]|推荐|阅读|学习|或者?|和|与|及|看|读|参考)(?!推荐|阅读|学习|论文|书籍|教材|课程|例如|以及|还有|关注|通过|结合|同时|建议|必读|精读)[一-鿿]{2,3}(?:老师|教授)?的?(?=《)|[A-Z][a-z]+ [A-Z][a-z]+(?:'s)? ?(?=《))?《([^《》\n]{2,60})》(?:(?:的)?(?:专项课程|课程|一书|论文|教材|系列))?/g;
const LEADING = /^(?:推荐|阅读|参考|学习|观看|或者?|和|与|看|读|必读|精读|论文|书籍|教材|课程|见|如|以及|还有|例如|关注|完成|跟着|通过|结合|同时|建议)+/;
const QUOTED = /["“]([A-Z][A-Za-z\-:,']+(?:\s+[A-Za-z\-:,'&]+){2,12})[.?!]?["”]/g;

/** "**提示**：…" gives one, and is about none. */
const REMARK = /^(?:小?提示|注意|说明|备注|技巧|建议|hints?|notes?|tips?)$/i;

/** The names found by typography in the passage. */
export function findMarked(lexicon: LexiconIndex, passage: Passage): Found[] {
  const found: Found[] = [];
  for (const mark of passage.entry.words.marks) {
    if (mark.to <= passage.from || mark.from >= passage.to) continue;
    if (mark.kind === "strong") found.push(...ofStrong(lexicon, passage, mark));
    else if (mark.kind === "code") found.push(...ofCode(lexicon, passage, mark));
  }
  return [...found, ...ofTitles(lexicon, passage), ...ofQuotes(lexicon, passage)];
}

/** Bold marks terms and whole sentences alike: only what is shaped like a term counts. */
function ofStrong(lexicon: LexiconIndex, passage: Passage, mark: Mark): Found[] {
  const text = passage.plain.slice(mark.from, mark.to);
  if (passage.titleOf !== null || passage.entry.kind === "heading") return [];
  if (/[。！？]./.test(text) || text.length > 60 || isQuestion(text)) return [];
  const { head } = passage.parts;
  if (head !== null && mark.from <= head.from && head.to < mark.to && PREREQUISITE_FIELD.test(passage.plain.slice(head.from, head.to))) return [];
  if (/^\s*[：:]/.test(passage.plain.slice(mark.to, mark.to + 2)) && REMARK.test(text)) return [];
  const trust = hanCount(text) > 24 || CLAUSE_ZH.test(text.replace(/的/g, "")) || (/[：:]$/.test(text.trim()) || /^\s*[：:]\s*$/.test(passage.plain.slice(mark.to, passage.to))) && passage.entry.kind === "paragraph" ? "known" : "any";
  return readPhrases(lexicon, passage.plain, mark, trust).map((phrase) => ({ phrase, rule: "bold", score: 3, head: false }));
}

/** A bold question asks about what it names: its words are read as those of a sentence. */
function isQuestion(text: string): boolean {
  return /[？?]\s*$/.test(text) && (hanCount(text) > 6 || /\s\S+\s/.test(text));
}

/** Code marks libraries and models; commands, paths and calls are none. */
function ofCode(lexicon: LexiconIndex, passage: Passage, mark: Mark): Found[] {
  const text = passage.plain.slice(mark.from, mark.to);
  const id = lexicon.idOf(text);
  if (id === undefined && /^[A-Za-z][\w\s-]+\([\w\s-]+\)$/.test(text)) return readPhrases(lexicon, passage.plain, mark, "any").map((phrase) => ({ phrase, rule: "code", score: 3, head: false }));
  if (id === undefined && (/[/\\(){}=<>$|]|\.(?:md|py|js|ts|json|txt|ipynb|sh|ya?ml|pdf|docx?|pptx?|csv|zip|html?)$|^(?:pip|npm|git|cd|docker|conda)\s|^[-.]/.test(text) || text.length > 50 || !(isTermLike(text) || /^[a-z][a-z\d_-]{3,}$/.test(text)))) return [];
  if (id === undefined && (/^and\b/i.test(text) || /(?:密码|提取码|passcode|password)\s*[：:]\s*$/i.test(passage.plain.slice(Math.max(0, mark.from - 12), mark.from)))) return [];
  const range = trimRange(passage.plain, mark);
  return [{ phrase: { head: { from: range.from, to: range.to, name: passage.plain.slice(range.from, range.to), id: id ?? null }, aliases: [], members: [] }, rule: "code", score: 3, head: false }];
}

/** 《…》 names a paper, book or course, with its author before and its kind behind. */
function ofTitles(lexicon: LexiconIndex, passage: Passage): Found[] {
  const found: Found[] = [];
  const text = passage.plain.slice(passage.from, passage.to);
  if (!text.includes("《")) return found;
  for (const match of text.matchAll(TITLE)) {
    const skip = LEADING.exec(match[0])?.[0].length ?? 0;
    const from = passage.from + match.index + skip;
    const to = passage.from + match.index + match[0].length;
    const name = passage.plain.slice(from, to);
    const inner: Named = { from: from + name.indexOf("《") + 1, to: from + name.indexOf("》"), name: match[1] ?? "", id: lexicon.idOf(match[1] ?? "") ?? null };
    const phrase: Phrase = { head: { from, to, name, id: lexicon.idOf(name) ?? paper(lexicon, inner) }, aliases: inner.name === name ? [] : [{ ...inner, id: null }], members: [] };
    found.push({ phrase, rule: "title-marks", score: 3, head: false });
  }
  return found;
}

/** A title that the lexicon knows as a work; a concept of the same name (《机器学习》) is another thing. */
function paper(lexicon: LexiconIndex, inner: Named): string | null {
  const kind = inner.id === null ? undefined : lexicon.entry(inner.id)?.kind;
  return kind === "paper" || kind === "book" || kind === "course" ? inner.id : null;
}

/** "Attention Is All You Need": a quoted run of English words in title case. */
function ofQuotes(lexicon: LexiconIndex, passage: Passage): Found[] {
  const found: Found[] = [];
  const text = passage.plain.slice(passage.from, passage.to);
  if (!/["“]/.test(text)) return found;
  for (const match of text.matchAll(QUOTED)) {
    const title = match[1] ?? "";
    const words = title.split(/\s+/);
    const capitals = words.filter((word) => /^[A-Z\d]/.test(word)).length;
    const id = lexicon.idOf(title) ?? null;
    if (id === null && capitals * 3 < words.length * 2) continue;
    const from = passage.from + match.index + 1;
    found.push({ phrase: { head: { from, to: from + title.length, name: title, id }, aliases: [], members: [] }, rule: "quoted-title", score: 3, head: false });
  }
  return found;
}
