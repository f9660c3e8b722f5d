/** Contradictions that take more than two concepts: one author has A before B, another B before C, a third C before A. */
import type { Dispute, Word } from "../model/dispute.ts";
import { digraph, type Arrow } from "../order/digraph.ts";
import { findCycles } from "../order/find-cycles.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { pairKey } from "./view.ts";

/** More rounds than a text that people wrote needs; what is left then is not told. */
const MOST_ROUNDS = 50;

/**
 * A shortest cycle of each knot, then of what is left when its weakest arrow is taken away, and so on, except those that
 * one author alone goes through. `words` has the words for each arrow. `a` → `b` is the cycle's weakest arrow.
 */
export function disputedCycles(words: readonly (readonly Word[])[]): Dispute[] {
  const byPair = new Map(words.map((each) => [pairKey(each[0]!.before, each[0]!.after), each]));
  const found: Dispute[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const cycles = findCycles(digraph({ ids: [], arrows: [...byPair.values()].map((each) => [each[0]!.before, each[0]!.after, strengthOf(each)] as const) }));
    if (cycles.length === 0) break;
    for (const { arrows } of cycles) {
      const sides = startAtWeakest(arrows).map(({ before, after }) => byPair.get(pairKey(before, after))!);
      const [pro, ...contra] = sides as [Word[], ...Word[][]];
      if (contra.length > 0 && !hasOneAuthor(sides)) found.push({ a: pro[0]!.before, b: pro[0]!.after, kind: "cyclic", for: [...pro], against: contra.map(strongestOf) });
      byPair.delete(pairKey(pro[0]!.before, pro[0]!.after));
    }
  }
  return found;
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
