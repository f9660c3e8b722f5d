/** What a panel can ask for about the outlook on the map. */
import type { ConceptId } from "../../graph/index.ts";
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
}
