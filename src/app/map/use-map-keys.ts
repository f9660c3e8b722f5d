/** What the keys of the map do that are about concepts and stages rather than about where one looks. */
import type { ConceptId } from "../../../graph/index.ts";
import { useActions, useApp } from "../../panels/app-context.ts";
import type { Steps } from "../../state/outlook.ts";
import { partsBelow } from "../../view/fold/fold.ts";
import type { MapContent } from "../../view/map/map-content.ts";
import type { MapRecord } from "../../view/map/map-record.ts";
import type { ShortcutId } from "../../view/shortcuts.ts";

/** The furthest that the keys go before "all". */
const FURTHEST = 5;

/** Carries out a key; the plate is the one with the focus or the selected one, null for none. */
export function useMapKeys(record: MapRecord | null, content: MapContent | null): (id: ShortcutId, plate: string | null) => void {
  const { zoom, focusOn, gather, toggleFold, foldOnly, toggleWhole, toggleOverview } = useActions();
  const focus = useApp((state) => state.focus);
  const folds = useApp((state) => state.folds);
  const wholes = useApp((state) => state.wholes);
  const gathered = useApp((state) => state.gathered);
  return (id, plate) => {
    if (record === null || content === null) return;
    const fold = content.folds.find((one) => one.id === plate);
    const concept = fold === undefined ? (plate as ConceptId | null) : null;
    const band = fold?.band ?? (concept === null ? undefined : record.bandOf.get(concept));
    const deeper = (by: number): void => {
      if (focus !== null) focusOn({ ...focus, needs: stepped(focus.needs, by), unlocks: stepped(focus.unlocks, by) });
    };
    const deeds: Partial<Record<ShortcutId, () => void>> = {
      zoomTo: () => zoom("selection"),
      focus: () => {
        if (concept === null || (focus?.ids.length === 1 && focus.ids[0] === concept)) focusOn(null);
        else focusOn({ ids: [concept], needs: 1, unlocks: 1 });
      },
      isolate: () => concept !== null && focusOn({ ids: [concept], needs: "all", unlocks: 0 }),
      fewer: () => deeper(-1),
      more: () => deeper(1),
      gather: () => concept !== null && gather([concept]),
      gathered: () => gathered.length > 0 && focusOn({ ids: gathered, needs: 0, unlocks: 0 }),
      fold: () => band !== undefined && toggleFold(band),
      foldAll: () => foldOnly(folds.length + wholes.length > 0 ? [] : record.bands.map((one) => one.id), []),
      foldParts: () => concept !== null && partsBelow(record.parts).has(concept) && toggleWhole(concept),
      overview: toggleOverview,
    };
    deeds[id]?.();
  };
}

function stepped(steps: Steps, by: number): Steps {
  if (steps === "all") return by < 0 ? FURTHEST : "all";
  return steps + by > FURTHEST ? "all" : Math.max(0, steps + by);
}
