/**
 * The roadmap as it is best drawn: an arrow goes when a line of other arrows says the same, but what the author states
 * is never left out for what was merely inferred, nor anything for a line over a choice, which may be taken otherwise.
 */
import type { Prerequisite } from "../model/relations.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { arrowsOf } from "../order/arrows-of.ts";
import { digraph } from "../order/digraph.ts";
import { transitiveReduction } from "../order/transitive-reduction.ts";
import { BASIS_ORDER } from "./basis-order.ts";

/** The roadmap with the transitive reduction of its prerequisites, which has the same closure, and the number left out. Cost of four reductions. */
export function withoutShortcuts(roadmap: Roadmap): { readonly roadmap: Roadmap; readonly left: number } {
  const kept = new Set<Prerequisite>(roadmap.prerequisites.filter((each) => each.choice !== null));
  const trusted: Prerequisite[] = [];
  for (const basis of BASIS_ORDER) {
    const added = roadmap.prerequisites.filter((each) => each.choice === null && each.basis === basis);
    trusted.push(...added);
    const reduced = transitiveReduction(digraph({ ids: [], arrows: trusted.map((each) => [each.before, each.after] as const) }));
    const drawn = new Set(arrowsOf(reduced).map(keyOf));
    for (const each of added) if (drawn.has(keyOf(each))) kept.add(each);
  }
  const prerequisites = roadmap.prerequisites.filter((each) => kept.has(each));
  return { roadmap: { ...roadmap, prerequisites }, left: roadmap.prerequisites.length - prerequisites.length };
}

function keyOf({ before, after }: { readonly before: string; readonly after: string }): string {
  return `${before}\u0000${after}`;
}
