/** The marks that the view puts on the map: what is out of the question at hand, differences, a plan's numbers. */
import type { AppState } from "../state/app-state.ts";
import { isUnion } from "../state/union.ts";
import type { MapRecord } from "./map-record.ts";
import { type MapMarks, NO_MARKS, type PlateMark } from "./plate-mark.ts";

/** The marks for a record as the state draws it. */
export function mapMarks({ view, picked }: Pick<AppState, "view" | "picked">, record: MapRecord): MapMarks {
  if (!isUnion(view)) return NO_MARKS;
  const wanted = new Set(picked);
  const plates = new Map(
    record.concepts.flatMap(({ id, sources }): (readonly [typeof id, PlateMark])[] => {
      if (sources.length === 0) return [[id, { faint: true }]];
      return wanted.has(id) ? [[id, { picked: true }]] : [];
    }),
  );
  return { plates, arrows: new Map() };
}
