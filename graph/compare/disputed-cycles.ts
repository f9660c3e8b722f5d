/** Contradictions that take more than two concepts: one author has A before B, another B before C, a third C before A. */
import type { Dispute } from "../model/dispute.ts";
import { digraph, type Arrow, type Digraph } from "../order/digraph.ts";
import { findCycles } from "../order/find-cycles.ts";
import { stronglyConnected } from "../order/strongly-connected.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { pairMap } from "./pair-map.ts";
import { wordOf, type Claim } from "./word-of.ts";

/** More rounds than texts that people wrote need; what is left then is not told. */
const MOST_ROUNDS = 20;

/**
 * A shortest cycle of each knot, then of what is left when its weakest arrow is taken away, and so on, except those that
 * one author alone goes through. `claims` has the claims for each arrow. `a` → `b` is the cycle's weakest arrow.
 */
export function disputedCycles(claims: readonly (readonly Claim[])[]): Dispute[] {
  const byPair = pairMap<string, readonly Claim[]>();
  for (const each of claims) byPair.set(each[0]!.said.before, each[0]!.said.after, each);
  const found: Dispute[] = [];
  let left = claims;
  for (let round = 0; round < MOST_ROUNDS && left.length > 0; round++) {
    const graph = digraph({ ids: [], arrows: left.map((each) => [each[0]!.said.before, each[0]!.said.after, strengthOf(each)] as const) });
    const gone = new Set<readonly Claim[]>();
    for (const { arrows } of findCycles(graph)) {
      const sides = startAtWeakest(arrows).map(({ before, after }) => byPair.get(before, after)!);
      const [pro, ...contra] = sides as [Claim[], ...Claim[][]];
      const { before: a, after: b } = pro[0]!.said;
      if (contra.length > 0 && !hasOneAuthor(sides)) found.push({ a, b, kind: "cyclic", for: pro.map(wordOf), against: contra.map((each) => wordOf(strongestOf(each))) });
      gone.add(pro);
    }
    left = inKnots(graph, left).filter((each) => !gone.has(each));
  }
  return found;
}

/** Only what lies within a knot: no other arrow is on a cycle. */
function inKnots(graph: Digraph, claims: readonly (readonly Claim[])[]): (readonly Claim[])[] {
  const { of } = stronglyConnected(graph);
  const knotOf = (id: string): number => of[graph.indexOf.get(id)!]!;
  return claims.filter(([first]) => knotOf(first!.said.before) === knotOf(first!.said.after));
}

function strengthOf(claims: readonly Claim[]): number {
  return claims.reduce((sum, { said }) => sum + said.strength, 0);
}

function startAtWeakest(arrows: readonly Arrow[]): Arrow[] {
  const weakest = arrows.reduce((best, { weight }, at) => (weight < arrows[best]!.weight ? at : best), 0);
  return [...arrows.slice(weakest), ...arrows.slice(0, weakest)];
}

function hasOneAuthor(sides: readonly (readonly Claim[])[]): boolean {
  const others = sides.slice(1).map((claims) => new Set(claims.map(({ roadmap }) => roadmap.id)));
  return sides[0]!.some(({ roadmap }) => others.every((authors) => authors.has(roadmap.id)));
}

function strongestOf(claims: readonly Claim[]): Claim {
  return claims.reduce((best, claim) => (claim.said.strength > best.said.strength || (claim.said.strength === best.said.strength && byCodePoint(claim.roadmap.id, best.roadmap.id) < 0) ? claim : best));
}
