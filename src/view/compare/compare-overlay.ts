/** Two roadmaps laid over each other: what only one of them has, what both have, and where their orders disagree. */
import type { Comparison, ConceptId, Pair } from "../../../graph/index.ts";
import { arrowKey } from "../map/arrow-key.ts";
import type { MapConcept, MapRecord } from "../map/map-record.ts";
import type { Difference, MapMarks, PlateMark } from "../map/plate-mark.ts";

export interface Overlay {
  readonly onlyA: readonly MapConcept[];
  readonly onlyB: readonly MapConcept[];
  readonly both: readonly MapConcept[];
  /** Two shared concepts in opposite orders; `first` comes first in A. */
  readonly reversed: readonly { readonly first: ConceptId; readonly then: ConceptId }[];
  /** The numbers for the two; null where they were not counted. */
  readonly numbers: Pair | null;
}

/** The overlay of `a` and `b`, concepts in the order of the record. */
export function overlayOf({ concepts }: MapRecord, { pairs, reversals }: Comparison, a: string, b: string): Overlay {
  const having = (one: boolean, other: boolean): readonly MapConcept[] =>
    concepts.filter(({ sources }) => sources.includes(a) === one && sources.includes(b) === other);
  return {
    onlyA: having(true, false),
    onlyB: having(false, true),
    both: having(true, true),
    reversed: reversals.flatMap(({ a: one, b: two, aFirst, bFirst }) => {
      const [oneFirst, twoFirst] = [aFirst as readonly string[], bFirst as readonly string[]];
      if (oneFirst.includes(a) && twoFirst.includes(b)) return [{ first: one, then: two }];
      return twoFirst.includes(a) && oneFirst.includes(b) ? [{ first: two, then: one }] : [];
    }),
    numbers: pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)) ?? null,
  };
}

/** The marks of the overlay: what neither has is faint, arrows of one alone carry its difference. */
export function overlayMarks({ concepts, arrows }: MapRecord, a: string, b: string, wanted: ReadonlySet<ConceptId>): MapMarks {
  const plates = new Map<ConceptId, PlateMark>();
  for (const { id, sources } of concepts) {
    const difference = differenceOf(sources, a, b);
    plates.set(id, { ...(difference === null ? { faint: true } : { difference }), ...(wanted.has(id) ? { picked: true } : {}) });
  }
  const marked = arrows.flatMap(({ before, after, sources, disputed }): (readonly [string, Difference | "disagree" | "faint"])[] => {
    if (disputed) return [[arrowKey(before, after), "disagree"]];
    const difference = differenceOf(sources, a, b);
    return [[arrowKey(before, after), difference ?? "faint"]];
  });
  return { plates, arrows: new Map(marked) };
}

function differenceOf(sources: readonly string[], a: string, b: string): Difference | null {
  const [inA, inB] = [sources.includes(a), sources.includes(b)];
  if (inA && inB) return "both";
  return inA ? "only-a" : inB ? "only-b" : null;
}
