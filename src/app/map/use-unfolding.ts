/** What gets selected from outside of the map, by the list or a search, comes out of whatever it was folded into. */
import { useEffect, useRef } from "react";
import { useActions, useApp } from "../../panels/app-context.ts";
import type { Selection } from "../../state/app-state.ts";
import { foldId } from "../../view/fold/fold.ts";
import type { MapContent } from "../../view/map/map-content.ts";

/** Unfolds for each new selection. What a link says to be folded stays so at first. */
export function useUnfolding(content: MapContent | null, selection: Selection | null): void {
  const { foldOnly } = useActions();
  const folds = useApp((state) => state.folds);
  const wholes = useApp((state) => state.wholes);
  const seen = useRef(selection);
  useEffect(() => {
    if (content === null || seen.current === selection) return;
    const ids = selection === null ? [] : selection.type === "concept" ? [selection.id] : [selection.before, selection.after];
    const plates = ids.flatMap((id) => content.into.get(id) ?? []);
    if (plates.length === 0) {
      seen.current = selection;
      return;
    }
    foldOnly(folds.filter((band) => !plates.includes(foldId(band))), wholes.filter((id) => !plates.includes(id)));
  }, [content, selection, folds, wholes, foldOnly]);
}
