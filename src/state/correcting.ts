/** The reader's corrections in the state: which there are, made and taken back as steps of the one history. */
import type { ConceptId, Correction, Duration, Label, StageId } from "../../graph/index.ts";
import type { AppState } from "./app-state.ts";
import { correctionKey } from "./correction-key.ts";
import { type Called, type Deed, takeStep } from "./history.ts";

/** What a panel asks for: a correction without the anchors, which the app makes. `mentions` are numbers of a concept's mentions, counted from 0. */
export type Wish =
  | { readonly kind: "rename"; readonly concept: ConceptId; readonly label: Label }
  | { readonly kind: "merge"; readonly concept: ConceptId; readonly into: ConceptId }
  | { readonly kind: "split"; readonly concept: ConceptId; readonly label: Label; readonly mentions: readonly number[] }
  | { readonly kind: "drop" | "keep"; readonly concept: ConceptId }
  | { readonly kind: "turn" | "add" | "cut"; readonly before: ConceptId; readonly after: ConceptId }
  | { readonly kind: "stage"; readonly concept: ConceptId; readonly stage: StageId | null }
  | { readonly kind: "duration"; readonly concept: ConceptId | null; readonly stage: StageId | null; readonly duration: Duration | null }
  | { readonly kind: "choice"; readonly of: readonly ConceptId[]; readonly preferred: ConceptId | null }
  | { readonly kind: "no-choice"; readonly of: readonly ConceptId[] };

/** What a correction is about, for a step in words. */
export function calledIn(one: Correction): Called {
  if ("before" in one) return { id: one.after.concept, label: one.after.label };
  if (one.kind === "choice" || one.kind === "no-choice") return { id: one.of[0]!.concept, label: one.of[0]!.label };
  if (one.concept !== null) return { id: one.concept.concept, label: one.concept.label };
  return { id: one.kind === "duration" ? (one.stage?.title ?? "") : "", label: {} };
}

/** The state with corrections made; those about the same places go. */
export function correct(state: AppState, made: readonly Correction[]): AppState {
  if (made.length === 0) return state;
  return step(state, made.length === 1 ? "corrected" : "correctedMany", made, (now) => {
    const keys = new Set(made.map(correctionKey));
    return { ...now, corrections: [...now.corrections.filter((one) => !keys.has(correctionKey(one))), ...made] };
  });
}

/** The state without corrections. */
export function uncorrect(state: AppState, gone: readonly Correction[]): AppState {
  const keys = new Set(gone.map(correctionKey));
  return step(state, gone.length === 1 ? "uncorrected" : "uncorrectedMany", gone, (now) => ({ ...now, corrections: now.corrections.filter((one) => !keys.has(correctionKey(one))) }));
}

function step(state: AppState, what: Deed, about: readonly Correction[], change: (state: AppState) => AppState): AppState {
  return takeStep(state, { what, names: about.length === 1 ? [calledIn(about[0]!)] : [] }, change);
}
