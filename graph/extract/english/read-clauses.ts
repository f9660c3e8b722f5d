/** The statements in a tagged sentence: which names come before which. */
import { CLAUSE_RULES, DEMANDS, OUT_OF_REACH, WITHIN_REACH, type ClauseRule, type ConditionRule, type TagPattern } from "./clause-rules.ts";
import { mayHold, signsIn } from "./required-signs.ts";

/** Names by their signs in the masked sentence. */
export interface Statement {
  readonly rule: string;
  readonly strength: number;
  readonly a: string;
  /** Empty where the words leave out what it is for. */
  readonly b: string;
  readonly denied: boolean;
  /** Where its words stand, by tags. */
  readonly from: number;
  readonly to: number;
}

/** A condition or what is said for its case. */
interface Half {
  readonly signs: string;
  readonly from: number;
  readonly to: number;
}

/** Between a statement and the condition behind it. */
const BETWEEN = /^[xi,K4gLmf2uE]{0,6}$/;
/** Between a condition and the statement behind it. */
const AHEAD = /^(?:[^;:.X|&\uE000-\uF8FF]|,&|&(?=[uU])){0,10}$/;
/** What is compared with. */
const COMPARED = /X[^,.;:|\uE000-\uF8FF]{0,5}[\uE000-\uF8FF](?:(?:,&?|&)x{0,3}[\uE000-\uF8FF](?=[,.]))*,?/gu;
/** Somebody is lost, or goes on; with what is not said. */
const IS_LOST = /[uU][xmhb]{0,3}(?:n[mbhx]{0,2}[LKgx](?!x)|H)/;
const GOES_ON = /^[^CAYQW\uE000-\uF8FF]{0,4}L|,[^\uE000-\uF8FF]{0,5}[LE]/;

/** Names for both sides. */
const TWO = /[\uE000-\uF8FF][^]*[\uE000-\uF8FF]/;

/** The statements of the sentence; demands that leave out what they are for only where it states nothing else. Linear: all patterns are bounded. */
export function readClauses(tags: string): Statement[] {
  const said = tags.includes("X") ? tags.replace(COMPARED, (words) => "X".repeat(words.length)) : tags;
  const found = [...(TWO.test(said) ? statements(CLAUSE_RULES, said) : []), ...conditional(said)];
  return found.length > 0 ? found : statements(DEMANDS, said).filter(({ denied }) => !denied);
}

/** What the sentence sets out to learn, calls hard or puts off, the last of it; empty if nothing. */
export function aimOf(tags: string): string {
  const conditions = [WITHIN_REACH, OUT_OF_REACH].flatMap((rule) => halves(rule.conditions, tags, "a"));
  const found = [OUT_OF_REACH, WITHIN_REACH].flatMap((rule) => halves(rule.statements, tags, "b")).filter(({ signs }) => !conditions.some((other) => other.signs === signs));
  return found.sort((a, b) => a.from - b.from).at(-1)?.signs ?? "";
}

function statements(rules: readonly ClauseRule[], tags: string): Statement[] {
  const found: Statement[] = [];
  eachFound(rules, tags, ({ rule, strength, isSure }, { 0: words, index, groups }) => {
    found.push({ rule, strength, a: groups?.["a"] ?? "", b: groups?.["b"] ?? "", denied: !isSure && words.includes("n"), from: index, to: index + words.length });
  });
  return found;
}

function conditional(tags: string): Statement[] {
  const missing = /[CYQWr]/.test(tags) ? halves(OUT_OF_REACH.conditions, tags, "a") : [];
  const given = (/[CAwrLKgh]/.test(tags) ? halves(WITHIN_REACH.conditions, tags, "a") : []).filter((each) => !missing.some((other) => other.from <= each.from && each.from < other.to));
  if (given.length + missing.length === 0) return [];
  const bad = halves(OUT_OF_REACH.statements, tags, "b");
  const good = halves(WITHIN_REACH.statements, tags, "b").filter((each) => !bad.some((other) => other.signs === each.signs));
  const joined = [...join(WITHIN_REACH, given, good, tags), ...join(OUT_OF_REACH, missing, bad, tags)];
  if (joined.length > 0 || good.length + bad.length > 0 || given.length + missing.length !== 1) return joined;
  const [only = missing[0]] = given;
  if (only === undefined || /[\uE000-\uF8FF]/.test(tags.replace(only.signs, "")) || !(given.length > 0 ? GOES_ON : IS_LOST).test(tags)) return [];
  return [stated(given.length > 0 ? WITHIN_REACH : OUT_OF_REACH, only, { ...only, signs: "" })];
}

/** The conditions with what is said for their case beside them. */
function join(rule: ConditionRule, conditions: readonly Half[], cases: readonly Half[], tags: string): Statement[] {
  return conditions.flatMap((condition) => cases.filter((each) => meet(condition, each, tags)).map((each) => stated(rule, condition, each)));
}

function stated({ rule, strength }: ConditionRule, condition: Half, each: Half): Statement {
  return { rule, strength, a: condition.signs, b: each.signs, denied: false, from: Math.min(condition.from, each.from), to: Math.max(condition.to, each.to) };
}

function meet(condition: Half, each: Half, tags: string): boolean {
  if (each.to <= condition.from) return BETWEEN.test(tags.slice(each.to, condition.from));
  return condition.to <= each.from && AHEAD.test(tags.slice(condition.to, each.from));
}

function halves(patterns: readonly TagPattern[], tags: string, name: "a" | "b"): Half[] {
  const found: Half[] = [];
  eachFound(patterns, tags, (_, { 0: words, index, groups }) => {
    found.push({ signs: groups?.[name] ?? "", from: index, to: index + words.length });
  });
  return found;
}

/** Calls back for all matches of the patterns in turn, also those that begin inside another; few patterns are tried. */
function eachFound<Pattern extends TagPattern>(patterns: readonly Pattern[], tags: string, take: (by: Pattern, match: RegExpExecArray) => void): void {
  const signs = signsIn(tags);
  for (const by of patterns) {
    if (!mayHold(signs, by.required)) continue;
    const { pattern } = by;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(tags); match !== null; match = pattern.exec(tags)) {
      take(by, match);
      pattern.lastIndex = match.index + 1;
    }
  }
}
