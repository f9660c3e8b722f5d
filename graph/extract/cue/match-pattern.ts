/** Runs one cue pattern over one sentence and turns each match into findings; a negated match becomes a denial. */
import { eachMatch } from "../../text/each-match.ts";
import { originalRange } from "../original-offset.ts";
import { GROUP, type Sentence } from "../sentence.ts";
import type { Term } from "../terms.ts";
import { groupOf, NEGATION, QUESTION, type CueContext, type CuePattern, type Finding } from "./cue.ts";

const DOUBLE = /离不开|不可或缺|必不可少|不可缺少|否则|没有[^。，]{0,12}(?:就)?(?:不能|无法|难以)|不(?:懂|了解|会|学)[^。，]{0,12}(?:就)?(?:不能|无法|难以)|\bcan(?:not|'?t) [^.,]{0,30}without\b|\bindispensable\b/i;
const DEPTH = /不(?:需要|必|用)(?:太|很|特别|过于)?(?:深|精|难|精通|深入|全)|\b(?:don'?t|do not) (?:\w+ly )?need (?:to (?:know|master|learn|understand|study) )?(?:all|every|the whole|an? (?:full|complete|deep|advanced|whole))\b|\b(?:don'?t|do not) (?:\w+ly )?need to be an? \w+/gi;
const SIGN = new RegExp(GROUP, "g");
const SIGN_ONCE = new RegExp(GROUP);
/** More terms than this are a whole section, not a basis. */
const MOST_SUMMED = 5;
const INSTEAD = /(?:而不是|而非|instead of|rather than)\s*$/i;

/** Puts the findings of the pattern in the sentence behind the others. */
export function matchPattern(cue: CuePattern, context: CueContext, findings: Finding[]): void {
  const { sentence } = context;
  cue.pattern.lastIndex = 0;
  for (let match = cue.pattern.exec(sentence.masked); match !== null; match = cue.pattern.exec(sentence.masked)) {
    if (match[0] === "") cue.pattern.lastIndex++;
    if (QUESTION.test(sentence.masked)) continue;
    const before = side(cue, "a", match, context);
    const after = side(cue, "b", match, context);
    if (before.length === 0 || after.length === 0 || (cue.rule.startsWith("start-") && before.some((term) => context.isWork(term)))) continue;
    const lead = clauseBefore(sentence.masked, match.index);
    if (INSTEAD.test(lead)) continue;
    const words = (lead + match[0]).replace(DEPTH, "");
    const denied = cue.denied ?? (NEGATION.test(words) && !DOUBLE.test(words));
    findings.push({
      before,
      after,
      basis: cue.basis,
      strength: cue.strength,
      rule: cue.rule,
      denied,
      at: originalRange(sentence.passage.entry.words, sentence.from, sentence.to),
    });
  }
}

/** What stands before the match in its own clause. */
function clauseBefore(masked: string, at: number): string {
  const before = masked.slice(Math.max(0, at - 40), at);
  return before.slice(Math.max(...[",", "，", "；", ";", "：", ":", "。"].map((sign) => before.lastIndexOf(sign))) + 1);
}

/** The terms on one side of the match: what the pattern names there, else what the cue says stands in for it. */
function side(cue: CuePattern, name: "a" | "b", match: RegExpExecArray, context: CueContext): readonly Term[] {
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
    case "theme":
    case "goal":
      return context[cue[name]];
    case "topic":
      return topic(context, match.index);
    case "first":
      return firstTopic(context, match.index);
    case "following":
      return context.following[0] ?? [];
    case "previous":
      return lastTopic(context, match.index, /^(?:这些|它们|these|they)/i.test(match[0]));
    case "earlier":
      return earlier(context, match.index);
    default:
      return [];
  }
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
const REASON = /不然|否则|因为|由于|毕竟|才[能会]|这样|以便|从而|(?:[，,]|^)(?:就|便|即可|而|但|同时)|,\s*(?:but|while|whereas|although|though)\b|,\s*(?:and|so)\s+(?:you|we|it|they|this|these|the)\b|\b(?:because|otherwise|or else|so that|since|in order to|as (?:it|they|these|this)|then|before|to (?:understand|follow|learn|build|use))\b/i;

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
