/** The map of several roadmaps as a list: bands in order, in each what most roadmaps teach first. */
import type { Language } from "../../../graph/index.ts";
import { labelIn } from "../labels.ts";
import type { MapBand, MapConcept, MapRecord } from "../map/map-record.ts";

export interface UnionSection {
  /** Null: what no arrow touches. */
  readonly band: MapBand | null;
  readonly concepts: readonly MapConcept[];
}

/** Every concept that a chosen roadmap teaches, once; bands without any are left out. */
export function unionList({ concepts, bands, bandOf }: Pick<MapRecord, "concepts" | "bands" | "bandOf">, language: Language): readonly UnionSection[] {
  const taught = concepts.filter(({ sources }) => sources.length > 0);
  const sort = (list: readonly MapConcept[]): readonly MapConcept[] =>
    [...list].sort((a, b) => b.sources.length - a.sources.length || compare(labelIn(a, language), labelIn(b, language)));
  const sections = bands.map((band) => ({ band, concepts: sort(taught.filter(({ id }) => bandOf.get(id) === band.id)) }));
  const loose = sort(taught.filter(({ id }) => !bandOf.has(id)));
  return [...sections, { band: null, concepts: loose }].filter((section) => section.concepts.length > 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
