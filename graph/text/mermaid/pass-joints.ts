/** Forks, joins and choices of a state diagram are no states: what they join is joined directly. */

const MOST_THROUGH = 200;
const MOST_SEEN = 1000;

/** Arrows into a joint lead on to what leaves it, over any number of them; of one joint at most 200 each way. */
export function passJoints<T extends { readonly before: string; readonly after: string }>(arrows: readonly T[], joints: ReadonlySet<string>): T[] {
  const leaving = new Map<string, string[]>();
  for (const { before, after } of arrows) if (joints.has(before)) leaving.set(before, [...(leaving.get(before) ?? []).slice(0, MOST_THROUGH), after]);
  const ends = (first: string): string[] => {
    const [seen, found] = [new Set([first]), new Set<string>()];
    for (const at of seen) {
      if (found.size >= MOST_THROUGH) break;
      if (!joints.has(at)) found.add(at);
      else for (const next of leaving.get(at) ?? []) if (seen.size < MOST_SEEN) seen.add(next);
    }
    return [...found];
  };
  return arrows.flatMap((arrow) => (joints.has(arrow.before) ? [] : joints.has(arrow.after) ? ends(arrow.after).map((after) => ({ ...arrow, after })) : [arrow]));
}
