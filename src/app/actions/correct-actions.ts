/** Carries out what panels ask for about corrections. */
import { readCorrectionsFile, writeCorrectionsFile } from "../../../graph/index.ts";
import { download } from "../../io/download.ts";
import { correct, type Wish } from "../../state/correcting.ts";
import type { AppStore } from "../../state/store.ts";
import { makeCorrection } from "./make-correction.ts";

/** Makes a correction, as a step of the history. */
export function carryOut(store: AppStore, roadmap: string, wish: Wish, reason: string): void {
  store.setState((state) => {
    const made = makeCorrection(state, roadmap, wish, reason);
    return made === null ? state : correct(state, [made]);
  }, true);
}

/** Hands the reader all corrections as a file. */
export function saveCorrections(store: AppStore): void {
  download({ name: "corrections.json", type: "application/json", text: writeCorrectionsFile(store.getState().corrections) });
}

/** Takes the corrections of a file in; the state's `correctionTrouble` says when it holds none. */
export async function loadCorrections(store: AppStore, file: File): Promise<void> {
  const { value, diagnostics } = readCorrectionsFile(await file.text());
  if (value === undefined) store.setState({ correctionTrouble: diagnostics[0]?.message ?? "" });
  else store.setState((state) => ({ ...correct(state, value), correctionTrouble: null }), true);
}
