/** Concepts in an order in which every one comes after what it needs, and in which the source's own order is kept wherever it is free. */
import type { ConceptId } from "../../../graph/index.ts";

interface Ends {
  readonly before: ConceptId;
  readonly after: ConceptId;
}

/**
 * A topological order (Kahn 1962) that always takes, of what is free, what the source has first. Where arrows run in a
 * circle, what the source has first is taken although it needs something later. O(n + m) steps, each with a search among what is free.
 */
export function learningOrder(inSourceOrder: readonly ConceptId[], arrows: readonly Ends[]): readonly ConceptId[] {
  const place = new Map(inSourceOrder.map((id, at) => [id, at]));
  const open = new Map<ConceptId, number>();
  const next = new Map<ConceptId, ConceptId[]>();
  for (const { before, after } of arrows) {
    if (before === after || !place.has(before) || !place.has(after)) continue;
    open.set(after, (open.get(after) ?? 0) + 1);
    next.set(before, [...(next.get(before) ?? []), after]);
  }
  const found: ConceptId[] = [];
  const taken = new Set<ConceptId>();
  const free = inSourceOrder.flatMap((id, at) => (open.has(id) ? [] : [at]));
  let first = 0;
  while (found.length < inSourceOrder.length) {
    const at = free.shift();
    while (first < inSourceOrder.length && taken.has(inSourceOrder[first]!)) first += 1;
    const id = inSourceOrder[at ?? first]!;
    if (taken.has(id)) continue;
    taken.add(id);
    found.push(id);
    for (const after of next.get(id) ?? []) {
      const left = open.get(after)! - 1;
      open.set(after, left);
      if (left === 0 && !taken.has(after)) insert(free, place.get(after)!);
    }
  }
  return found;
}

function insert(sorted: number[], value: number): void {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, value);
}
