/** Names in running text beside those of the lexicon: members of introduced enumerations, objects of verbs of learning. */
import type { Hit, LexiconIndex } from "../../lexicon/index-lexicon.ts";
import { eachMatch } from "../../text/each-match.ts";
import type { Passage } from "../passage.ts";
import { findBrackets } from "../phrase/find-brackets.ts";
import type { Range, Trust } from "../phrase/range.ts";
import { readPhrases } from "../phrase/read-phrases.ts";
import { hanCount, isTermLike } from "../phrase/term-like.ts";
import type { Found } from "./found.ts";

const INTRODUCED = /(?:包括|包含|涵盖|例如|比如|譬如|诸如|像是|分为|有(?=[^，。]{1,12}、)|(?<![不假])如(?![何果下今此同火雨愿意期实上前图鱼影饥痴])|\bsuch as\b|\bincluding\b|\bincludes?\b|\binvolv(?:es?|ing)\b|\bunderstanding\b(?! of)(?: (?:and|or) \w+ing\b)?|\bcover(?:s|ing)\b|\b(?:understanding|knowledge|grasp|command|basics|fundamentals) of\b|\bprerequisites? (?:for|of|to)\b[^.;:]{0,60}?\b(?:is|are|include)\b|\b(?:familiarity|experience|proficiency|comfortable|familiar) (?:with|in)\b|\be\.g\.,?|\bfor example,?|\bfor instance,?|\blike\b(?=[^.;]*(?:,| and | or )))[：:]?\s*/gi;
const LOOSE = /^(?!prereq).*(?:volv|cover|understanding| (?:of|with|in)\b)/i;
const MAY_INTRODUCE = /[含括盖如诸像有为]|such|clud|understanding|e\.g|for|like|volv|cover| of|with|proficien|prereq/i;
const LIST_END = /[。；;！？!?）)\n：:]|等(?![价式级待效离])|的(?=[一-鿿]{2})|\.(?=\s|$)|，(?=[^、，]{0,20}(?:。|$|是|并|能|以|来|从|为|可))|,\s+(?=(?:then|you|we|it|they|this|move|learn|dive|start|go|study|try|let|continue|proceed|take|build|focus)\b)|\betc\b|\band (?:more|so on|others)\b/i;
/** What may stand before the first member of a run: 会涵盖, 主要包括. */
const LEAD = /^[^、]{0,8}(?:涵盖|包括|包含|涉及|覆盖|内容有|主要有|分别是|分别为|顺序[是为]|路[径线][是为])了?(?=[^、]{2})|^[^、]{0,8}从(?=[A-Za-z一-鿿][^、]+、)(?!零)/;
/** The last member of a run goes on: it is too long for one, or has further words. */
const CUT_OFF = /^(?:.[^，。；：！？\s（）()、“”"]|[A-Za-z\d] [A-Za-z])/;
const OBJECT = /(?:(?<=^|[，。；])没有|(?:[得要不没弄搞看]|需要)懂|(?:[得要]|需要)会|学习|掌握|理解|了解|熟悉|精通|入门|攻克|深入|重点学习|认识|复习|补习)(?:并掌握|如何使用|使用|一下|基本的?|传统的?(?=[一-鿿]{9}))?([^，。；：、！？（）()\s《》“”"]{2,14}?)(?=(?:的基础上|之?[后前]|以[后前]|[的之]?时候?)?(?:[，。；：、！？（()\s]|$))/g;

/** The names that running text introduces in the passage; `hits` are the lexicon's, scanned once for all rules. */
export function findInProse(lexicon: LexiconIndex, passage: Passage, hits: readonly Hit[]): Found[] {
  const { plain } = passage;
  const found: Found[] = [];
  for (const range of introduced(passage)) {
    const trust = trustOf(lexicon, plain, range);
    if (trust === "known" && !range.firm) continue;
    for (const phrase of readPhrases(lexicon, plain, range, trust)) found.push({ phrase, rule: "enumeration", score: 2, head: false });
  }
  for (const run of enumerated(passage)) {
    for (const phrase of readPhrases(lexicon, plain, run, "member")) found.push({ phrase, rule: "enumeration", score: 2, head: false });
  }
  for (const run of listed(passage, hits)) {
    for (const phrase of readPhrases(lexicon, plain, run, "any")) found.push({ phrase, rule: "enumeration", score: 2, head: false });
  }
  return [...found, ...objects(lexicon, passage, hits)];
}

interface Introduced extends Range {
  /** What introduces it always introduces members ("such as"), unlike "involves". */
  readonly firm: boolean;
}

/** The stretches behind 包括, 如, "such as", up to where the enumeration ends, and lists in brackets. */
function introduced(passage: Passage): Introduced[] {
  const ranges: Introduced[] = [];
  const text = passage.plain.slice(passage.from, passage.to);
  if (MAY_INTRODUCE.test(text)) for (const match of eachMatch(INTRODUCED, text)) {
    const from = match.index + match[0].length;
    const stop = LIST_END.exec(withoutBrackets(text.slice(from, from + 300)));
    const to = from + (stop?.index ?? Math.min(300, text.length - from));
    if (to > from) ranges.push({ from: passage.from + from, to: passage.from + to, firm: !LOOSE.test(match[0]) });
  }
  for (const bracket of findBrackets(passage.plain, passage)) {
    const inside = { from: bracket.from + 1, to: bracket.to - 1, firm: true };
    if (inside.to - inside.from <= (hanCount(passage.plain.slice(inside.from, inside.to)) > 0 ? 60 : 200) && /[、，,/]/.test(passage.plain.slice(inside.from, inside.to)) && !/[。！？；]|这|\.\s|^(?:推荐|可选|选[学修]|进阶|高级|必[须学读修]|需要?|or |and )|:\/\//.test(passage.plain.slice(inside.from, inside.to))) ranges.push(inside);
  }
  return ranges;
}

/** What stands in brackets ends no enumeration: the text with its bracket pairs blanked. */
function withoutBrackets(text: string): string {
  let blank = text;
  for (const { from, to } of findBrackets(text, { from: 0, to: text.length })) blank = blank.slice(0, from) + " ".repeat(to - from) + blank.slice(to);
  return blank;
}

/** Any term for several mostly short members of which one at least is known, or that all look like terms beside a 、; also plain words where most are known. */
function trustOf(lexicon: LexiconIndex, plain: string, range: Introduced): Trust {
  const text = withoutBrackets(plain.slice(range.from, range.to));
  const members = text.split(/[、,，]\s*|\s*[和与及]\s*|,?\s+(?:and|or)\s+|\//).map((member) => member.trim()).filter(Boolean);
  if (members.length < 2) return "known";
  const isKnown = (member: string): boolean => lexicon.idOf(member.replace(/^(?:the|an?)\s+/, "")) !== undefined || lexicon.scan(member, 0, member.length).some((hit) => !hit.common);
  if (!range.firm && !isKnown(members[0] ?? "") && lexicon.idOf(members[1] ?? "") === undefined) return "known";
  const short = members.filter((member) => member.length <= (hanCount(member) > 0 ? 12 : 30)).length;
  if (short < members.length && (hanCount(text) > 0 || short * 3 < members.length * 2)) return "known";
  const known = members.filter(isKnown).length;
  const plainWords = hanCount(text) === 0 && members.every((member) => member.split(/\s+/).length <= 4);
  if (known > 1 && known * 2 >= members.length || (range.firm && known > 0 && plainWords)) return "member";
  if (!range.firm) return "known";
  if (known > 0 && members.length > 2 && text.includes("、") && members.every((member) => member.length <= 6)) return "member";
  return known > 0 || (text.includes("、") && members.every(isTermLike)) ? "any" : "known";
}

/** Short names with 、 between them. */
const LISTED = /(?<![^，。；：！？\s（）()、“”"])[^，。；：！？\s（）()、“”"]{2,14}(?:、[^，。；：！？\s（）()、“”"]{2,14})+/g;

/** Runs joined by 、 in which the lexicon knows at least half of the members: the others are terms too. */
function listed(passage: Passage, hits: readonly Hit[]): Range[] {
  const ranges: Range[] = [];
  const text = passage.plain.slice(passage.from, passage.to);
  if (!text.includes("、")) return ranges;
  let first = 0;
  for (const match of eachMatch(LISTED, text)) {
    const from = passage.from + match.index;
    const to = from + match[0].length;
    const members = countMembers(match[0]);
    while ((hits[first]?.from ?? Infinity) < from) first++;
    let known = 0;
    for (let i = first; (hits[i]?.to ?? Infinity) <= to; i++) if (hits[i]?.common === false) known++;
    const lead = LEAD.exec(match[0])?.[0].length ?? 0;
    if (known * 2 >= members) ranges.push({ from: from + lead, to: (/[和与及等的]|入手$|开始$|起步$|学起$|[搞弄](?:清楚|懂|明白)|吃透/.test(match[0].slice(-6)) || match[0].lastIndexOf("到") > match[0].lastIndexOf("、")) ? cutTail(match[0], from) : CUT_OFF.test(text.slice(match.index + match[0].length - 1)) ? from + match[0].lastIndexOf("、") : to });
  }
  return ranges;
}

/** How many names the run joins. */
function countMembers(run: string): number {
  let count = 1;
  for (let at = run.indexOf("、"); at >= 0; at = run.indexOf("、", at + 1)) count++;
  return count;
}

const ENUMERATED = /(?<=^|[。\n])[^，。；：！？\s（）()、“”"]{2,10}(?:、[^，。；：！？\s（）()、“”"]{2,10}){2,}(?=[。\n]|$)/g;

/** 节点、话题、服务、动作。 A sentence that is nothing but an enumeration of short names, three at least. */
function enumerated(passage: Passage): Range[] {
  if (passage.entry.kind !== "paragraph") return [];
  const text = passage.plain.slice(passage.from, passage.to);
  if (!text.includes("、")) return [];
  return eachMatch(ENUMERATED, text).filter((match) => !LEAD.test(match[0])).map((match) => ({ from: passage.from + match.index, to: passage.from + match.index + match[0].length }));
}

function cutTail(run: string, from: number): number {
  const last = run.lastIndexOf("、");
  const tail = /^(.*?)(?:[等的]|和|与|及|到|[搞弄]清楚|[搞弄]懂|[搞弄]明白|吃透|技术|方法|入手|开始|起步|学起)/.exec(run.slice(last + 1));
  return tail === null || tail[1] === undefined || tail[1].length < 2 ? from + last : from + last + 1 + tail[1].length;
}

/** 学习X: what a verb of learning governs, when it has the shape of a term; the 学习 of 机器学习 governs nothing. */
function objects(lexicon: LexiconIndex, passage: Passage, hits: readonly Hit[]): Found[] {
  const found: Found[] = [];
  const text = passage.plain.slice(passage.from, passage.to);
  if (!/[学掌理了熟精入攻深认复补懂]|[得要]会|没有/.test(text)) return found;
  let next = 0;
  for (const match of eachMatch(OBJECT, text)) {
    const object = match[1] ?? "";
    const verb = passage.from + match.index;
    while ((hits[next]?.to ?? Infinity) <= verb) next++;
    if ((hits[next]?.from ?? Infinity) < verb) continue;
    const from = verb + match[0].length - object.length;
    const range = { from, to: from + object.length };
    const trust = hanCount(object) <= 10 && isTermLike(object) && !/基本|相关|知识|这|各|能力|经验|过程|内容/.test(object) ? "any" : "known";
    for (const phrase of readPhrases(lexicon, passage.plain, range, trust)) found.push({ phrase, rule: "verb-object", score: 1, head: false });
  }
  return found;
}
