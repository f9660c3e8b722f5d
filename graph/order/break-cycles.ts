/** The same graph without cycles: what paths, layers and reductions need, with an account of what was given up. */
import type { Arrow, Digraph } from "./digraph.ts";
import { feedbackArcSet } from "./feedback-arc-set.ts";
import { keepArrows } from "./keep-arrows.ts";

/** `removed` is sorted by `before`, then `after`; `exact` says whether it certainly weighs as little as possible. */
export interface BrokenCycles {
  readonly graph: Digraph;
  readonly removed: readonly Arrow[];
  readonly exact: boolean;
}

/** `graph` without a feedback arc set, hence acyclic: its weakest arrows given up until no cycle is left. Cost of `feedbackArcSet`. */
export function breakCycles(graph: Digraph): BrokenCycles {
  const { numbers, arrows, exact } = feedbackArcSet(graph);
  if (numbers.length === 0) return { graph, removed: [], exact };
  const gone = new Set(numbers);
  return { graph: keepArrows(graph, (arrow) => !gone.has(arrow)), removed: arrows, exact };
}
