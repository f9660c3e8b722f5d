/** Counts with their nouns, as previews tell them. */
import type { Dropped, Tally } from "./reader.ts";

/** Those of the counts that are not zero. */
export function tallies(...rows: readonly (readonly [count: number, one: string, many: string])[]): Tally[] {
  return rows.filter(([count]) => count > 0).map(([count, one, many]) => ({ count, one, many }));
}

/** Those of the losses that happened, each with its reason. */
export function losses(...rows: readonly (readonly [count: number, one: string, many: string, why: string])[]): Dropped[] {
  return rows.filter(([count]) => count > 0).map(([count, one, many, why]) => ({ count, one, many, why }));
}
