/** How much a basis counts where arrows are drawn together or left out for each other. */
import type { Basis } from "../model/relations.ts";

/** The bases, the author's own words first, what another roadmap says last. */
export const BASIS_ORDER: readonly Basis[] = ["stated", "sequence", "stage", "reference"];
