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

const known = new WeakMap<readonly Arrow[], Map<string, readonly DrawnArrow<Arrow>[]>>();

/** The arrows to draw in the order of `prerequisites`; found once for a list and its filters. O(m · (n + m)) in the worst case, near O(m) where arrows are short; cycles do no harm. */
export function drawnArrows<A extends Arrow>(prerequisites: readonly A[], filters: Filters): readonly DrawnArrow<A>[] {
  const answers = known.get(prerequisites) ?? new Map<string, readonly DrawnArrow<Arrow>[]>();
  known.set(prerequisites, answers);
  const key = JSON.stringify([Object.entries(filters.bases).flatMap(([basis, is]) => (is ? [basis] : [])).sort(), filters.implied]);
  const answer = answers.get(key) ?? reduced(prerequisites, filters);
  answers.set(key, answer);
  return answer as readonly DrawnArrow<A>[];
}

function reduced<A extends Arrow>(prerequisites: readonly A[], filters: Filters): readonly DrawnArrow<A>[] {
  const shown = prerequisites.filter((one) => filters.bases[one.basis] && one.before !== one.after);
  const after = new Map<string, Set<A>>();
  for (const one of shown) {
    const ways = after.get(one.before);
    if (ways) ways.add(one);
    else after.set(one.before, new Set([one]));
  }
  const depth = depths(shown);
  const implied = new Set<A>();
  for (const one of [...shown].sort((a, b) => RANK[b.basis] - RANK[a.basis])) {
    if (!isImplied(one, after, depth)) continue;
    implied.add(one);
    after.get(one.before)!.delete(one);
  }
  const arrows = shown.map((prerequisite) => ({ prerequisite, implied: implied.has(prerequisite) }));
  return filters.implied ? arrows : arrows.filter((arrow) => !arrow.implied);
}

/** By name, how long the longest way to it is; names that a cycle leads to are missing, and so is everything behind them. O(n + m). */
function depths(arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const [missing, after] = [new Map<string, number>(), new Map<string, string[]>()];
  for (const { before, after: end } of arrows) {
    missing.set(before, missing.get(before) ?? 0);
    missing.set(end, (missing.get(end) ?? 0) + 1);
    const ways = after.get(before);
    if (ways) ways.push(end);
    else after.set(before, [end]);
  }
  const open = [...missing].flatMap(([name, count]) => (count === 0 ? [name] : []));
  const depth = new Map(open.map((name) => [name, 0]));
  const deepest = new Map<string, number>();
  for (let at = 0; at < open.length; at += 1) {
    const name = open[at]!;
    for (const end of after.get(name) ?? []) {
      deepest.set(end, Math.max(deepest.get(end) ?? 0, depth.get(name)! + 1));
      missing.set(end, missing.get(end)! - 1);
      if (missing.get(end) !== 0) continue;
      depth.set(end, deepest.get(end)!);
      open.push(end);
    }
  }
  return depth;
}

/** Whether another way leads from `before` to `after` over arrows of no weaker basis that are still drawn. */
function isImplied(one: Arrow, after: ReadonlyMap<string, ReadonlySet<Arrow>>, depth: ReadonlyMap<string, number>): boolean {
  // Where the end has a depth, so has all that leads to it, and a smaller one: no way leads through anything else.
  const deepest = depth.get(one.after);
  const leads = (name: string): boolean => deepest === undefined || (depth.get(name) ?? Infinity) < deepest;
  const seen = new Set<string>([one.before]);
  const open: string[] = [one.before];
  while (open.length > 0) {
    for (const next of after.get(open.pop()!) ?? []) {
      if (next === one || RANK[next.basis] > RANK[one.basis]) continue;
      if (next.after === one.after) return true;
      if (!seen.has(next.after) && leads(next.after)) {
        seen.add(next.after);
        open.push(next.after);
      }
    }
  }
  return false;
}
