/**
 * Which prerequisites are drawn as arrows. One that a chain of at least equally good arrows implies adds only
 * tangle and is left out: the transitive reduction, taken so that what the author states is never hidden by
 * what was merely inferred.
 */
import type { Basis } from "../../../graph/index.ts";
import type { Filters } from "../../state/app-state.ts";

interface Arrow {
  readonly before: string;
  readonly after: string;
  readonly basis: Basis;
}

export interface DrawnArrow<A extends Arrow> {
  readonly prerequisite: A;
  /** A chain of other shown arrows says the same. */
  readonly implied: boolean;
}

const RANK: Readonly<Record<Basis, number>> = { stated: 0, sequence: 1, stage: 2, reference: 3 };

/** The arrows to draw in the order of `prerequisites`. O(m · (n + m)) in the worst case; cycles do no harm. */
export function drawnArrows<A extends Arrow>(prerequisites: readonly A[], filters: Filters): readonly DrawnArrow<A>[] {
  const shown = prerequisites.filter((one) => filters.bases[one.basis] && one.before !== one.after);
  const after = new Map<string, Set<A>>();
  for (const one of shown) {
    const ways = after.get(one.before);
    if (ways) ways.add(one);
    else after.set(one.before, new Set([one]));
  }
  const implied = new Set<A>();
  for (const one of [...shown].sort((a, b) => RANK[b.basis] - RANK[a.basis])) {
    if (!isImplied(one, after)) continue;
    implied.add(one);
    after.get(one.before)!.delete(one);
  }
  const arrows = shown.map((prerequisite) => ({ prerequisite, implied: implied.has(prerequisite) }));
  return filters.implied ? arrows : arrows.filter((arrow) => !arrow.implied);
}

/** Whether another way leads from `before` to `after` over arrows of no weaker basis that are still drawn. */
function isImplied(one: Arrow, after: ReadonlyMap<string, ReadonlySet<Arrow>>): boolean {
  const seen = new Set<string>([one.before]);
  const open: string[] = [one.before];
  while (open.length > 0) {
    for (const next of after.get(open.pop()!) ?? []) {
      if (next === one || RANK[next.basis] > RANK[one.basis]) continue;
      if (next.after === one.after) return true;
      if (!seen.has(next.after)) {
        seen.add(next.after);
        open.push(next.after);
      }
    }
  }
  return false;
}
