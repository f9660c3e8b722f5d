/** What clauses state by their grammar: patterns over tags (`word-classes.ts`). `a` holds what comes first, `b` what comes then. */
import { STRENGTH } from "../cue/cue.ts";
import { GROUP } from "../sentence.ts";
import { requiredSigns, type Signs } from "./required-signs.ts";

const G = GROUP;
/** Names joined by commas and "and", also over words between them; not what the next clause begins with. */
const list = (name: string): string => `(?<${name}>${G}(?:(?:,&?|&)[xirKg]{0,4}${G}(?![xi]{0,2}[bmhnogNVPpMZSe]))*)`;
/** The same as a subject: not what its first name is only described by. */
const SUBJECT = `(?<!${G}[gx]{0,2}ix{0,2})`;
const A = list("a");
const B = list("b");
/** From a subject to its verb: the rest of its name, a relative pronoun, auxiliaries, a negation. */
const TAIL = "(?:bH\\|)?[xiKg]{0,3}(?:,?\\|?r)?[uU]?[xmhn]{0,4}";
/** From a verb to the name that it governs. */
const FILL = "[xiKLghur24bmw]{0,8}";
/** What one learns, knows or does. */
const DOES = "[KLg][xiKLghur24w]{0,6}";

/** A pattern over tags; its groups `a` and `b` hold names by their signs. */
export interface TagPattern {
  readonly pattern: RegExp;
  /** Tags without one of each match nothing. */
  readonly required: readonly Signs[];
}

export interface ClauseRule extends TagPattern {
  readonly rule: string;
  readonly basis: "stated";
  readonly strength: number;
  /** A negation in the words denies nothing: it speaks of who has not learnt it. */
  readonly isSure: boolean;
}

const { hard, soft } = STRENGTH;
const toPattern = (tags: string): TagPattern => ({ pattern: new RegExp(tags, "gu"), required: requiredSigns(tags) });
const rule = (name: string, strength: number, tags: string, isSure = false): ClauseRule => ({ rule: `${name}-en`, basis: "stated", strength, ...toPattern(tags), isSure });

/** Several things demanded of one reader: "know A and be able to use B". */
const DEMANDED = `(?<a>${G}(?:(?:,&?|&)[xirKLgbwm2h]{0,6}${G}(?![xi]{0,2}[bmhnoNVPpMZSe]))*)`;
const AIM = "[xiKLgm]{0,5}";

export const CLAUSE_RULES: readonly ClauseRule[] = [
  rule("clause-needs", hard, `${SUBJECT}${B}${TAIL}N${FILL}${A}(?!#|2g)`),
  rule("clause-need", hard, `(?<![uU][xm]?)${B}x{0,2}m?n?e${FILL}${A}(?!#|2g)`),
  rule("clause-needed", hard, `${A}${TAIL}b[xn&F]{0,3}q[x]{0,2}[42iQ][xiKLgur2w]{0,5}:?${B}`),
  rule("clause-made-of", soft, `${SUBJECT}${B}${TAIL}[b,][xn]{0,3}S[xiKg2]{0,4}${A}`),
  rule("clause-readers", hard, `${B}[xiKg]{0,3}b?x{0,2}Rx{0,2}u[xrhbwmn]{0,3}${DOES}${A}`),
  rule("clause-enables", soft, `${A}${TAIL}V[xiKLgu2r]{0,5}${B}`),
  rule("clause-helps", soft, `${A}${TAIL}Z[ux#]{0,3}2?[LK][xirL]{0,4}${B}`),
  rule("clause-eases", soft, `${A}f?${TAIL}M[xiLg24]{0,3}${B}x{0,3}E`),
  rule("clause-foundation", hard, `${A}${TAIL}b[xhin&]{0,4}F(?:&[xF])?x?(?:ix?${G}2|[42iQ])[xiKLgubr2]{0,6}:?${B}`),
  rule("clause-foundation-is", hard, `(?:F|[uU]x?[eq]x?)[42i]${AIM}${B}x{0,2}b[xn]{0,2}:?${A}`),
  rule("clause-needed-ahead", hard, `[uU]x?e(?:2K)?x?[Q4]${AIM}${B}:x?${A}`),
  rule("clause-must-if", hard, `${A}${TAIL}bx{0,2}[Fq]x?C[uU]x?[mb]?I${FILL}${B}`),
  rule("clause-is-ready", hard, `${A}[xi]{0,2}o[xhb]{0,3}[EK]Q[uU]?[xLmK]{0,4}${B}`),
  rule("clause-rushed", hard, `H[xrumhb2i4]{0,6}L[xi]{0,3}${B}x{0,2}[QW][uUxiKLgr2h]{0,6}${A}`, true),
  rule("clause-rushed-is", hard, `L[xi]{0,3}${B}x{0,2}[QW][uUxiKLgr2h]{0,6}${A}x{0,3}[bm]{1,2}x{0,3}H`, true),
  rule("clause-otherwise", hard, `${A}[xi#f]{0,5},?Ox{0,3}${B}[hbmux]{0,4}H`, true),
  rule("clause-remedy", hard, `C[xi]{0,3}${B}[xbmi]{0,3}H[xu2i]{0,3},[xf&m]{0,3}L[xi&L2]{0,4}${A}`, true),
  rule("clause-serious", hard, `[uU]x?b?I[xi]{0,3}${B}[xi]{0,3}[oe][xhb]{0,3}[KL]${FILL}${A}`),
  rule("clause-purpose-is", hard, `(?:^|[,:])x{0,2}[42]${AIM}${B}[xi]{0,3},?[xKi]{0,4}${A}x{0,2}[mb]{1,2}x{0,2}[Fqo](?=[.,;]|$)`),
  rule("clause-way", soft, `F[42]x{0,2}${B}[xbL]{1,2}i?x{0,2}${A}`),
  rule("clause-before", soft, `${A}[xmonhb]{0,4}Px{0,2}${B}`),
  rule("clause-after", soft, `${B}[xmonhb]{0,4}px{0,2}${A}`),
  rule("clause-building", soft, `^[xf,]{0,2}[NS]${FILL}${A},x{0,3}(?!u)${B}`),
  rule("clause-lost", hard, `${B}x{0,3}W[uUxiKLgr2h]{0,6}(?:${A})x{0,3}[mhb]{1,3}x{0,2}[Hw]`, true),
  rule("clause-purpose", hard, `(?:4${AIM}|2[xmKL]{1,4}[xi]{0,3})${B}[xiLg]{0,4},?[ux,]{0,3}[uU][xmnf]{0,2}[oe][hbxiKLgr24m]{0,9}${A}`),
  rule("clause-asks", hard, `[uU][xmn]{0,2}(?:e|o[hbx]{0,3}[KLh])[xiKLghr]{0,6}${A}x{0,3}(?:4${AIM}|2[LK]${AIM}|Q${AIM})${B}`),
  rule("clause-first", hard, `(?<![nDH][^,.;]{0,8})[KL]${FILL}${A}x{0,2}Q[xiLKgu]{0,5}${B}`),
  rule("clause-before-that", hard, `(?<![\uE000-\uF8FF]x?)Q[xiLKgum]{0,5}${B}[xi]{0,3},[^,.;:nXCYQW\uE000-\uF8FF]{0,8}[KLo]${FILL}${A}`),
  rule("clause-headed", hard, `^${B}:[xn2ELHbmui]{0,8}[CY][xuUmhobr]{0,6}${DOES}${A}`, true),
  rule("clause-intent", hard, `C[uU]x?[mb]?I${FILL}${B}[xiLg]{0,4},[^;:.XCYQWn\\uE000-\\uF8FF]{0,7}[KLo]${FILL}${A}`),
  rule("clause-skip", hard, `[Dn][xiLKgo]{0,4}${A}x{0,2}Y[uU]x?[mb]?I${FILL}${B}`, true),
  rule("clause-granted-by", hard, `${B}${TAIL}Lx{0,2}${A}x?J`),
  rule("clause-all-of-which", hard, `${B}[xiMNKLgbmh]{0,6}${A},r[uU]o[xhb]{0,2}[KLg]`),
  rule("clause-in-line", soft, `${A}x?[bm]?x?f,&?x?${B}[xmb]?t`),
  rule("clause-spared", hard, `n[mbux]{0,2}o[xhb]{0,2}[KL]${FILL}${A}x{0,2}(?:Q|2L|4)[xiLKgu]{0,5}${B}`),
];

/** The same where the words leave out what it is for. */
export const DEMANDS: readonly ClauseRule[] = [
  rule("clause-demand", hard, `(?<![CA][^.;]*)[uU][xmb]{0,2}[oI][xhbf]{0,4}(?:K|mg|(?<=h)[gL]|L(?=.*f))[xiKLghrw24]{0,7}${DEMANDED}(?![^.;]{0,6}(?:4|2[LKg]|[QYCA])[^.;]*${G})`),
  rule("clause-expects", hard, `[uU]x?[NC][uU][2xhb]{0,4}[KLg][xiKLghrw24]{0,6}${DEMANDED}`),
  rule("clause-audience", hard, `(?:R|b4)x{0,2}u(?:wx{0,2}K[xi]{0,3}|r[xrhbwm]{0,3}${DOES})${DEMANDED}`),
  rule("clause-want", hard, `[uU]x?(?:(?:fe|ef)[xiK]{0,4}|m?(?:e|o[KL])bx{0,2})${A}`),
  rule("clause-granted", hard, `${A}[xi]{0,2}m?bx{0,2}[qF]x?(?=[.,;]|$)`),
  rule("clause-state", hard, `${A}[xi]{0,2}o[xhb]{0,3}[EKf](?![^.;]*${G})`),
  rule("clause-unnamed", hard, `^x{0,2}r?N[xiKLghur24bmw]{0,8}${A}(?!#|2g)`),
  rule("clause-not-knowing", hard, `[Hxr]ux{0,2}[xb]{0,2}nx?K[xir]{0,4}${A}`, true),
  rule("clause-unavoidable", hard, `[uU]nD[xi]{0,2}${A}`, true),
  rule("clause-lead", soft, `(?:^|[,:|&])x{0,2}(?:L|oh?L)[xi#]{0,5}${A}[xi]{0,3}(?:f(?!,?&?t)|,x?&?tL|&x?L(?=$|\\.))`),
  rule("clause-before-lead", hard, `(?:^|[,:|&])x{0,2}Q[xiLKguUmhbe2]{1,7},[^,.;:nXCYQW\uE000-\uF8FF]{0,8}[KLo]${FILL}${DEMANDED}`),
  rule("clause-lead-before", hard, `(?:^|[,:|&])x{0,2}[KLg][xi#KLg]{0,5}${A}[xi]{0,3}Q[uU]?[xL]{0,3}(?=$|\\.)`),
];

/** A statement in two halves that stand side by side in either order: what must have been learnt, and what is said for that case. */
export interface ConditionRule {
  readonly rule: string;
  readonly basis: "stated";
  readonly strength: number;
  /** Group `a`. */
  readonly conditions: readonly TagPattern[];
  /** Group `b`. */
  readonly statements: readonly TagPattern[];
}

/** Having learnt. */
const GIVEN = [
  `[CA][xuUmhobrf]{0,6}${DOES}${A}`,
  `[CA]x{0,3}${A}[xi]{0,3}[hbmux]{0,4}E`,
  `A[xi]{0,5}${A}`,
  `w[xK]{0,3}K[xi]{0,3}${A}`,
  `w[xi]{0,4}${A}[xi]{0,3}E`,
  `[uU]r[xhmb]{0,3}${DOES}${A}`,
  `^x{0,2}[KLg][xiKLgw#4]{0,5}${A}(?=,?&)`,
  `^x{0,2}h[xf]{0,2}${DOES}${A}(?=,)`,
  `[uU]rx{0,3}${A}[xi]{0,3}bx?E`,
];

/** Not having learnt. */
const MISSING = [
  `[YQ][xuUmhob]{0,6}${DOES}${A}`,
  `[YQ]x{0,3}${A}[xi]{0,3}[hbmux]{0,4}[EK]`,
  `W[uUxiKLgr2h]{0,8}${A}`,
  `C[uU]n[mh]${A}`,
  `(?:C|[uU]r)[xuUmhobr]{0,5}n[xhbmu]{0,3}${DOES}${A}`,
  `(?:C|[uU]r)x{0,4}i?${A}[xi]{0,3}[hbmxu]{0,4}(?:n[hbmxi]{0,3}[EKLg]|H)`,
];

/** It is within reach. */
const GOOD = [
  `${B}[xiKL]{0,3}[hbmuxL2M]{0,5}(?:E|bK)`,
  `${B}[xi]{0,3}bx?L(?=[4i]?[uU])`,
  `[uU]x?e[xi]{0,3}${B}`,
  `${B}[xi]{0,3}[hbm]{0,2}n[xb]{0,2}H`,
  `L[xiKrLg24]{0,6}${B}`,
  `${B}br[uU]m?L`,
  `E[xi24Lgu]{0,5}${B}`,
  `2K[xi]{0,3}${B}`,
];

/** It is not. */
const BAD = [
  `${B}[xiKg]{0,3}[hbmuxgiM]{0,5}H`,
  `${B}[xirugKLhbm]{0,6}n[mbhxgKL]{0,3}(?=Y)`,
  `[uU]n[xmbh]{1,3}${B}(?=[xi]{0,2}W)`,
  `${B}[xiKg]{0,3}[hbmx]{0,3}n[hbmxiL]{0,3}[EKLg]`,
  `H[xi24LgKurw]{0,5}${B}`,
  `n[mbuxh]{0,3}[Lg][xiKLg24]{0,5}${B}`,
  `D[xi24Lg]{0,4}${B}`,
  `${B}[xi]{0,3}[mobhx]{0,4}[TD]`,
];

export const WITHIN_REACH: ConditionRule = { rule: "clause-given-en", basis: "stated", strength: soft, conditions: GIVEN.map(toPattern), statements: GOOD.map(toPattern) };
export const OUT_OF_REACH: ConditionRule = { rule: "clause-missing-en", basis: "stated", strength: hard, conditions: MISSING.map(toPattern), statements: BAD.map(toPattern) };
