/**
 * A plan found quickly, as an upper bound: each concept's cheapest supporters when shared ones are counted every time
 * (Knuth, "A generalization of Dijkstra's algorithm", 1977), taken together and cut down until nothing in it is superfluous.
 */
import { heap } from "../../order/heap.ts";
import { membersOf } from "./cnf.ts";
import type { PlanProblem } from "./plan-problem.ts";
import { withoutSuperfluous } from "./without-superfluous.ts";

/** A plan of which no concept can be left out, ascending; seldom far from the cheapest. `weight` is at least 0. O(N log N + s·N) for s concepts. */
export function firstPlan(problem: PlanProblem, weight: Float64Array): number[] {
  const sum = supportersSum(problem, weight);
  const { requirements, targets } = problem;
  const taken = new Uint8Array(requirements.size);
  const open = [...targets];
  for (let v = open.pop(); v !== undefined; v = open.pop()) {
    if (taken[v] === 1) continue;
    taken[v] = 1;
    for (let g = requirements.groupStart[v]!; g < requirements.groupStart[v + 1]!; g++) open.push(cheapestOf(membersOf(requirements, g), sum));
  }
  return withoutSuperfluous(problem, [...taken.keys()].filter((v) => taken[v] === 1), weight);
}

function cheapestOf(members: Int32Array, sum: { readonly cost: Float64Array; readonly place: Int32Array }): number {
  let best = members[0]!;
  for (const v of members) if (sum.cost[v]! < sum.cost[best]! || (sum.cost[v] === sum.cost[best] && sum.place[v]! < sum.place[best]!)) best = v;
  return best;
}

/** Each concept's cost with all its cheapest supporters, and its place in the order of settling (supporters come earlier). */
function supportersSum({ requirements }: PlanProblem, weight: Float64Array): { readonly cost: Float64Array; readonly place: Int32Array } {
  const { size, groupStart, ownerOf, usedStart, usedIn } = requirements;
  const cost = Float64Array.from(weight);
  const place = new Int32Array(size).fill(-1);
  const missing = Int32Array.from({ length: size }, (_, v) => groupStart[v + 1]! - groupStart[v]!);
  const isHit = new Uint8Array(ownerOf.length);
  const ready = heap<number>((a, b) => cost[a]! - cost[b]! || a - b);
  for (let v = 0; v < size; v++) if (missing[v] === 0) ready.push(v);
  let count = 0;
  for (let v = ready.pop(); v !== undefined; v = ready.pop()) {
    place[v] = count++;
    for (let i = usedStart[v]!; i < usedStart[v + 1]!; i++) {
      const group = usedIn[i]!;
      if (isHit[group] === 1) continue;
      isHit[group] = 1;
      const owner = ownerOf[group]!;
      cost[owner]! += cost[v]!;
      if (--missing[owner]! === 0) ready.push(owner);
    }
  }
  return { cost, place };
}
