/** A sentence, or whatever else of a source text is selected, or several arrows that are drawn as one: concepts and arrows as the view at hand knows them. */
import type { ConceptId, Place } from "../../graph/index.ts";
import type { AppState, View } from "./app-state.ts";
import { isUnion } from "./union.ts";

export interface Passage {
  /** The view that it was selected in; in another one its ids mean nothing. */
  readonly view: View;
  /** Whose text, by its id on the shelf. */
  readonly roadmap: string;
  /** Null for arrows that were picked on the map. */
  readonly place: Place | null;
  readonly concepts: readonly ConceptId[];
  readonly arrows: readonly { readonly before: ConceptId; readonly after: ConceptId }[];
}

/** The selected passage where it still belongs to what is shown, else null. */
export function currentPassage({ passage, selection, view, shown }: Pick<AppState, "passage" | "selection" | "view" | "shown">): Passage | null {
  if (passage === null || selection !== null || passage.view !== view) return null;
  return isUnion(view) || passage.roadmap === shown ? passage : null;
}

/** What the map picks out beside a selection: a passage, else the answer to what is asked. */
export function pickedOut(state: AppState): Pick<Passage, "concepts" | "arrows"> | null {
  return currentPassage(state) ?? (state.selection === null && state.inquiry !== null ? state.lit : null);
}
