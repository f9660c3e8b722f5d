/** One roadmap as a map's record: its stages are the bands; what the reference adds are arrows like the author's own. */
import type { Roadmap } from "../../../graph/index.ts";
import { bandsOf } from "./bands.ts";
import { drawnParts } from "./drawn-parts.ts";
import type { MapRecord } from "./map-record.ts";

/** The record of a roadmap that stands on the shelf as `source`. */
export function roadmapRecord(roadmap: Roadmap, source: string = roadmap.id): MapRecord {
  const { bands, bandOf } = bandsOf(roadmap);
  const sources = [source];
  return {
    concepts: roadmap.concepts.map(({ id, label, kind, emphasis, score }) => ({ id, label, kind, emphasis, score, sources, slots: 1 })),
    arrows: roadmap.prerequisites.map(({ before, after, basis, strength, choice }) => ({
      before, after, basis, strength, sources: basis === "reference" ? [] : sources, disputed: false, ...(choice === null ? {} : { choice }),
    })),
    parts: drawnParts(roadmap),
    choices: roadmap.choices,
    bands: bands.map(({ id, stage }) => ({ id, order: stage.order, stage, steps: null })),
    bandOf,
  };
}
