/** How one concept of a map leads to another: along the arrows that the map draws, where a choice counts as one of its members. */
import { type ConceptId, type Ways, waysBetween } from "../../graph/index.ts";
import type { Filters } from "../state/app-state.ts";
import type { Lit } from "../state/inquiry.ts";
import { drawnArrows } from "./map/drawn-arrows.ts";
import type { MapArrow, MapRecord } from "./map/map-record.ts";

/** So many chains are listed. */
const MOST_WAYS = 20;

/** The ways along the arrows that are not switched off; those that others imply are no steps. */
export function waysOnMap(record: MapRecord, filters: Filters, before: ConceptId, after: ConceptId): Ways {
  const arrows = drawnArrows(record.arrows, { ...filters, implied: false }).map(({ prerequisite }) => prerequisite);
  const groups = record.arrows.filter(({ basis }) => filters.bases[basis]).map((arrow) => ({ after: arrow.after, of: [arrow.before, ...insteadOf(record, arrow)] }));
  return waysBetween({ arrows, groups }, before, after, MOST_WAYS);
}

/** What would do as well as the first concept of an arrow; none where it is no choice. */
export function insteadOf({ choices }: Pick<MapRecord, "choices">, { before, after, choice }: Pick<MapArrow, "before" | "after" | "choice">): readonly ConceptId[] {
  if (choice === undefined) return [];
  return choices.find(({ id }) => id === choice)?.of.filter((id) => id !== before && id !== after) ?? [];
}

/** What the ways pick out on the map: all of them, or one chain alone; where there are none, the two and what they share. */
export function litByWays({ arrows, shared }: Ways, ends: readonly ConceptId[], only: readonly ConceptId[] | null): Lit {
  if (only !== null) return { concepts: only, arrows: only.slice(1).map((after, at) => ({ before: only[at]!, after })) };
  return { concepts: [...new Set([...ends, ...arrows.flatMap(({ before, after }) => [before, after]), ...shared.before, ...shared.after])], arrows };
}
