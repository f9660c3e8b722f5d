/** Who or what one side of a cue is when the words leave it out or only point at it: 它, 这些, 在此基础上, "this", what the passage is about. */
import { eachMatch } from "../../text/each-match.ts";
import { GROUP, type Sentence } from "../sentence.ts";
import type { Term } from "../terms.ts";
import { groupOf, type CueContext, type CuePattern } from "./cue.ts";

const SIGN = new RegExp(GROUP, "g");
const SIGN_ONCE = new RegExp(GROUP);
/** Words that point back to several things. */
const PLURAL = /^[，,]?(?:有了|等|把|只要)?(?:这些|它们|这?[两三四几]|前[两三]|以上|上述|these|they)/i;
/** More terms than this are a whole section, not a basis. */
const MOST_SUMMED = 5;

/** The terms on one side of the match: what the pattern names there, else what the cue says stands in for it. `other` is the side that is known. */
export function resolveSide(cue: CuePattern, name: "a" | "b", match: RegExpExecArray, context: CueContext, other: readonly Term[]): readonly Term[] {
  const { sentence } = context;
  const sign = match.groups?.[name];
  const group = groupOf(sentence, sign);
  if (group !== undefined && sign !== undefined) return cue.spread === name ? spread(sentence, match.index, sign) : group.terms;
  switch (cue[name]) {
    case "head":
    case "carried":
    case "above":
    case "subject":
    case "around":
    case "goal":
      return context[cue[name]];
    case "theme":
      return theme(context, match);
    case "here":
      return topicIn(sentence, match.index, (terms) => !terms.some((term) => other.includes(term))) ?? [];
    case "matter":
      return matter(context, match.index, other);
    case "aim": {
      const near = matter(context, match.index, other);
      return near.length > 0 ? near : context.around.filter((term) => !other.includes(term));
    }
    case "topic":
      return topic(context, match.index);
    case "first":
      return firstTopic(context, match.index);
    case "following":
      return context.following[0] ?? [];
    case "previous":
      return lastTopic(context, match.index, PLURAL.test(match[0]));
    case "earlier":
      return earlier(context, match.index);
    default:
      return [];
  }
}

/** What a request is for: what its own sentence began with, else the theme. */
function theme(context: CueContext, { index, groups }: RegExpExecArray): readonly Term[] {
  const [subject] = /^(?:(?:and|but|so|the|an?|as for) ){0,2}[\uE000-\uF8FF](?= (?:[a-z]{3,}s|is|are|builds?|uses?|consists?|relies|needs?|has|have|will|can|looks?)\b)/iu.exec(context.sentence.masked) ?? [];
  const sign = subject?.slice(-1);
  return subject !== undefined && subject.length <= index && sign !== groups?.["a"] ? (groupOf(context.sentence, sign)?.terms ?? []) : context.theme;
}

/** What "it" speaks of: the first group before the match, else what heads the passage, else the first of the sentence before. */
function topic({ sentence, head, previous }: CueContext, at: number): readonly Term[] {
  const first = groupOf(sentence, SIGN_ONCE.exec(sentence.masked.slice(0, at))?.[0]);
  return first?.terms ?? (head.length > 0 ? head : (previous?.groups[0]?.terms ?? []));
}

/** The first group before the match that the passage does not begin with, else what it begins with. */
function firstTopic(context: CueContext, at: number): readonly Term[] {
  const groups = eachMatch(SIGN, context.sentence.masked.slice(0, at)).map(([sign]) => groupOf(context.sentence, sign));
  return groups.find((group) => group !== undefined && !group.terms.some((term) => context.head.includes(term)))?.terms ?? context.head;
}

/** What follows says why or what for, no longer what. */
const REASON = /[，,](?=[\uE000-\uF8FF][^，。；]{0,3}(?:不[作做]要求|不是必))|[，,](?:要是|如果|若是|假如|想)|,? and [\uE000-\uF8FF] (?:does|do|is|are|has|have|also)\b|不然|否则|因为|由于|毕竟|才[能会]|这样|以便|从而|(?:[，,]|^)(?:就|便|即可|而|但|同时)|,\s*(?:but|while|whereas|although|though)\b|,\s*(?:and|so)\s+(?:you|we|it|they|this|these|the)\b|\b(?:because|otherwise|or else|so that|since|in order to|as (?:it|they|these|this)|then|which (?:in turn )?(?:requires?|needs?|assumes?|builds?|depends?)|before|to (?:understand|follow|learn|build|use))\b/i;

/** The terms of the group that `sign` stands for behind `from`, and of those that follow it up to the end of the sentence or to its reason. */
function spread(sentence: Sentence, from: number, sign: string): Term[] {
  const whole = sentence.masked.slice(sentence.masked.indexOf(sign, from));
  const rest = whole.slice(0, 1 + (REASON.exec(whole.slice(1))?.index ?? whole.length));
  return Array.from(eachMatch(SIGN, rest), ([found]) => groupOf(sentence, found)?.terms ?? []).flat();
}

/** What 在此基础上 sums up: every group before it in the sentence, else those of the sentence before, else the head. */
function earlier(context: CueContext, at: number): readonly Term[] {
  const groups = eachMatch(SIGN, context.sentence.masked.slice(0, at)).map(([sign]) => groupOf(context.sentence, sign));
  const said = (groups.length > 0 ? groups : (context.previous?.groups ?? [])).flatMap((group) => group?.terms ?? []);
  return said.length === 0 ? context.head : said.length <= MOST_SUMMED ? said : [];
}

/** Whether the sentence begins with the head and tells what belongs to it: "**线性代数**：向量、矩阵。" */
function isHeaded({ masked, groups }: Sentence, head: readonly Term[]): boolean {
  return /^[\uE000-\uF8FF]\s*[：:]/.test(masked) && groups[0]?.terms.every((term) => head.includes(term)) === true && groups.length > 1;
}

/** What 这 or "this" points back to: the last group before it in the sentence, else the first of the sentence before (of several things the largest), else the head. */
function lastTopic(context: CueContext, at: number, isPlural: boolean): readonly Term[] {
  const inSentence = eachMatch(SIGN, context.sentence.masked.slice(0, at));
  const last = groupOf(context.sentence, inSentence[inSentence.length - 1]?.[0]);
  if (last !== undefined) return last.terms;
  if (!isPlural && context.head.length > 0 && context.previous !== null && isHeaded(context.previous, context.head)) return context.head;
  if (context.previous !== null) {
    const most = isPlural ? context.previous.groups.reduce((best, group) => (group.terms.length > best.length ? group.terms : best), [] as readonly Term[]) : [];
    if (most.length > 1) return most;
    const group = context.previous.groups.find((candidate) => !candidate.terms.every((term) => context.head.includes(term))) ?? context.previous.groups[0];
    if (group !== undefined) return group.terms;
  }
  return context.head;
}

/** Words before a name that make it what somebody is after: 学B, 想做B, 至于B. */
const AFTER_IT = /(?:学习?|看懂?|读懂?|想|(?<!需)要|[想要学]做|搞懂?|玩|写|碰|走|选|用|进入|接触|理解|掌握|对于?|至于|关于|研究|转|入门|抱怨|觉得|目标是|方向是|开始|上|刷)[^。，；\uE000-\uF8FF]{0,4}$/;
/** Where a sentence begins, or a clause that turns to something else. */
const OPENS = /^[^。，；：\uE000-\uF8FF]{0,6}$|^[^。，；：\uE000-\uF8FF]{0,12}的$|[，,；：:](?:但是?|而|不过|至于|其中)?[^。，；：\uE000-\uF8FF]{0,1}$/;
/** Said of a name that is itself to be learnt first. */
const IS_FIRST = /^[^。，；：\uE000-\uF8FF]{0,10}?(?:先|必须|得[先会懂]|要[会懂先]|打底|优先|尽早|随时)/;

/** Said of a name that it has nothing to do with what else is named. */
const IS_APART = /^[^。；\uE000-\uF8FF]{0,8}(?:两条线|两回事|平行|没有?(?:直接)?关系|无关|独立)/;
const IS_LACKING = /^[^。，；：\uE000-\uF8FF]{0,6}?(?:陌生|不熟|不了解|没学过|不懂|没搞|没弄)/;
/** What has been learnt or has not is no goal. */
const IS_MEANS = /(?:没有?|不[懂会]|学过|学完|掌握了?|有了?|熟悉|具备|跳过|不要求|会|(?<![看搞弄读听])懂|比|跟|和|不需要|无需|不用)[^。，；：\uE000-\uF8FF]{0,3}$/;

/** What advice is for that does not name it: what the sentence has turned to before it, else what heads the passage, else what the sentence before speaks of, if it is no question between several. */
function matter({ sentence, head, previous }: CueContext, at: number, other: readonly Term[]): readonly Term[] {
  const isOther = (terms: readonly Term[]): boolean => terms.length > 0 && !terms.some((term) => other.includes(term));
  const here = topicIn(sentence, at, isOther);
  if (here !== undefined) return here;
  if (isOther(head)) return head;
  if (previous === null || (previous.groups.length > 1 && /[？?]$/.test(previous.masked))) return [];
  return topicIn(previous, previous.masked.length, isOther) ?? [];
}

/** The last group before `end` that the sentence speaks of: one in the clause that ends there, else one that somebody is after or that opens a clause. */
function topicIn(sentence: Sentence, end: number, isOther: (terms: readonly Term[]) => boolean): readonly Term[] | undefined {
  const { masked } = sentence;
  const signs = eachMatch(SIGN, masked.slice(0, end));
  for (const found of signs.toReversed()) {
    const terms = groupOf(sentence, found[0])?.terms ?? [];
    const before = masked.slice(Math.max(0, found.index - 16), found.index);
    const behind = masked.slice(found.index + 1);
    if (!isOther(terms) || IS_MEANS.test(before) || IS_LACKING.test(behind) || /^[^。，；：\uE000-\uF8FF]{0,2}的$/.test(masked.slice(found.index + 1, end))) continue;
    if (IS_APART.test(behind)) return [];
    if (end < masked.length && !/[，,；：:。]/.test(masked.slice(found.index, end))) return terms;
    if (AFTER_IT.test(before) || (OPENS.test(masked.slice(0, found.index)) && !IS_FIRST.test(behind))) return terms;
  }
  return undefined;
}
