/** Shared concepts as lines from roadmap to roadmap, each at its place in the author's order: where lines cross, orders differ. */
import type { Comparison, ConceptId } from "../../../graph/index.ts";

/** More lines than this blur. */
const MOST_LINES = 30;

export interface OrderLine {
  readonly concept: ConceptId;
  /** Its place among the lines, from 1, by roadmap in the reader's order; null where that roadmap leaves it out. */
  readonly places: readonly (number | null)[];
  /** With how many other lines it crosses between neighbouring roadmaps. */
  readonly crossings: number;
}

export interface OrderChart {
  readonly lines: readonly OrderLine[];
  /** Shared concepts that found no room. */
  readonly left: number;
  /** The most places that any roadmap has. */
  readonly height: number;
}

/** The chart of what most roadmaps share, the picked concepts before all others. */
export function orderChart({ matrix, roadmaps, metrics }: Comparison, wanted: ReadonlySet<ConceptId> = new Set()): OrderChart {
  const weight = new Map(metrics.map(({ concept, complexity }) => [concept, complexity]));
  const shared = matrix.filter(({ cells }) => cells.filter(({ rank }) => rank !== null).length > 1);
  const chosen = [...shared]
    .sort((a, b) => Number(wanted.has(b.concept)) - Number(wanted.has(a.concept)) || b.cells.length - a.cells.length || (weight.get(b.concept) ?? 0) - (weight.get(a.concept) ?? 0) || (a.concept < b.concept ? -1 : 1))
    .slice(0, MOST_LINES);
  const places = roadmaps.map((id) => {
    const ranked = chosen.flatMap(({ concept, cells }) => cells.flatMap((cell) => (cell.roadmap === id && cell.rank !== null ? [{ concept, rank: cell.rank }] : [])));
    return new Map(ranked.sort((a, b) => a.rank - b.rank).map(({ concept }, at) => [concept, at + 1]));
  });
  const bare = chosen.map(({ concept }) => ({ concept, places: places.map((column) => column.get(concept) ?? null) }));
  const lines = bare.map((line) => ({ ...line, crossings: bare.filter((other) => other !== line && cross(line.places, other.places)).length }));
  return { lines, left: shared.length - chosen.length, height: Math.max(0, ...places.map((column) => column.size)) };
}

/** Whether two lines change sides between any two of the roadmaps that have both. */
function cross(one: readonly (number | null)[], other: readonly (number | null)[]): boolean {
  const sides = one.flatMap((place, at) => (place === null || other[at] == null ? [] : [Math.sign(place - other[at])]));
  return sides.some((side) => side !== sides[0]);
}
