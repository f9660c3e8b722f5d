/**
 * Reads a stretch without brackets and separators: the lexicon's names in it, or one new name.
 * 微积分基础 is calculus; 代码库RAG is a concept of its own because 代码库 says something that RAG does not.
 */
import type { Hit, LexiconIndex } from "../../lexicon/index-lexicon.ts";
import { oneLine } from "../../text/one-line.ts";
import { GENERIC_PREFIX, GENERIC_SUFFIX, GENERIC_WORDS } from "../words/generic-words.ts";
import { DO_EN, DO_ZH, LEARN_EN, LEARN_ZH } from "../words/verbs.ts";
import type { Named, Range, Trust } from "./range.ts";
import { hanCount, isMemberWord, isStageName, isTermLike } from "./term-like.ts";
import { trimRange } from "./trim-range.ts";

/** The names in the range, none, one or several (先是 "X的Y" two); `trust` says how new a name may be. */
export function readName(lexicon: LexiconIndex, text: string, range: Range, trust: Trust): Named[] {
  const whole = trimRange(text, range);
  if (whole.to <= whole.from || isStageName(text.slice(whole.from, whole.to))) return [];
  const known = lexicon.idAt(text, whole.from, whole.to);
  if (known !== undefined) return [named(text, whole, known)];
  const sample = trust === "any" || trust === "member" ? behindSample(text, whole) : undefined;
  if (sample !== undefined) return [...readName(lexicon, text, { from: whole.from, to: sample.from }, trust), ...readName(lexicon, text, { from: sample.to, to: whole.to }, "known")];
  const core = stripArticle(text, stripVerbs(text, trimRange(text, { from: whole.from + (ADVERB.exec(text.slice(whole.from, whole.to))?.[0].length ?? 0), to: whole.to })));
  if (core.to <= core.from || isVerb(text.slice(core.from, core.to))) return [];
  const id = lexicon.idAt(text, core.from, core.to);
  if (id !== undefined) return [named(text, core, id)];
  if (trust === "any" && ACRONYMS.test(text.slice(core.from, core.to))) return words(text, core).map((word) => named(text, word, lexicon.idOf(text.slice(word.from, word.to)) ?? null));
  const possessive = splitPossessive(lexicon, text, core, trust);
  if (possessive !== null) return possessive;
  const serves = trust === "any" || trust === "member" ? servesIn(text.slice(core.from, core.to)) : null;
  if (serves !== null && lexicon.knows(text, core.from + serves.index + serves[0].length, core.to)) return [...readName(lexicon, text, { from: core.from, to: core.from + serves.index }, CAPITALS.test(text.slice(core.from, core.from + serves.index)) ? trust : "known"), ...readName(lexicon, text, { from: core.from + serves.index + serves[0].length, to: core.to }, "known")];
  const hits = lexicon.scan(text, core.from, core.to);
  const name = text.slice(core.from, core.to);
  const isFree = trust === "any" || trust === "member";
  if (hits.length === 0) return isFree && (isTermLike(name) || (trust === "member" && isMemberWord(name))) && !saysNothing(name) ? [named(text, stripAffixes(text, core), null)].filter((n) => n.name.length > 1) : [];
  if (isFree && name.startsWith("基于") && name.includes("的") && name.length <= 30 && hits.length <= 3) return [named(text, core, null)];
  if (hits.length === 1 && hits[0]?.common === true && UMBRELLA.test(name)) return [];
  const [only, behind] = hits;
  if (only !== undefined && (hits.length === 1 || (hits.length === 2 && behind?.common === true && KIND.test(text.slice(behind.from, behind.to)))) && isResidueGeneric(lexicon, text, core, only)) return [named(text, hits[0] as Range, hits[0]?.id ?? null)];
  if (hits.length === 2 && hits.some((hit) => !hit.common) && isPair(text, core, hits)) return hits.filter((hit) => !hit.common).map((hit) => named(text, hit, hit.id));
  if (trust !== "known" && (isTermLike(name) || OTHER_THINGS.test(text.slice(hits[0]?.to ?? core.to, core.to))) && !doesTask(text, whole) && !PREPOSITION.test(name)) {
    const bare = stripAffixes(text, core);
    const inner = lexicon.idAt(text, bare.from, bare.to);
    return [named(text, bare, inner ?? null)];
  }
  return hits.filter((hit) => !hit.common || (hit.to - hit.from) * 5 >= (core.to - core.from) * 3).map((hit) => named(text, hit, hit.id));
}

/** The 等 of "n8n 等低代码平台": a sample before it, its kind behind; none in 等级, 高等, 等待. */
function behindSample(text: string, range: Range): Range | undefined {
  const match = /(?<=[A-Za-z\d\s)）]|[一-鿿]{2})(?<![高中平相对均同初特优])\s*等(?=[一-鿿])(?![价级式待效离差腰于候])/.exec(text.slice(range.from, range.to));
  return match === null ? undefined : { from: range.from + match.index, to: range.from + match.index + match[0].length };
}

/** JVM JRE JDK: three or more acronyms with nothing but spaces between them. */
const ACRONYMS = /^[A-Z]{2,6}(?:\s+[A-Z]{2,6}){2,5}$/;

function words(text: string, range: Range): Range[] {
  return Array.from(text.slice(range.from, range.to).matchAll(/\S+/g), (match) => ({ from: range.from + match.index, to: range.from + match.index + match[0].length }));
}

/** 然后微调: the step, not its place in the order. */
const ADVERB = /^(?:先|再|然后|接着|随后|最后|首先|其次)+(?=[一-鿿A-Za-z]{2})(?!进|验|导|天)/;

/** "Kubernetes for containerization" speaks of two things. */
const PREPOSITION = /[A-Za-z] (?:for|with|using|via|through|by) [A-Za-z]/;

/** "Python for machine learning": the means, then what it serves. */
const SERVES = /(?<=[A-Za-z\d)])(?: (?:relevant|needed|required|used|useful|important|necessary|essential))? (?:for|in|with|using|via) (?=(?:the |your )?[A-Za-z]{2})/i;

function servesIn(name: string): RegExpExecArray | null {
  return name.includes(" ") ? SERVES.exec(name) : null;
}

/** DDPG算法 is DDPG: words for the kind of thing that the lexicon knows by themselves too. */
const KIND = /^(?:算法|模型|框架|工具|语言|编程语言)$/;

/** Words in capitals, none of them a gerund in front ("Getting Started"). */
const CAPITALS = /^(?!\w+ing\b)[A-Z][\w-]*(?: (?:[A-Z][\w-]*|of|and|&))+$/;

/** "Classical algorithms" names no more than what follows it. */
const UMBRELLA = /^(?:classical|classic|modern|advanced|common|popular|key|main|various|different|other|some|important|major) (?:algorithms?|models?|methods?|techniques?|systems?|applications?|concepts?|data|functions?|networks?)$/i;

/** What is made with a concept and learnt by itself. */
const OTHER_THINGS = /^\s+(?:librar(?:y|ies)|frameworks?|tools?|platforms?|languages?|packages?)$/i;

function named(text: string, range: Range, id: string | null): Named {
  return { from: range.from, to: range.to, name: oneLine(text.slice(range.from, range.to)), id };
}

/** Generic words and nothing else: 核心原理, 常见模型. */
function saysNothing(name: string): boolean {
  return isGeneric(name, "after") || isGeneric(name.replace(GENERIC_PREFIX, ""), "after");
}

/** Nothing but a verb of learning: **掌握**, "Understand". */
function isVerb(name: string): boolean {
  return LEARN_ZH.exec(name)?.[0].length === name.length || /^(?:learn|understand|master|study|explore|review|read|practi[cs]e|build|know)(?:ing)?$/i.test(name);
}

function doesTask(text: string, range: Range): boolean {
  const name = text.slice(range.from, range.to);
  return DO_ZH.test(name) || DO_EN.test(name);
}

/** Without the verbs of learning in front (理解…, "learn about …"); kept when less than two characters would be left. */
function stripVerbs(text: string, range: Range): Range {
  let from = range.from;
  for (let round = 0; round < 3; round++) {
    const name = text.slice(from, range.to);
    const verb = LEARN_ZH.exec(name) ?? LEARN_EN.exec(name);
    if (verb === null || verb[0].length === 0 || name.length - verb[0].length < 2) break;
    from += verb[0].length;
    from += /^(?:and|or|&)\s+[a-z]+ing\s+(?=\S)/.exec(text.slice(from, range.to))?.[0].length ?? 0;
  }
  return trimRange(text, { from, to: range.to });
}

/** What a chapter does with its topic. */
const INTRODUCTION = /^(?:详解|简介|概述|介绍)$/;

/** "the basic syntax" → "basic syntax"; a title keeps its article ("The Missing Semester"). */
function stripArticle(text: string, range: Range): Range {
  const article = /^(?:(?:the|an?|such as|like|both|various|several|your|its)\s+)+(?=[a-z])/.exec(text.slice(range.from, range.to));
  return article === null ? range : { from: range.from + article[0].length, to: range.to };
}

/** 微积分基础 → 微积分; kept when less than two characters would be left. */
function stripAffixes(text: string, range: Range): Range {
  let { from, to } = range;
  const name = text.slice(from, to);
  const prefix = GENERIC_PREFIX.exec(name);
  if (prefix !== null && name.length - prefix[0].length >= 3) from += prefix[0].length;
  const suffix = /(?:特化|深入|详解|简介|概述|基础|入门|进阶|介绍|原理|概念|实现|复现|(?<!局部|全局)优化|与应用|及应用|相关|(?<=[A-Za-z]\s?)调用)$/.exec(text.slice(from, to));
  const isSpare = suffix !== null && to - from - suffix[0].length >= 3 && (/[A-Za-z]/.test(text.slice(from, to)) || INTRODUCTION.test(suffix[0]));
  if (suffix !== null && isSpare) to -= suffix[0].length;
  const plain = /(?<=[A-Za-z\d]{3})\s+(?:basics|practical|fundamentals|overview|introduction|essentials)$/i.exec(text.slice(from, to));
  if (plain !== null) to -= plain[0].length;
  const noun = /[A-Za-z\d]\s*(?:库|框架|工具|平台|软件)$/.exec(text.slice(from, to));
  if (noun !== null) to -= noun[0].length - 1;
  return trimRange(text, { from, to });
}

/** What is asked about a concept, and none itself: the 意义 of something, its 原理. */
const ASPECT = /^(?:数学|基本|核心|主要|工作|使用|常见|整体|实际|一般)?(?:意义|含义|作用|价值|区别|关系|特点|优势|优缺点|方法|原理|概念|思想|流程|实现|应用|使用|技巧|基础|本质|定义|分类|类型|历史|发展|演进|对比|比较|选择|配置|理解|搭建|介绍)$/;

/** "BERT的双向编码器架构": both sides, the right one only when it is more than 原理 or 作用. */
function splitPossessive(lexicon: LexiconIndex, text: string, range: Range, trust: Trust): Named[] | null {
  const at = range.from + text.slice(range.from, range.to - 1).lastIndexOf("的");
  if (at <= range.from || text.startsWith("基于", range.from)) return null;
  const left = readName(lexicon, text, { from: range.from, to: at }, "known");
  const rest = { from: at + 1, to: range.to };
  const isFree = trust === "any" || trust === "member";
  if (isFree && left.length === 0 && ASPECT.test(text.slice(at + 1, range.to))) return readName(lexicon, text, { from: range.from, to: at }, trust);
  const right = readName(lexicon, text, rest, isFree && left.length > 0 ? "compound" : trust);
  const solid = right.filter((name) => name.id !== null || !GENERIC_SUFFIX.test(name.name) || hanCount(name.name) > 4);
  return left.length + solid.length > 0 ? [...left, ...solid] : isFree && isTermLike(text.slice(range.from, range.to)) ? null : [];
}

/** Whether what surrounds the hit says nothing: 基础, 架构, "introduction to". "Machine learning libraries" are not machine learning. */
function isResidueGeneric(lexicon: LexiconIndex, text: string, range: Range, hit: Hit): boolean {
  const behind = text.slice(hit.to, range.to);
  if (OTHER_THINGS.test(behind) && !/^(?:tool|model)$/.test(lexicon.entry(hit.id)?.kind ?? "")) return false;
  return isGeneric(text.slice(range.from, hit.from), "before") && isGeneric(behind, "after");
}

/** Two known names side by side with a space between ("QLoRA 高效微调") and nothing else that says something. */
function isPair(text: string, range: Range, hits: readonly Range[]): boolean {
  const [a, b] = hits;
  if (a === undefined || b === undefined || !/^\s+$/.test(text.slice(a.to, b.from))) return false;
  return isGeneric(text.slice(range.from, a.from), "before") && isGeneric(text.slice(b.to, range.to), "after");
}

function isGeneric(residue: string, side: "before" | "after"): boolean {
  let rest = residue.trim();
  for (let round = 0; round < 4 && rest !== ""; round++) {
    const affix = side === "after" ? GENERIC_SUFFIX.exec(rest) : GENERIC_PREFIX.exec(rest);
    if (affix === null || affix[0] === "") break;
    rest = (side === "after" ? rest.slice(0, -affix[0].length) : rest.slice(affix[0].length)).trim();
  }
  if (rest === "") return true;
  return hanCount(rest) === 0 && rest.split(/[\s\-,.:]+/).every((word) => word === "" || GENERIC_WORDS.has(word.toLowerCase()));
}
