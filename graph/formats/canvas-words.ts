/** What JSON Canvas lets us say at an arrow: its label, in words that a reader of the canvas understands too. */
import type { Emphasis } from "../model/concept.ts";
import type { Basis } from "../model/relations.ts";

/** The label of an arrow of each basis. */
export const CANVAS_WORDS: Readonly<Record<Basis, string>> = { stated: "needed for", sequence: "then", stage: "earlier stage", reference: "needed for (reference)" };
/** Obsidian's colours: optional yellow, to be aware of purple. */
export const CANVAS_COLORS: Readonly<Record<Emphasis, string | undefined>> = { required: undefined, optional: "3", aware: "6" };
/** The card in which the members of a choice meet. */
export const ONE_OF = "one of";
export const PREFERRED = "preferred";
