/**
 * How two concepts depend on each other: every chain of prerequisites from the one to the other, never against an arrow; and
 * where there is none, what they share. A chain explains and is no plan: it leaves out what else each of its concepts needs.
 */
import type { ConceptId } from "../model/ids.ts";
import { arrowsOf } from "../order/arrows-of.ts";
import { breakCycles } from "../order/break-cycles.ts";
import { digraph, type Digraph } from "../order/digraph.ts";
import { linesBetween } from "../order/lines-between.ts";

interface Ends {
  readonly before: ConceptId;
  readonly after: ConceptId;
}

/** What chains are made of. */
export interface WaysInput {
  /** The arrows to follow; where they close a cycle the one of least `strength` is not followed. */
  readonly arrows: readonly (Ends & { readonly strength: number })[];
  /** What is required: `after` needs one of `of`, all of its groups. */
  readonly groups: readonly { readonly after: ConceptId; readonly of: readonly ConceptId[] }[];
}

/** All lists are sorted by id, unless they say how. */
export interface Ways {
  /** How many chains there are; the largest safe integer where there are at least as many. */
  readonly count: number;
  /** The first of them, the shortest first, then by ids; each from `a` to `b`, both included. */
  readonly chains: readonly (readonly ConceptId[])[];
  /** Every arrow that lies on any chain, listed or not. */
  readonly arrows: readonly Ends[];
  /** `b` cannot be learnt without `a`, whatever is taken of every choice. */
  readonly needed: boolean;
  /** How many chains lead the other way, from `b` to `a`. */
  readonly back: number;
  /** Where no chain leads either way: what both rest on and what rests on both, of each the nearest only; else empty. */
  readonly shared: { readonly before: readonly ConceptId[]; readonly after: readonly ConceptId[] };
}

/** The chains from `a` to `b`, at most `most` of them listed. Cost of `breakCycles` and `linesBetween`. */
export function waysBetween({ arrows, groups }: WaysInput, a: ConceptId, b: ConceptId, most: number): Ways {
  const { graph } = breakCycles(digraph({ ids: [a, b], arrows: arrows.map(({ before, after, strength }) => [before, after, strength]) }));
  const { count, lines, arrows: numbers } = linesBetween(graph, a, b, most);
  const back = a === b ? 0 : linesBetween(graph, b, a, 0).count;
  return {
    count,
    chains: lines as ConceptId[][],
    arrows: arrowsOf(graph, numbers).map(({ before, after }) => ({ before, after }) as Ends),
    needed: count > 0 && isRequired(groups, a, b),
    back,
    shared: count + back > 0 ? { before: [], after: [] } : { before: nearest(graph, a, b, "before"), after: nearest(graph, a, b, "after") },
  };
}

/** Whether `a` is in everything from which `b` follows: `a` is, and so is whatever has a group all of whose members are. O(groups). */
function isRequired(groups: WaysInput["groups"], a: ConceptId, b: ConceptId): boolean {
  const missing = groups.map(({ of }) => new Set(of).size);
  const groupsOf = new Map<ConceptId, number[]>();
  groups.forEach(({ of }, at) => new Set(of).forEach((id) => groupsOf.set(id, [...(groupsOf.get(id) ?? []), at])));
  const resting = new Set([a]);
  for (const id of resting) {
    for (const group of groupsOf.get(id) ?? []) {
      missing[group]! -= 1;
      if (missing[group] === 0) resting.add(groups[group]!.after);
    }
  }
  return resting.has(b);
}

/** What lies before both, or after both, and has nothing of the kind between itself and them. */
function nearest(graph: Digraph, a: ConceptId, b: ConceptId, side: "before" | "after"): ConceptId[] {
  const nextTo = (v: number, where: "before" | "after"): number[] =>
    where === "after" ? Array.from(graph.head.subarray(graph.outStart[v]!, graph.outStart[v + 1]!)) : Array.from(graph.inArrow.subarray(graph.inStart[v]!, graph.inStart[v + 1]!), (arrow) => graph.tail[arrow]!);
  const beyond = (id: ConceptId): Set<number> => {
    const met = new Set(nextTo(graph.indexOf.get(id)!, side));
    for (const v of met) for (const w of nextTo(v, side)) met.add(w);
    return met;
  };
  const [one, other] = [beyond(a), beyond(b)];
  const both = new Set([...one].filter((v) => other.has(v)));
  const inwards = side === "before" ? "after" : "before";
  return [...both].filter((v) => !nextTo(v, inwards).some((w) => both.has(w))).sort((v, w) => v - w).map((v) => graph.ids[v] as ConceptId);
}
