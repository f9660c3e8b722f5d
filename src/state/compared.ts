/** The comparison of the chosen roadmaps, and when it is still true. */
import type { Comparison } from "../../graph/index.ts";
import type { AppState } from "./app-state.ts";
import { currentUnion, type Union } from "./union.ts";

/** The fewest roadmaps that can be compared. */
export const FEWEST_COMPARED = 2;

export interface Compared {
  /** The atlas that it was made from. */
  readonly union: Union;
  readonly chosen: readonly string[];
  readonly comparison: Comparison;
}

/** The comparison if it is that of the state's atlas and choice, else null. */
export function currentComparison(state: AppState): Comparison | null {
  const { compared, chosen } = state;
  if (compared === null || compared.union !== currentUnion(state)) return null;
  const same = compared.chosen.length === chosen.length && compared.chosen.every((id, at) => id === chosen[at]);
  return same ? compared.comparison : null;
}

/** The two that the overlay holds against each other: the first two in the reader's order. */
export function comparedPair({ chosen }: Pick<AppState, "chosen">): readonly [string, string] | null {
  const [a, b] = chosen;
  return a === undefined || b === undefined ? null : [a, b];
}
