/**
 * Sentences with their concepts masked: every mention, or enumeration of mentions, becomes one private-use character,
 * so that a cue is a short pattern over the words between concepts.
 */
import { isDigit, isLetter, isSpace } from "../text/characters.ts";
import { fitted } from "./fitted.ts";
import { opensBracket } from "./phrase/opens-bracket.ts";
import type { Passage } from "./passage.ts";
import type { Term, TermMention } from "./terms.ts";
import { tidyWords } from "./tidy-words.ts";

/** One or several concepts that the text joins: 向量、矩阵、张量. `or` when the joint offers a choice. */
export interface Group {
  readonly terms: readonly Term[];
  readonly or: boolean;
  readonly from: number;
  readonly to: number;
}

export interface Sentence {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  /** The words with groups as characters from U+E000 on (group index = code − 0xE000); quotes and spaces beside them dropped. */
  readonly masked: string;
  readonly groups: readonly Group[];
}

/** What may stand for a group in a cue pattern. */
export const GROUP = "[\\uE000-\\uF8FF]";

const JOINT = /^\s*(?:[）)]\s*)?(?:[、,/／&＆+]|，(?=\s*$)|,?\s*(?:以及|及其变体|及其|和|与|及|跟|或者?|and|or|as well as)\s*|、?\s*(?:以及|和|与|及|或))\s*$/i;
const OR = /或|\bor\b/i;

/** The first signs of a joint, white space apart. */
const JOINTS = "）)、,/／&＆+，以及和与跟或aAoO";

/** Whether there may be a joint: most of what stands between two names begins otherwise. */
function mayJoin(between: string): boolean {
  let at = 0;
  while (at < between.length && isSpace(between.charCodeAt(at))) at++;
  return at < between.length && JOINTS.includes(between.charAt(at));
}

/** The sentences of the passage, in order; none of a passage without mentions. `mentions` are sorted and do not overlap except aliases. Linear. */
export function toSentences(passage: Passage, mentions: readonly TermMention[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  if (mentions.length === 0) return fitted(sentences);
  let from = passage.from;
  let next = 0;
  let start = 0;
  const { plain } = passage;
  for (let i = passage.from; i <= passage.to; i++) {
    if (i < passage.to && !endsSentence(plain, i)) continue;
    while (next < mentions.length && (mentions[next]?.to ?? 0) <= i) next++;
    const inside = mentions[next] !== undefined && (mentions[next]?.from ?? 0) < i && i < (mentions[next]?.to ?? 0);
    if (i < passage.to && inside) continue;
    const to = Math.min(i + 1, passage.to);
    while (start < mentions.length && (mentions[start]?.to ?? 0) <= from) start++;
    if (hasWords(plain, from, to)) sentences.push(mask(passage, from, to, mentions, start));
    from = to;
  }
  return fitted(sentences);
}

/** Whether there is a letter or a digit in `[from, to)`. */
function hasWords(plain: string, from: number, to: number): boolean {
  let isOther = false;
  for (let i = from; i < to; i++) {
    const unit = plain.charCodeAt(i);
    if ((unit >= 0x4e00 && unit <= 0x9fa5) || (unit < 128 && (isLetter(unit) || isDigit(unit)))) return true;
    isOther ||= unit >= 128;
  }
  return isOther && /[\p{L}\p{N}]/u.test(plain.slice(from, to));
}

const UNDERSCORE = 0x5f;
const MAY_END = "。！？!?；.;\n";

function endsSentence(plain: string, at: number): boolean {
  const unit = plain.charCodeAt(at);
  if ((unit > 0x3002 && unit < 0xff01) || (unit > 63 && unit < 0x3002) || !MAY_END.includes(plain.charAt(at))) return false;
  const sign = plain[at] ?? "";
  if ("。！？!?；".includes(sign)) return true;
  if (sign === ".") return /\s|$/.test(plain[at + 1] ?? "") && !/(?:e\.g|i\.e|etc|vs|\b[A-Z]|\d)$/.test(plain.slice(Math.max(0, at - 4), at)) && /^\s*(?:$|[^\sa-z])/.test(plain.slice(at + 1, at + 6));
  if (sign === ";") return plain[at + 1] === " ";
  return sign === "\n" && (/[一-鿿。：:；！？.!?]/.test(plain[at - 1] ?? "") || /^\s*(?:[-*•\d（(]|第)/.test(plain.slice(at + 1, at + 6)));
}

/** `start` is the index of the first mention that ends behind `from`. A sentence without groups is never matched: its words are left out. */
function mask(passage: Passage, from: number, to: number, mentions: readonly TermMention[], start: number): Sentence {
  const { plain } = passage;
  const groups: { terms: Term[]; or: boolean; from: number; to: number }[] = [];
  let masked = "";
  let at = from;
  for (let i = start; i < mentions.length; i++) {
    const mention = mentions[i] as TermMention;
    if (mention.from >= to) break;
    if (mention.to <= from || mention.from < at || isInIdentifier(plain, mention)) continue;
    const between = plain.slice(at, mention.from);
    const joins = mayJoin(between) && JOINT.test(between);
    const closed = joins && /^[)）]/.test(between) ? bracketBefore(masked) : -1;
    const head = closed < 0 ? undefined : groups[masked.charCodeAt(closed - 1) - 0xe000];
    if (closed >= 0) masked = masked.slice(0, closed) + between.slice(1).trimStart();
    if (head !== undefined && /[\uE000-\uF8FF]$/.test(masked.slice(0, closed))) {
      masked = masked.slice(0, closed);
      head.terms.push(mention.term);
      head.or ||= OR.test(between);
      head.to = at = mention.to;
      continue;
    }
    const last = closed < 0 ? groups.at(-1) : undefined;
    if (last !== undefined && last.to === at && joins && !beginsClause(masked, between, plain.slice(mention.to, Math.min(to, mention.to + 16)), last.terms.length)) {
      last.terms.push(mention.term);
      last.or ||= between === "或" || (between.length > 1 && OR.test(between));
      last.to = mention.to;
    } else {
      if (closed < 0) masked += between;
      groups.push({ terms: [mention.term], or: false, from: mention.from, to: mention.to });
      masked += String.fromCharCode(0xe000 + Math.min(groups.length - 1, 0x18ff));
    }
    at = mention.to;
    const group = groups.at(-1);
    const bracket = group === undefined ? 0 : nameBracket(plain, at, to, mentions, i + 1);
    if (bracket > 0 && group !== undefined) {
      group.to = bracket;
      at = bracket;
    }
  }
  if (groups.length === 0) return { passage, from, to, masked: "", groups };
  masked += plain.slice(at, to);
  for (const group of groups) if (group.terms.length > 1) group.terms = group.terms.slice();
  const nameOf = (sign: string): string => {
    const group = groups[sign.charCodeAt(0) - 0xe000];
    return group === undefined || group.terms.length > 1 ? "" : plain.slice(group.from, group.to).trim();
  };
  return { passage, from, to, masked: withoutSamples(tidyWords(masked), nameOf), groups: groups.slice() };
}

/** stage4_langgraph: the name of a folder says nothing of what it is named after. */
function isInIdentifier(plain: string, { from, to }: TermMention): boolean {
  return plain.charCodeAt(from - 1) === UNDERSCORE || plain.charCodeAt(to) === UNDERSCORE;
}

/** Where the bracket opens that ends the masked words and only explains what stands before it; -1 if there is none. */
function bracketBefore(masked: string): number {
  const open = Math.max(masked.lastIndexOf("（"), masked.lastIndexOf("("));
  const content = masked.slice(open + 1);
  return open > 0 && content.length <= 60 && /[\uE000-\uF8FF]/.test(content) && !/[)）]/.test(content) && !SPEAKS.test(content) ? (masked[open - 1] === " " ? open - 1 : open) : -1;
}

/** Behind a comma, a name with four and more characters behind it is what a clause begins with, not one more name. */
const GOES_ON = /^[^，。；、！？（(\n]{4}/;
const ENDS_NAME = /^(?:等|系列|模型|架构|框架|算法|技术|机制|的)[^，。；、！？（(\n]{0,4}(?:[，。；、！？（(\n]|$)|^[^，。；、！？（(\n]*[、和与或及]/;

/** What makes a clause of the words before an enumeration. */
const VERB = /[\uE000-\uF8FF].*\b(?:is|are|was|can|will|has|have|needs?|requires?|builds?|helps?|extends?|uses?|depends?|rel(?:y|ies)|comes?|underpins?)\b/iu;

/** A request before an enumeration: "Learn A and B, and C will …". */
const ASKED = /^\s*(?:(?:so|then|first|now),? )?(?:get|learn|study|master|know|understand|practi[sc]e|read|take|start|begin)\b/i;

/** A clause that leads to the next: "After A, B is …". */
const LEADS = /^\s*(?:(?:only|and|but|so) )?(?:after|once|when|before|without|with|having|if|unless|until|given|for|building|drawing|resting|armed|equipped|coming from|knowing)\b[^,.]*$/i;

/** Longer than any clause that a reader still follows, and than any sentence, in characters: looking back over more would cost the square. */
const CLAUSE = 400;
const SENTENCE = 4000;

/** 学A，B和C是…: behind what somebody is after, names that something is said of. */
const IS_AFTER = /(?:^|[，。；])[^，。；\uE000-\uF8FF]{0,3}(?:学习?|看|做|搞|写|玩|想|要|理解|掌握|接触)[^，。；\uE000-\uF8FF]{0,3}[\uE000-\uF8FF]$/u;
const SAID_OF = /^(?:[、和与及]?\s*[^，。；]{1,12}?)?(?:是|都[得要]|也[得要]|则|必须|少不了|绕不|缺一不可|一个都)/;

/** "B builds on A, and C is …", 没有A，C就…: C is no second A, but what the next clause speaks about. */
function beginsClause(masked: string, between: string, after: string, members: number): boolean {
  if (!/[,，]/.test(between)) return false;
  const isFull = between === "，" || (between === "," && /^\s*[一-鿿]/.test(after));
  if (isFull && GOES_ON.test(after) && !ENDS_NAME.test(after)) return true;
  if (isFull && members === 1 && IS_AFTER.test(masked) && SAID_OF.test(after)) return true;
  if (isFull && /^(?:就|都|也|便|将|会|是|则|才|能|很难|难以|需要?|要|可以|离不开|依赖|往往|通常|其实|更)/.test(after)) return true;
  if (/^\s*,\s*$/.test(between) && /^\s+(?:is|are|was|will|won't|can|becomes?|makes?|gets?|feels?|looks?|turns?|remains?|needs?|adds?|takes?|[a-z]{3,}(?<!s|basic)s)\b/i.test(after) && masked.length <= CLAUSE && LEADS.test(masked)) return true;
  if (!/^\s*,\s*(?:and|or|but)\s*$/i.test(between)) return false;
  if (!/^\s+(?:is|are|was|were|isn't|aren't|can|will|does|do|has|have|needs?|requires?|builds?|helps?|extends?|underpins?|underlies?|forms?|provides?|gives?|makes?)\b/i.test(after)) return false;
  if (masked.length > SENTENCE) return false;
  const said = masked.slice(-CLAUSE);
  return (members <= 1 || VERB.test(said) || ASKED.test(said)) && /[a-z]{2}.*[\uE000-\uF8FF]$/u.test(said);
}

/** What a bracket says of the concept before it is no other name of it. */
const SPEAKS = /[这是需先后]|不|如|包括|，|:|：|依赖|前置|前提|基于|的.{0,4}基[础石]|必[备修学]|\b(?:requires?|needs?|needed|prereq|after|assumes?|builds?|based|depends|foundation|essential|necessary)\b/i;

/** What a bracket says the concept before it is for. */
const PURPOSE = /^(?:为了|用于|帮助|便于|有助于)/;

/** Behind a bracket that only holds another name, an acronym or a maker: it belongs to the mention before it. 0 if there is none. */
function nameBracket(plain: string, at: number, limit: number, mentions: readonly TermMention[], next: number): number {
  if (!opensBracket(plain, at)) return 0;
  const match = /^\s*[（(]([^（()）\n]{1,40})[）)]/.exec(plain.slice(at, Math.min(limit, at + 48)));
  if (match === null) return 0;
  const content = match[1] ?? "";
  const from = at + match[0].length - 1 - content.length;
  if (SPEAKS.test(content)) return 0;
  const end = at + match[0].length;
  if (content.length <= 24 && !PURPOSE.test(content)) return end;
  for (let i = next; i < mentions.length; i++) {
    const mention = mentions[i] as TermMention;
    if (mention.from >= end) break;
    if (mention.from >= from && mention.to <= end && !mention.alias) return 0;
  }
  return end;
}

/** Examples behind a name: "models such as A and B", 模型，如A、B. */
const SAMPLES_BEHIND = /([\uE000-\uF8FF])(?:(?: ?, ?| )(?:such as|e\.g\.,?|for example,?|for instance,?|like) ([\uE000-\uF8FF])(?!\s*[-–—,]?\s*(?:which|that)\b)|(?:，(?:如|例如|比如|譬如|诸如|包括)|，?(?:例如|比如|譬如|诸如))([\uE000-\uF8FF])等?(?=[，。；]|$))/gu;
const MAY_SAMPLE = /such as|e\.g|for |like |如|，包括/;
/** Of tools one learns the examples. */
const UMBRELLA = /(?:languages?|frameworks?|librar(?:y|ies)|tools?|packages?|语言|框架|库|工具)$/i;

/** What the sentence says of a name and its examples, it says of the name; of 编程语言, such as Python, of the examples. */
function withoutSamples(masked: string, nameOf: (sign: string) => string): string {
  return MAY_SAMPLE.test(masked) ? masked.replace(SAMPLES_BEHIND, (_, name: string, en: string | undefined, zh: string | undefined) => (UMBRELLA.test(nameOf(name)) ? (en ?? zh ?? name) : name)) : masked;
}
