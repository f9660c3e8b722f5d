/** The marks that the view puts on the map: what is out of the question at hand, differences, a plan's numbers. */
import type { ConceptId } from "../../../graph/index.ts";
import type { AppState } from "../../state/app-state.ts";
import { comparedPair } from "../../state/compared.ts";
import { isUnion } from "../../state/union.ts";
import { overlayMarks } from "../compare/compare-overlay.ts";
import type { MapRecord } from "./map-record.ts";
import { type MapMarks, NO_MARKS, type PlateMark } from "./plate-mark.ts";

/** The marks for a record as the state draws it. */
export function mapMarks({ view, chosen, picked }: Pick<AppState, "view" | "chosen" | "picked">, record: MapRecord): MapMarks {
  if (!isUnion(view)) return NO_MARKS;
  const wanted = pickedConcepts(record, picked);
  const pair = view === "compare" ? comparedPair({ chosen }) : null;
  if (pair !== null) return overlayMarks(record, ...pair, wanted);
  const plates = new Map(
    record.concepts.flatMap(({ id, sources }): (readonly [ConceptId, PlateMark])[] => {
      if (sources.length === 0) return [[id, { faint: true }]];
      return wanted.has(id) ? [[id, { picked: true }]] : [];
    }),
  );
  return { plates, arrows: new Map() };
}

/** What exactly these roadmaps teach among the chosen. */
export function pickedConcepts({ concepts }: Pick<MapRecord, "concepts">, picked: readonly string[]): ReadonlySet<ConceptId> {
  if (picked.length === 0) return new Set();
  return new Set(concepts.filter(({ sources }) => sources.length === picked.length && sources.every((id) => picked.includes(id))).map(({ id }) => id));
}
