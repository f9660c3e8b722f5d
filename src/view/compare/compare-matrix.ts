/** The table of concepts by roadmaps: who teaches what, and in which of their stages. */
import type { Cell, Comparison, ConceptId, Label } from "../../../graph/index.ts";

export interface MatrixRow {
  readonly concept: { readonly id: ConceptId; readonly label: Label };
  /** One for each roadmap in the reader's order; null where it does not teach the concept. */
  readonly cells: readonly (Cell | null)[];
  readonly count: number;
}

interface Concept {
  readonly id: ConceptId;
  readonly label: Label;
}

/** The rows: what most teach first, then as the roadmaps go on average; `by` a roadmap puts its own order first. */
export function matrixRows({ matrix, roadmaps }: Comparison, concepts: readonly Concept[], by: string | null = null): readonly MatrixRow[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const column = by === null ? -1 : roadmaps.findIndex((id) => id === by);
  const rows = matrix.flatMap(({ concept, cells }) => {
    const found = byId.get(concept);
    if (found === undefined) return [];
    const inOrder = roadmaps.map((id) => cells.find((cell) => cell.roadmap === id) ?? null);
    return [{ concept: found, cells: inOrder, count: cells.length }];
  });
  const place = (row: MatrixRow): number => mean(row.cells.flatMap((cell) => (cell === null ? [] : [cell.stage ?? LAST])));
  const own = (row: MatrixRow): number => {
    const cell = row.cells[column];
    return cell == null ? Infinity : (cell.stage ?? LAST) * 10_000 + (cell.rank ?? 9_999);
  };
  return rows.sort((a, b) => (column < 0 ? 0 : order(own(a), own(b))) || b.count - a.count || place(a) - place(b) || order(a.concept.id, b.concept.id));
}

/** A concept outside the stages comes after those in them. */
const LAST = 99;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function order<T extends number | string>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
