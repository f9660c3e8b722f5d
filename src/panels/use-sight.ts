/** What of a map is in sight, made again only when it changes. */
import { useMemo } from "react";
import { useApp } from "./app-context.ts";
import type { ConceptId } from "../../graph/index.ts";
import type { Outlook } from "../state/outlook.ts";
import { drawnArrows } from "../view/map/drawn-arrows.ts";
import type { MapRecord } from "../view/map/map-record.ts";
import type { MapMarks } from "../view/map/plate-mark.ts";
import { hidesSomething, shownConcepts } from "../view/fold/shown-concepts.ts";

interface Sight {
  readonly outlook: Pick<Outlook, "folds" | "wholes" | "hidden" | "focus" | "gathered">;
  /** Null for everything. What is selected is always in sight. */
  readonly shown: ReadonlySet<ConceptId> | null;
}

/** The sight of what is drawn. */
export function useSight(record: MapRecord | null, marks: MapMarks): Sight {
  const folds = useApp((state) => state.folds);
  const wholes = useApp((state) => state.wholes);
  const hidden = useApp((state) => state.hidden);
  const focus = useApp((state) => state.focus);
  const gathered = useApp((state) => state.gathered);
  const filters = useApp((state) => state.filters);
  const selection = useApp((state) => state.selection);
  const arrows = useMemo(
    () => (record === null || focus === null ? [] : drawnArrows(record.arrows, filters).map(({ prerequisite: { before, after } }) => ({ before, after }))),
    [record, focus === null, filters],
  );
  const outlook = useMemo(() => ({ folds, wholes, hidden, focus, gathered }), [folds, wholes, hidden, focus, gathered]);
  const wished = useMemo(() => (record === null || !hidesSomething({ hidden, focus }) ? null : shownConcepts(record, { hidden, focus }, marks, arrows)), [record, hidden, focus, marks, arrows]);
  const held = selection === null ? [] : selection.type === "concept" ? [selection.id] : [selection.before, selection.after];
  const missing = held.filter((id) => wished !== null && !wished.has(id)).join(" ");
  const shown = useMemo(() => (wished === null || missing === "" ? wished : new Set([...wished, ...(missing.split(" ") as ConceptId[])])), [wished, missing]);
  return { outlook, shown };
}
