/** What the map is drawn of: what there is now, and until that is laid out what it was drawn of before, so that a correction does not empty the screen. */
import { useRef } from "react";
import type { Placement } from "../../../graph/index.ts";
import { useApp, useIsUnion, useMapRecord } from "../../panels/app-context.ts";
import { directionIn } from "../../state/app-state.ts";
import type { MapRecord } from "../../view/map/map-record.ts";
import { placementKey } from "../../view/map/shown-map.ts";

interface KeptMap {
  readonly record: MapRecord | null;
  readonly placement: Placement | undefined;
  /** A newer one is being laid out. */
  readonly old: boolean;
}

/** The record and its positions. Of another roadmap, language or direction nothing is kept. */
export function useKeptMap(): KeptMap {
  const record = useMapRecord();
  const union = useIsUnion();
  const placement = useApp((state) => state.placements[placementKey(state) ?? ""]);
  const about = useApp(({ shown, language, room }) => [union ? "" : shown, language, directionIn(room)].join("\n"));
  const last = useRef<{ readonly about: string; readonly map: KeptMap } | null>(null);
  if (record !== null && placement !== undefined) last.current = { about, map: { record, placement, old: true } };
  const kept = record !== null && placement === undefined && last.current?.about === about ? last.current.map : null;
  return kept ?? { record, placement, old: false };
}
