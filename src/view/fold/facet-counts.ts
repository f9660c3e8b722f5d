/** How many concepts stand under each value of each facet: what the legend explains and switches. Over the whole map, so that what is hidden can be switched on again. */
import type { Emphasis, Kind } from "../../../graph/index.ts";
import type { MapBand, MapRecord } from "../map/map-record.ts";
import type { MapMarks } from "../map/plate-mark.ts";
import { NO_BAND, type Progress, progressOf } from "./shown-concepts.ts";

interface FacetCounts {
  readonly kinds: readonly (readonly [Kind, number])[];
  readonly emphases: readonly (readonly [Emphasis, number])[];
  readonly progress: readonly (readonly [Progress, number])[];
  /** In the order of the map; last, with null, what stands in no band. */
  readonly bands: readonly (readonly [MapBand | null, number])[];
  /** By roadmap, the concepts that it teaches. */
  readonly roadmaps: ReadonlyMap<string, number>;
}

const KINDS: readonly Kind[] = ["concept", "skill", "tool", "model", "paper", "course", "book", "community"];
const EMPHASES: readonly Emphasis[] = ["required", "optional", "aware"];
const PROGRESS: readonly Progress[] = ["known", "ready", "later"];

/** The counts; values that no concept has are left out. */
export function facetCounts({ concepts, bands, bandOf }: MapRecord, marks: MapMarks): FacetCounts {
  const tally = <T>(values: readonly T[]): ReadonlyMap<T, number> => {
    const counts = new Map<T, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const listed = <T>(order: readonly T[], counts: ReadonlyMap<T, number>): readonly (readonly [T, number])[] =>
    order.flatMap((value) => (counts.has(value) ? [[value, counts.get(value)!] as const] : []));
  const inBands = tally(concepts.map(({ id }) => bandOf.get(id) ?? NO_BAND));
  const loose = inBands.get(NO_BAND) ?? 0;
  return {
    kinds: listed(KINDS, tally(concepts.map(({ kind }) => kind))),
    emphases: listed(EMPHASES, tally(concepts.map(({ emphasis }) => emphasis))),
    progress: listed(PROGRESS, tally(concepts.map(({ id }) => progressOf(marks.plates.get(id))))),
    bands: [...bands.flatMap((band) => (inBands.has(band.id) ? [[band, inBands.get(band.id)!] as const] : [])), ...(loose > 0 ? [[null, loose] as const] : [])],
    roadmaps: tally(concepts.flatMap(({ sources }) => sources)),
  };
}
