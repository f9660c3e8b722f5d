/** What the map is drawn of: what there is now, and until that is laid out what it was drawn of before, so that a correction does not empty the screen. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { ConceptId, Placement } from "../../../graph/index.ts";
import { useApp, useIsUnion, useMapRecord } from "../../panels/app-context.ts";
import { directionIn } from "../../state/app-state.ts";
import { type Spot, spotsOf } from "../../state/moved.ts";
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
  const map = kept ?? { record, placement, old: false };
  return { ...map, placement: useMoved(map) };
}

type Move = (typeof import("../../view/arrange/move-plates.ts"))["movePlates"];

/** The positions with plates where the reader put them; how that is done is loaded where there are any. */
function useMoved({ record, placement }: Pick<KeptMap, "record" | "placement">): Placement | undefined {
  const spots: ReadonlyMap<ConceptId, Spot> = useApp(spotsOf);
  const direction = useApp(({ room }) => directionIn(room));
  const [loaded, setLoaded] = useState<{ readonly move: Move } | null>(null);
  const isMoved = spots.size > 0;
  useEffect(() => {
    if (isMoved) void import("../../view/arrange/move-plates.ts").then(({ movePlates }) => setLoaded({ move: movePlates }), () => undefined);
  }, [isMoved]);
  return useMemo(
    () => (placement === undefined || record === null || loaded === null ? placement : loaded.move(placement, direction, spots, record.bandOf)),
    [placement, record, loaded, direction, spots],
  );
}
