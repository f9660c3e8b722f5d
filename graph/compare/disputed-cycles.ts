/** Contradictions that take more than two concepts: one author has A before B, another B before C, a third C before A. */
import type { Dispute, Word } from "../model/dispute.ts";
import { digraph, type Arrow, type Digraph } from "../order/digraph.ts";
import { findCycles } from "../order/find-cycles.ts";
import { stronglyConnected } from "../order/strongly-connected.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { pairKey } from "./view.ts";

/** More rounds than texts that people wrote need; what is left then is not told. */
const MOST_ROUNDS = 20;

/**
 * A shortest cycle of each knot, then of what is left when its weakest arrow is taken away, and so on, except those that
 * one author alone goes through. `words` has the words for each arrow. `a` → `b` is the cycle's weakest arrow.
 */
export function disputedCycles(words: readonly (readonly Word[])[]): Dispute[] {
  const byPair = new Map(words.map((each) => [pairKey(each[0]!.before, each[0]!.after), each]));
  const found: Dispute[] = [];
  for (let round = 0; round < MOST_ROUNDS && byPair.size > 0; round++) {
    const graph = digraph({ ids: [], arrows: [...byPair.values()].map((each) => [each[0]!.before, each[0]!.after, strengthOf(each)] as const) });
    const cycles = findCycles(graph);
    dropOutside(byPair, graph);
    for (const { arrows } of cycles) {
      const sides = startAtWeakest(arrows).map(({ before, after }) => byPair.get(pairKey(before, after))!);
      const [pro, ...contra] = sides as [Word[], ...Word[][]];
      if (contra.length > 0 && !hasOneAuthor(sides)) found.push({ a: pro[0]!.before, b: pro[0]!.after, kind: "cyclic", for: [...pro], against: contra.map(strongestOf) });
      byPair.delete(pairKey(pro[0]!.before, pro[0]!.after));
    }
  }
  return found;
}

/** Leaves only the arrows within knots: no other is on a cycle. */
function dropOutside(byPair: Map<string, readonly Word[]>, graph: Digraph): void {
  const { of } = stronglyConnected(graph);
  const knotOf = (id: string): number => of[graph.indexOf.get(id)!]!;
  for (const [key, words] of byPair) if (knotOf(words[0]!.before) !== knotOf(words[0]!.after)) byPair.delete(key);
}

function strengthOf(words: readonly Word[]): number {
  return words.reduce((sum, { strength }) => sum + strength, 0);
}

function startAtWeakest(arrows: readonly Arrow[]): Arrow[] {
  const weakest = arrows.reduce((best, { weight }, at) => (weight < arrows[best]!.weight ? at : best), 0);
  return [...arrows.slice(weakest), ...arrows.slice(0, weakest)];
}

function hasOneAuthor(sides: readonly (readonly Word[])[]): boolean {
  return sides[0]!.some(({ roadmap }) => sides.every((words) => words.some((word) => word.roadmap === roadmap)));
}

function strongestOf(words: readonly Word[]): Word {
  return [...words].sort((a, b) => b.strength - a.strength || byCodePoint(a.roadmap, b.roadmap))[0]!;
}
