/** Where a vertex would stand if only its neighbours on one side were asked: what sweeping sorts by. */

const places: number[] = [];

/**
 * The mean of `place` of `ends[from]` up to `ends[to]`, exclusive; or their median: of an even number the two middle
 * ones, weighted towards the side where the others are denser. At least one is there. O(d log d).
 */
export function middleOf(ends: Int32Array, from: number, to: number, place: Int32Array, mean: boolean): number {
  const count = to - from;
  const one = place[ends[from]!]!;
  if (count === 1) return one;
  if (count === 2) return (one + place[ends[from + 1]!]!) / 2;
  if (mean) {
    let sum = 0;
    for (let i = from; i < to; i++) sum += place[ends[i]!]!;
    return sum / count;
  }
  places.length = 0;
  for (let i = from; i < to; i++) places.push(place[ends[i]!]!);
  return medianOf(places.sort((a, b) => a - b));
}

function medianOf(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[half]!;
  const low = sorted[half - 1]! - sorted[0]!;
  const high = sorted[sorted.length - 1]! - sorted[half]!;
  return low + high === 0 ? (sorted[half - 1]! + sorted[half]!) / 2 : (sorted[half - 1]! * high + sorted[half]! * low) / (low + high);
}
