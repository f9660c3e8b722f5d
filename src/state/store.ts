/** The one place where the current state lives; it knows nothing about React. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { type AppState, initialState } from "./app-state.ts";

export type AppStore = StoreApi<AppState>;

/** A fresh store; the app makes one, each test its own. */
export function createAppStore(start: AppState = initialState()): AppStore {
  return createStore<AppState>(() => start);
}
