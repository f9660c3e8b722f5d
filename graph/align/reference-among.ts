/** What the reference roadmap says about the concepts at hand, with those in between left out: drawn dotted, counted by plans. */
import { referenceRoadmap } from "../lexicon/reference/reference-roadmap.ts";
import type { ConceptId } from "../model/ids.ts";
import type { Prerequisite } from "../model/relations.ts";
import { arrowsOf } from "../order/arrows-of.ts";
import { digraph } from "../order/digraph.ts";
import { transitiveReduction } from "../order/transitive-reduction.ts";
import { byCodePoint } from "../text/by-code-point.ts";

/**
 * The closure of the reference roadmap among `concepts`, without shortcuts, sorted. The evidence of each is the lines of a
 * shortest chain in the reference, in learning order. Ids that the reference does not have come before and after nothing.
 * O(k · m) for k concepts and m reference prerequisites.
 */
export function referenceAmong(concepts: Iterable<string>): Prerequisite[] {
  const wanted = new Set(concepts);
  const into = arrowsInto();
  const chains = new Map<string, Prerequisite[]>();
  for (const after of [...wanted].filter((id) => into.has(id)).sort(byCodePoint)) {
    for (const [before, chain] of chainsTo(after, wanted, into)) chains.set(`${before} ${after}`, chain);
  }
  const arrows = [...chains.values()].map((chain): [string, string] => [chain[0]!.before, chain.at(-1)!.after]);
  return arrowsOf(transitiveReduction(digraph({ ids: [], arrows }))).map(({ before, after }) => {
    const chain = chains.get(`${before} ${after}`)!;
    return { before: chain[0]!.before, after: chain.at(-1)!.after, basis: "reference", strength: 1, choice: null, evidence: chain.flatMap(({ evidence }) => evidence) };
  });
}

/** A shortest chain to `after` from each wanted concept that is reached without passing another; ties go to the earlier id. */
function chainsTo(after: string, wanted: ReadonlySet<string>, into: ReadonlyMap<string, readonly Prerequisite[]>): Map<ConceptId, Prerequisite[]> {
  const found = new Map<ConceptId, Prerequisite[]>();
  const next = new Map<string, Prerequisite>();
  const queue = [after];
  for (const at of queue) {
    for (const arrow of into.get(at) ?? []) {
      if (next.has(arrow.before)) continue;
      next.set(arrow.before, arrow);
      if (wanted.has(arrow.before)) found.set(arrow.before, chainFrom(arrow, after, next));
      else queue.push(arrow.before);
    }
  }
  return found;
}

function chainFrom(first: Prerequisite, after: string, next: ReadonlyMap<string, Prerequisite>): Prerequisite[] {
  const chain = [first];
  for (let at = first; at.after !== after; chain.push(at)) at = next.get(at.after)!;
  return chain;
}

let built: ReadonlyMap<string, readonly Prerequisite[]> | undefined;

/** The reference prerequisites by their `after`, each list sorted by `before`; built once. */
function arrowsInto(): ReadonlyMap<string, readonly Prerequisite[]> {
  if (built !== undefined) return built;
  const into = new Map<string, Prerequisite[]>();
  for (const prerequisite of referenceRoadmap().roadmap.prerequisites) into.set(prerequisite.after, [...(into.get(prerequisite.after) ?? []), prerequisite]);
  built = into;
  return into;
}
