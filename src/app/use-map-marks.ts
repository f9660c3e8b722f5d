/** The marks on the map, made again only when what they depend on changes. */
import { useMemo } from "react";
import { useApp } from "../panels/app-context.ts";
import { mapMarks } from "../view/map-marks.ts";
import type { MapRecord } from "../view/map-record.ts";
import { type MapMarks, NO_MARKS } from "../view/plate-mark.ts";

/** The marks for what is drawn. */
export function useMapMarks(record: MapRecord | null): MapMarks {
  const view = useApp((state) => state.view);
  const picked = useApp((state) => state.picked);
  return useMemo(() => (record === null ? NO_MARKS : mapMarks({ view, picked }, record)), [record, view, picked]);
}
