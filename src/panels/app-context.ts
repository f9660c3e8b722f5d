/** How panels reach the state and the actions, without knowing where either comes from. */
import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Roadmap } from "../../graph/index.ts";
import type { Actions } from "../state/actions.ts";
import type { AppState, OpenRoadmap } from "../state/app-state.ts";
import type { AppStore } from "../state/store.ts";
import { isUnion } from "../state/union.ts";
import type { MapRecord } from "../view/map/map-record.ts";
import { recordToDraw } from "../view/map/shown-map.ts";
import { roadmapWithReference } from "../view/map/with-reference.ts";

interface AppParts {
  readonly store: AppStore;
  readonly actions: Actions;
}

export const AppContext = createContext<AppParts | null>(null);

function useParts(): AppParts {
  const parts = useContext(AppContext);
  if (parts === null) throw new Error("A panel was used outside of AppContext.");
  return parts;
}

/** What `select` takes from the state; the panel is drawn again when that changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useParts().store, select);
}

/** The actions; they never change. */
export function useActions(): Actions {
  return useParts().actions;
}

/** The shown roadmap with its text, null while there is none or several are shown together. */
export function useShown(): OpenRoadmap | null {
  return useApp((state) => (state.shown === null || isUnion(state.view) ? null : (state.opened[state.shown] ?? null)));
}

/** The shown roadmap together with what the reference adds; null as `useShown`. */
export function useShownRoadmap(): Roadmap | null {
  const shown = useShown();
  return shown === null ? null : roadmapWithReference(shown);
}

/** What the map is drawn from, null while it is not at hand. */
export function useMapRecord(): MapRecord | null {
  return useApp(recordToDraw);
}

/** Whether several roadmaps are on the map at once. */
export function useIsUnion(): boolean {
  return useApp((state) => isUnion(state.view));
}

/** The roadmap of this id with its text, opened or not. */
export function useOpened(id: string | null): OpenRoadmap | null {
  return useApp((state) => (id === null ? null : (state.opened[id] ?? null)));
}

/** Whose text the source panel shows: the shown roadmap's, or the one that was last read among several. */
export function useReadSource(): string | null {
  return useApp(({ view, shown, reading, chosen }) => (isUnion(view) ? (reading?.roadmap ?? chosen[0] ?? null) : shown));
}
