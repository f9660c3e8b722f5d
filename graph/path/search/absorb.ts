/** Absorption: who must learn A anyway has learnt one of A and B. */

/** The groups, shortest first, without repetitions and without those that have all members of another. O(g²) for g groups. */
export function absorb(groups: number[][]): number[][] {
  if (groups.length < 2) return groups;
  const sorted = groups.sort((a, b) => a.length - b.length || compare(a, b));
  const single = new Set<number>();
  const kept: number[][] = [];
  for (const group of sorted) {
    if (group.some((v) => single.has(v))) continue;
    if (group.length > 1 && kept.some((smaller) => smaller.length > 1 && smaller.every((v) => group.includes(v)))) continue;
    if (group.length === 1) single.add(group[0]!);
    kept.push(group);
  }
  return kept;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}
