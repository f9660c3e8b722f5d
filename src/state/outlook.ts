/** What of the map the reader has put out of sight, and how far it was folded. Nothing here changes a roadmap, and all of it can be shared by a link. */
import type { ConceptId } from "../../graph/index.ts";

/** So many arrows away; "all" as far as arrows lead. */
export type Steps = number | "all";

/** Some concepts and what lies around them; nothing else is shown. Without steps it is the concepts alone. */
export interface Focus {
  readonly ids: readonly ConceptId[];
  /** Against the arrows: what is needed first. */
  readonly needs: Steps;
  /** Along the arrows: what becomes possible. */
  readonly unlocks: Steps;
}

/** What concepts are told apart by; "line" is about the lines between them. */
export const FACETS = ["roadmap", "stage", "kind", "emphasis", "progress", "line"] as const;
export type Facet = (typeof FACETS)[number];

/** By facet, the values that are switched off, sorted. */
export type Hidden = Readonly<Record<Facet, readonly string[]>>;

export interface Outlook {
  /** The bands that are drawn as one plate, by their ids, sorted. */
  readonly folds: readonly string[];
  /** The concepts that stand for all their parts, sorted. */
  readonly wholes: readonly ConceptId[];
  readonly hidden: Hidden;
  readonly focus: Focus | null;
  /** Concepts that the reader gathers, to look at them alone. */
  readonly gathered: readonly ConceptId[];
}

export const NOTHING_HIDDEN: Hidden = { roadmap: [], stage: [], kind: [], emphasis: [], progress: [], line: [] };

/** The outlook on everything. */
export function wholeOutlook(): Outlook {
  return { folds: [], wholes: [], hidden: NOTHING_HIDDEN, focus: null, gathered: [] };
}
