/**
 * 它, 这些, 两者, 前者, 后者, 本章: Chinese pointers as the groups that they speak of, so that cues read them like names. A pointer speaks of what
 * another clause is about, the nearest first (after Grosz, Joshi and Weinstein, "Centering", 1995; Yeh and Chen, "Zero anaphora resolution in Chinese", 2004).
 */
import { eachMatch } from "../../text/each-match.ts";
import { OBJECT_VERB, SUBJECT_BEFORE } from "./clause-words.ts";
import { groupOf } from "../cue/cue.ts";
import type { Group, Sentence } from "../sentence.ts";
import type { Term } from "../terms.ts";
import { tidyWords } from "../tidy-words.ts";

const KIND = "(?:概念|知识点?|内容|东西|基本功|算法|技术|模型|部件|部分|领域|前置知识|课程?|工具|API|原理|框架|语言|知识|机制|方法|思路|想法)";
const MANY = `(?:这|那|以上|上面|前面这?|二|两|三|四)(?:两|三|四|五|几)?(?:者|[个样门块项](?:${KIND})?)(?![月年天周星小人种步点])|两边(?=都|缺)|[两三][个样](?=都)|(?:这|以上|上面)(?:两|三|四|几)(?:种|道坎)(?:${KIND})?|这些(?:${KIND}(?![^，。；])|${KIND}(?=都|全|还|也|不|没|搞|弄|学|是|之|以|吃|掌握|理解|熟|清楚|过)|(?=都|全|还|也|不|没|搞|弄|学|是|之前|之后|以|吃|掌握|理解|熟|，|。|；|就))|它们`;
const ONE = `它(?!们)|(?<!语言|数学|编程|英语|理论|环境|工程|代码|硬件)(?:这|该)(?:一)?(?:个|门|项|种)?(?:${KIND}|步|关|块|玩意儿?)(?![^，。；]{0,3}(?:作者|文章))|(?:这|此|那)(?=之[前后上]|以[前后])|此(?=[前后](?![一者]))|(?<=[在到于])此(?=之上)`;
const CHAPTER = "(?:本|这一|该|此)(?:个)?(?:章|节|部分|阶段|模块|单元|小节|讲)|这一?[章节]";
const POINTERS = new RegExp(`(?<former>前者|前一[个门者部][分]?|前面[那这]个)|(?<latter>后者|后一[个门者部][分]?|后面那个)|(?<chapter>${CHAPTER})|(?<many>${MANY})|(?<one>${ONE})`, "gu");
const MAY_POINT = /[它这者此该本那]|两边|[二两三四][个样门块项]/;
const SIGN = /[\uE000-\uF8FF]/u;
const OWNER = /[\uE000-\uF8FF](?:里面?的?|中的?)(?=[\uE000-\uF8FF])/gu;
/** The subject needs it: it is not the subject. */
const NEEDS_IT = /[，,；][^。，；\uE000-\uF8FF]{0,6}(?:以|依赖于?|需要|基于|用到|离不开|建立在)$/u;
/** A、B这几个概念: the pointer sums up what its own clause lists. */
const SUMS_UP = /[\uE000-\uF8FF]$|、[^，。；：]{1,12}$/u;
const SIGNS = /[\uE000-\uF8FF]/gu;
const NUMBER: Readonly<Record<string, number>> = { 二: 2, 两: 2, 三: 3, 四: 4, 五: 5 };

/** What was said before the sentence: the sentence before it with names, what it was about, what heads the passage, and what the passage stands under. */
export interface Said {
  readonly previous: Sentence | null;
  readonly topic: readonly Term[];
  readonly head: readonly Term[];
  /** What it ended with as a step. */
  readonly step: readonly Term[];
  readonly around: readonly Term[];
}

/** The sentence with each pointer, whose sense is clear, as one more group; null where there is none. */
export function resolvePointers(sentence: Sentence, said: Said): Sentence | null {
  const words = sentence.groups.length > 0 ? sentence.masked : tidyWords(sentence.passage.plain.slice(sentence.from, sentence.to));
  if (!MAY_POINT.test(words)) return null;
  const groups: Group[] = [...sentence.groups];
  let masked = "";
  let at = 0;
  for (const match of eachMatch(POINTERS, words)) {
    const terms = spokenOf(match, words, sentence, said);
    if (terms.length === 0) continue;
    masked += words.slice(at, match.index) + String.fromCharCode(0xe000 + groups.length);
    groups.push({ terms, or: false, from: sentence.from, to: sentence.from });
    at = match.index + match[0].length;
  }
  return at === 0 ? null : { ...sentence, masked: masked + words.slice(at), groups };
}

function spokenOf(match: RegExpExecArray, words: string, sentence: Sentence, said: Said): readonly Term[] {
  const { former, latter, chapter, many } = match.groups ?? {};
  if (chapter !== undefined) return said.around;
  const here = groupsIn(sentence, words.slice(0, match.index));
  const before = said.previous === null ? [] : groupsIn(said.previous, said.previous.masked);
  if (former !== undefined || latter !== undefined) return of(pairOf(here) ?? pairOf(here.slice(1)) ?? pairOf(before) ?? pairOf(before.filter((group) => !group.terms.some((term) => said.topic.includes(term)))), former === undefined ? 1 : 0);
  if (many !== undefined && SUMS_UP.test(words.slice(0, match.index))) return [];
  if (many !== undefined) return several(many, here, before, said.topic);
  return single(words, match.index, sentence, said);
}

function groupsIn(sentence: Sentence, words: string): Group[] {
  return eachMatch(SIGNS, words).map(([sign]) => groupOf(sentence, sign)).filter((group) => group !== undefined);
}

/** The two things that were named: the last enumeration of two, or two names in all. */
function pairOf(groups: readonly Group[]): readonly (readonly Term[])[] | undefined {
  const two = groups.findLast((group) => group.terms.length === 2);
  if (two !== undefined && groups.filter((group) => group.terms.length > 1).length === 1) return two.terms.map((term) => [term]);
  const distinct = groups.filter((group, index) => groups.findIndex((other) => other.terms[0] === group.terms[0]) === index);
  return distinct.length === 2 ? distinct.map((group) => group.terms) : undefined;
}

function of(pair: readonly (readonly Term[])[] | undefined, index: number): readonly Term[] {
  return pair?.[index] ?? [];
}

/** What 这些 or 两者 speak of: the last enumeration here, else of the sentence before, else as many single things as the words count. */
function several(words: string, here: readonly Group[], before: readonly Group[], topic: readonly Term[]): readonly Term[] {
  const count = [...words].map((sign) => NUMBER[sign]).find((number) => number !== undefined);
  for (const groups of [here, before]) {
    const list = groups.findLast((group) => group.terms.length > 1 && (count === undefined || group.terms.length === count));
    if (list !== undefined) return list.terms;
    const terms = [...new Set(groups.flatMap((group) => group.terms))];
    if (count !== undefined && terms.length === count) return terms;
    const about = groups === here ? (here[0]?.terms ?? []) : topic;
    const others = terms.filter((term) => !about.includes(term));
    if (count !== undefined && others.length === count) return others;
    if (count === undefined && groups === before && words.startsWith("这些") && terms.length === 1) return terms;
  }
  return [];
}

/** What 它 speaks of: the subject of the nearest other clause of the sentence that has one, else what the sentence before is about, else the first thing of the nearest clause. */
function single(words: string, at: number, sentence: Sentence, said: Said): readonly Term[] {
  const clauses = words.slice(0, at).split(/[，,；;：:。！!？?]/).slice(0, -1).toReversed();
  const isPart = /^(?:这|该)/.test(words.slice(at));
  const named = clauses.filter((clause) => SIGN.test(clause));
  const about = named.find(isAbout);
  const clause = about ?? (said.topic.length === 0 ? named[0] : undefined);
  const groups = clause === undefined ? [] : groupsIn(sentence, clause.replace(OWNER, ""));
  const object = about !== undefined && groups.length <= 2 && NEEDS_IT.test(words.slice(0, at)) ? groups[1] : groups[0];
  const terms = object?.terms ?? [said.topic, said.head, said.around].find((each) => each.length > 0) ?? [];
  return terms.length === 1 || isPart ? terms : [];
}

/** Whether the clause begins with what it speaks of. */
function isAbout(clause: string): boolean {
  const lead = clause.slice(0, clause.search(SIGN));
  return SUBJECT_BEFORE.test(lead) && !OBJECT_VERB.test(lead);
}
