/** The marks on the map, made again only when what they depend on changes. */
import { useMemo } from "react";
import { useApp } from "./app-context.ts";
import { useKnown, useNotes, useTargets } from "./learner-context.ts";
import { mapMarks } from "../view/map/map-marks.ts";
import type { MapRecord } from "../view/map/map-record.ts";
import { knownMarks, planMarks } from "../view/plan/plan-marks.ts";
import { type MapMarks, NO_MARKS, withNotes } from "../view/map/plate-mark.ts";

/** The marks for what is drawn. */
export function useMapMarks(record: MapRecord | null): MapMarks {
  const view = useApp((state) => state.view);
  const chosen = useApp((state) => state.chosen);
  const picked = useApp((state) => state.picked);
  const planned = useApp((state) => state.planned);
  const known = useKnown();
  const targets = useTargets();
  const notes = useNotes();
  return useMemo(() => {
    if (record === null) return NO_MARKS;
    const marks = view === "plan" ? planMarks(record, planned, { known, targets }) : view === "map" ? knownMarks(record, known) : mapMarks({ view, chosen, picked }, record);
    return withNotes(marks, notes.keys());
  }, [record, view, chosen, picked, planned, known, targets, notes]);
}
