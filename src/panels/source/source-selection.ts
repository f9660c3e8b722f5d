/** Selections between a source text, which knows its roadmap's concepts, and a map that may join several. */
import { useCallback, useMemo } from "react";
import type { Selection } from "../../state/app-state.ts";
import { currentUnion, isUnion, selectionInAtlas, selectionInRoadmap } from "../../state/union.ts";
import { useApp, useReadSource } from "../app-context.ts";

/** The selection as the text that is read knows it. */
export function useSourceSelection(): Selection | null {
  const selection = useApp((state) => state.selection);
  const source = useReadSource();
  const atlas = useApp((state) => (isUnion(state.view) ? (currentUnion(state)?.atlas ?? null) : null));
  return useMemo(
    () => (selection === null || atlas === null || source === null ? selection : selectionInRoadmap(atlas, source, selection)),
    [selection, source, atlas],
  );
}

/** Turns what a text names into what the map knows. */
export function useSourceGoal(): (goal: Selection) => Selection | null {
  const source = useReadSource();
  const atlas = useApp((state) => (isUnion(state.view) ? (currentUnion(state)?.atlas ?? null) : null));
  return useCallback((goal) => (atlas === null || source === null ? goal : selectionInAtlas(atlas, source, goal)), [source, atlas]);
}
