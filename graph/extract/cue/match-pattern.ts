/** Runs one cue pattern over one sentence and turns each match into findings; a negated match becomes a denial. */
import { originalRange } from "../original-offset.ts";
import type { Sentence } from "../sentence.ts";
import type { Term } from "../terms.ts";
import { groupOf, QUESTION, type CueContext, type CuePattern, type Finding } from "./cue.ts";

const NEGATION = /不需要|无需|不必|不用|不要求|用不着|没必要|别急着|不要等|不是必[须需]|并非必[须需]|零基础|不(?:一定)?要先|\bnot? (?:prior |previous )?(?:knowledge|experience|background|prerequisites?|need(?:ed)?|required?|necessary)|\b(?:don'?t|doesn'?t|do not|does not|needn'?t|need not) (?:need|require|have to|assume)|\bwithout (?:needing|requiring|any|having)\b|\bno need\b|\bnot (?:required|needed|necessary|a prerequisite)|\bunnecessary\b|\bcan skip\b/i;
const DOUBLE = /离不开|不可或缺|必不可少|不可缺少|否则|没有[^。，]{0,12}(?:就)?(?:不能|无法|难以)|不(?:懂|了解|会|学)[^。，]{0,12}(?:就)?(?:不能|无法|难以)|\bcan(?:not|'?t) [^.,]{0,30}without\b|\bindispensable\b/i;
const DEPTH = /不(?:需要|必|用)(?:太|很|特别|过于)?(?:深|精|难|精通|深入|全)/g;
const INSTEAD = /(?:而不是|而非|instead of|rather than)\s*$/i;

/** The findings of the pattern in the sentence. */
export function matchPattern(cue: CuePattern, context: CueContext): Finding[] {
  const { sentence } = context;
  const findings: Finding[] = [];
  cue.pattern.lastIndex = 0;
  for (let match = cue.pattern.exec(sentence.masked); match !== null; match = cue.pattern.exec(sentence.masked)) {
    if (match[0] === "") cue.pattern.lastIndex++;
    if (QUESTION.test(sentence.masked)) continue;
    const before = side(cue, "a", match, context);
    const after = side(cue, "b", match, context);
    if (before.terms.length === 0 || after.terms.length === 0) continue;
    const lead = clauseBefore(sentence.masked, match.index);
    if (INSTEAD.test(lead)) continue;
    const words = (lead + match[0]).replace(DEPTH, "");
    const denied = NEGATION.test(words) && !DOUBLE.test(words);
    findings.push({
      before: before.terms,
      after: after.terms,
      basis: cue.basis,
      strength: cue.strength,
      rule: cue.rule,
      denied,
      or: before.or,
      passage: sentence.passage,
      at: originalRange(sentence.passage.entry.words, sentence.from, sentence.to),
    });
  }
  return findings;
}

/** What stands before the match in its own clause. */
function clauseBefore(masked: string, at: number): string {
  const before = masked.slice(Math.max(0, at - 40), at);
  return before.slice(Math.max(...[",", "，", "；", ";", "：", ":", "。"].map((sign) => before.lastIndexOf(sign))) + 1);
}

function side(cue: CuePattern, name: "a" | "b", match: RegExpExecArray | RegExpMatchArray, context: CueContext): { terms: readonly Term[]; or: boolean } {
  const { sentence } = context;
  const group = groupOf(sentence, match.groups?.[name]);
  if (group !== undefined) {
    if (cue.spread !== name) return { terms: group.terms, or: group.or };
    return spread(sentence, match, match.groups?.[name] ?? "");
  }
  const source = cue[name];
  if (source === "head") return { terms: context.head, or: false };
  if (source === "carried") return { terms: context.carried, or: false };
  if (source === "first") return { terms: sentence.groups.find((candidate) => !candidate.terms.some((term) => context.head.includes(term)))?.terms ?? [], or: false };
  if (source === "above") return { terms: context.above, or: false };
  if (source === "subject") return { terms: context.subject, or: false };
  if (source === "following") return { terms: context.following[0] ?? [], or: false };
  if (source === "previous") return { terms: lastTopic(context, match.index ?? 0), or: false };
  return { terms: [], or: false };
}

/** The group and those that follow it up to the end of the sentence. */
function spread(sentence: Sentence, match: RegExpExecArray | RegExpMatchArray, sign: string): { terms: Term[]; or: boolean } {
  const at = sentence.masked.indexOf(sign, match.index ?? 0);
  const terms: Term[] = [];
  let or = false;
  for (const found of sentence.masked.slice(at).matchAll(/[\uE000-\uF8FF]/g)) {
    const group = groupOf(sentence, found[0]);
    if (group === undefined) continue;
    terms.push(...group.terms);
    or ||= group.or;
  }
  return { terms, or };
}

/** What 这 or "this" points back to: the last group before it in the sentence, else the first of the sentence before, else the head. */
function lastTopic(context: CueContext, at: number): readonly Term[] {
  const inSentence = [...context.sentence.masked.slice(0, at).matchAll(/[\uE000-\uF8FF]/g)];
  const last = groupOf(context.sentence, inSentence[inSentence.length - 1]?.[0]);
  if (last !== undefined) return last.terms;
  if (context.previous !== null && context.previous.passage === context.sentence.passage) {
    const group = context.previous.groups.find((candidate) => !candidate.terms.every((term) => context.head.includes(term))) ?? context.previous.groups[0];
    if (group !== undefined) return group.terms;
  }
  return context.head;
}
