/** What our Mermaid diagrams say by links and comments, for the writer and the reader of them. */
import type { Basis } from "../model/relations.ts";

/** The link of each basis. */
export const MERMAID_LINKS: Readonly<Record<Basis, string>> = { stated: "-->", sequence: "-.->", reference: "-..->", stage: "-...->" };
/** The bases by the stops of a link; none is a solid one. */
export const BASIS_BY_STOPS: readonly Basis[] = ["stated", "sequence", "reference", "stage"];
/** Begins the comment that tells our diagrams from others; the roadmap's id follows, in quotes as JSON has them. */
export const OWN_MARK = "%% Roadmap Atlas";
/** Begins the comment that gives a concept's id where its name in the diagram differs. */
export const ID_MARK = "%% id";
/** Before the names of concepts. */
export const CONCEPT_PREFIX = "c_";
