/** The rules that read Chinese from clause to clause (`graph/extract/chinese/read-sentence.ts`), with the words that speak for each: they are shown, not searched for. */
import { STRENGTH, type CuePattern } from "../cue/cue.ts";
import { EASY, FAILS, LACKING, MASTERED, UNLEARNT } from "../cue/mastery.ts";

const NEED = "(?:必须|务必|一定要|都?得|需要?|应当?|应该|要|最好|建议|至少|先|提前|默认|假定|前提是|离不开|少不了|绕不[开过]|不能少|缺一不可)[^。，；\\uE000-\\uF8FF]{0,6}";
const THEN = "(?:再|才|然后|接着|之后|以后|后|就)[^。，；\\uE000-\\uF8FF]{0,4}";

/** A sentence without one of these has nothing for the grammar. */
export const CLAUSE_CUE = /[先再才就没不别懂会得须需了后前过完补默]|放[在到]|排[在到]|要|离不开|依赖|用到|前提|最好|建议|掌握|理解|接着|然后|属于|实现|目标|学|看/;

export const CLAUSE_RULES: readonly CuePattern[] = [
  { rule: "missing-zh", basis: "stated", strength: STRENGTH.hard, pattern: new RegExp(`${LACKING}|${UNLEARNT}|${FAILS}`, "gu") },
  { rule: "learnt-zh", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`${MASTERED}|${THEN}|${EASY}`, "gu") },
  { rule: "needed-zh", basis: "stated", strength: STRENGTH.hard, pattern: new RegExp(NEED, "gu") },
  { rule: "steps-zh", basis: "stated", strength: STRENGTH.soft, pattern: new RegExp(`先[^。，；\\uE000-\\uF8FF]{0,4}|${THEN}`, "gu") },
  { rule: "deferred-zh", basis: "stated", strength: STRENGTH.hard, pattern: new RegExp(`别|不要|不建议|先不|先放|先|${MASTERED}`, "gu") },
  { rule: "unharmed-zh", basis: "stated", strength: STRENGTH.hard, denied: true, pattern: new RegExp(`${LACKING}|${UNLEARNT}|没关系|没问题|不影响|也能|也行|也可以|照样`, "gu") },
  { rule: "not-needed-zh", basis: "stated", strength: STRENGTH.hard, denied: true, pattern: /不需要|不用|无需|不必|没必要|用不着|不要求|不是必[需须]|不作要求/gu },
];
