/** What a panel can ask for about the outlook on the map. */
import type { ConceptId, Label } from "../../graph/index.ts";
import type { Spot } from "./moved.ts";
import type { Facet, Focus } from "./outlook.ts";

export interface OutlookActions {
  toggleFold(band: string): void;
  /** Folds exactly these bands and wholes; none for everything unfolded. */
  foldOnly(bands: readonly string[], wholes: readonly ConceptId[]): void;
  toggleWhole(whole: ConceptId): void;
  toggleHidden(facet: Facet, value: string): void;
  focusOn(focus: Focus | null): void;
  /** One concept: gathers it or lets it go. Several: gathers them all. None: lets all go. */
  gather(ids: readonly ConceptId[]): void;
  showEverything(): void;
  /** Lets go of the innermost thing: the selection, else what was gathered, else the focus. */
  letGo(): void;
  toggleOverview(): void;
  /** Puts a plate of the map on screen elsewhere: its middle, along from the beginning of its band and across, in pixels. */
  movePlate(concept: { readonly id: ConceptId; readonly label: Label }, spot: Spot): void;
  /** Puts the plate of a concept, null for all of the map on screen, back to where the layout has it. */
  putBack(concept: { readonly id: ConceptId; readonly label: Label } | null): void;
}
