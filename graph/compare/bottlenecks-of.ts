/** Where most depends, the tightest first. */
import type { Metric } from "../model/comparison.ts";
import { breakCycles } from "../order/break-cycles.ts";
import { digraph } from "../order/digraph.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { curriculumMetrics } from "./curriculum-metrics.ts";

/** What a bottleneck is ranked by. */
export type BottleneckMeasure = "complexity" | "blocking" | "delay" | "centrality";

/** The measures of what `arrows` put in order, cycles broken at the least strength. Cost of `curriculumMetrics` and `breakCycles`. */
export function metricsAmong(arrows: readonly { readonly before: string; readonly after: string; readonly strength: number }[]): Metric[] {
  return curriculumMetrics(breakCycles(digraph({ ids: [], arrows: arrows.map(({ before, after, strength }) => [before, after, strength]) })).graph);
}

/** The concepts on which others rest, those first that hold up most by `measure`; equal ones by complexity, then centrality, then id. */
export function bottlenecksOf(metrics: readonly Metric[], measure: BottleneckMeasure = "complexity"): Metric[] {
  return metrics
    .filter(({ blocking }) => blocking > 0)
    .sort((a, b) => b[measure] - a[measure] || b.complexity - a.complexity || b.centrality - a.centrality || byCodePoint(a.concept, b.concept));
}
