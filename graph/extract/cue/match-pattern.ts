/** Runs one cue pattern over one sentence and turns each match into findings; a negated match becomes a denial. */
import { originalRange } from "../original-offset.ts";
import { NEGATION, QUESTION, type CueContext, type CuePattern, type Finding } from "./cue.ts";
import { resolveSide } from "./resolve-side.ts";

const DOUBLE = /离不开|不可或缺|必不可少|不可缺少|否则|没有[^。，]{0,12}(?:就)?(?:不能|无法|难以)|不(?:懂|了解|会|学)[^。，]{0,12}(?:就)?(?:不能|无法|难以)|\bcan(?:not|'?t) [^.,]{0,30}without\b|\bindispensable\b/i;
const DEPTH = /不(?:需要|必|用)(?:太|很|特别|过于)?(?:深|精|难|精通|深入|全)|\b(?:don'?t|do not) (?:\w+ly )?need (?:to (?:know|master|learn|understand|study) )?(?:all|every|the whole|an? (?:full|complete|deep|advanced|whole))\b|\b(?:don'?t|do not) (?:\w+ly )?need to be an? \w+/gi;
/** A question within a statement: 很多人问学 B 之前要不要学 A。 */
const DOUBT = /要不要|需不需要|用不用|该不该|是否(?:需要|要|应该)/;
/** Asked of nobody: A 都不熟，怎么可能理解 B？ */
const RHETORICAL = /怎么(?:可能|会|能)|哪能|何谈/;
/** "A background in A helps, but it is not required." */
const TAKEN_BACK = /^,? ?(?:but|though|although) (?:(?:it|they|this|that)(?: is| are|s)|is|are) (?:not|by no means|hardly) (?:\w+ )?(?:required|needed|necessary|essential|mandatory|a prerequisite|prerequisites)\b/i;
/** Why something is so takes for granted that it is. */
const PRESUPPOSES = /^[^，。？?]{0,4}为什么(?:我|要|应该|建议|推荐|必须)*(?:把|先学|建议|推荐)/;
/** 虽然号称不需要 B denies nothing to a learner. */
const CONCESSION = /虽然|尽管|号称/;
/** What authors did themselves is a story, no advice: "first we benchmarked A, then B". */
const TOLD = /\b(?:we|i|they|everybody|everyone|people) (?:\w+ly )?(?:used|benchmarked|compared|moved|switched|migrated|tested|deployed|shipped|released|ran|replaced|dropped)\b/i;
const INSTEAD = /(?:而不是|而非|instead of|rather than)\s*$/i;

/** Puts the findings of the pattern in the sentence behind the others. */
export function matchPattern(cue: CuePattern, context: CueContext, findings: Finding[]): void {
  const { sentence } = context;
  cue.pattern.lastIndex = 0;
  for (let match = cue.pattern.exec(sentence.masked); match !== null; match = cue.pattern.exec(sentence.masked)) {
    if (match[0] === "") cue.pattern.lastIndex++;
    if (QUESTION.test(sentence.masked) && !(cue.denied === false && RHETORICAL.test(match[0])) && !PRESUPPOSES.test(sentence.masked)) continue;
    if (DOUBT.test(match[0])) continue;
    const before = resolveSide(cue, "a", match, context, []);
    const after = resolveSide(cue, "b", match, context, before);
    if (before.length === 0 || after.length === 0 || (cue.rule.startsWith("start-") && before.some((term) => context.isWork(term)))) continue;
    const lead = clauseBefore(sentence.masked, match.index);
    if (/\bwhether\b/i.test(lead) || INSTEAD.test(lead) || TOLD.test(match[0])) continue;
    const words = (lead + match[0]).replace(DEPTH, "");
    const denied = cue.denied ?? (TAKEN_BACK.test(sentence.masked.slice(match.index + match[0].length)) || (NEGATION.test(words) && !DOUBLE.test(words)));
    if (denied && CONCESSION.test(words)) continue;
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
