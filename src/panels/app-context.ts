/** How panels reach the state and the actions, without knowing where either comes from. */
import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Actions } from "../state/actions.ts";
import type { AppState, OpenRoadmap } from "../state/app-state.ts";
import type { AppStore } from "../state/store.ts";

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

/** The shown roadmap with its text, null while there is none. */
export function useShown(): OpenRoadmap | null {
  return useApp((state) => (state.shown === null ? null : (state.opened[state.shown] ?? null)));
}
