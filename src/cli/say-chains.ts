/** Every chain between two concepts as text for people: how many, the first of them, and the words behind each arrow. */
import type { Chains, ConceptId, Reason } from "../../graph/index.ts";
import type { Learner } from "./learner-options.ts";
import { PLAN_WORDS } from "./plan-words.ts";
import { quotesOf } from "./say-plan.ts";

/** What is said of the chains from `a` to `b`; each arrow of those listed once. */
export function sayChains(a: ConceptId, b: ConceptId, { count, chains, prerequisites, needed, back, shared }: Chains, learner: Learner): string {
  const { name, language } = learner;
  const words = PLAN_WORDS[language];
  const [one, other] = [name(a), name(b)];
  if (count === 0) {
    const sides = [[words.bothRest, shared.before], [words.restOnBoth, shared.after]] as const;
    return [words.notNeeded(one, other), ...(back > 0 ? [words.reversedCount(back, one, other)] : []), ...sides.flatMap(([says, ids]) => (ids.length === 0 ? [] : [`${says}${ids.map(name).join(words.list)}`]))].join("\n");
  }
  const listed = new Set(chains.flatMap((chain) => chain.slice(1).map((after, at) => `${chain[at]} ${after}`)));
  return [
    words.chains(count, chains.length, one, other),
    needed ? words.neededAnyway(one, other) : words.neededByChoice(one, other),
    "",
    ...chains.map((chain, at) => `${at + 1}. ${chain.map(name).join(" → ")}`),
    "",
    ...prerequisites.filter(({ before, after }) => listed.has(`${before} ${after}`)).flatMap((reason) => sayArrow(reason, learner)),
  ].join("\n");
}

/** An arrow with its basis, whether another concept would do as well, and its words below. */
export function sayArrow(reason: Reason, { name, language }: Pick<Learner, "name" | "language">): string[] {
  const words = PLAN_WORDS[language];
  const { before, after, basis, choice } = reason;
  return [`${name(before)} → ${name(after)} [${words.basis[basis]}${choice === null ? "" : words.oneOfSome}]`, ...quotesOf(reason, words).map((quote) => `    ${quote}`)];
}
