/** Everything that holding roadmaps against each other brings to light, on one page. */
import type { Atlas } from "../model/atlas.ts";
import type { Compared, Comparison, Metric } from "../model/comparison.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { breakCycles } from "../order/break-cycles.ts";
import { digraph } from "../order/digraph.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { comparePair } from "./compare-pair.ts";
import { consensusOf, type ConsensusOptions } from "./consensus-of.ts";
import { coverageOf } from "./coverage-of.ts";
import { curriculumMetrics } from "./curriculum-metrics.ts";
import { disputesOf } from "./disputes-of.ts";
import { reversalsOf } from "./reversals-of.ts";
import type { View } from "./view.ts";
import { viewsOf } from "./views-of.ts";

export interface CompareOptions extends ConsensusOptions {
  /** Whether to measure every two roadmaps and to look for every reversed order, which grows with the square of the roadmaps and of the shared concepts. True unless told. */
  readonly pairs?: boolean;
}

/** The comparison of `roadmaps`, all of them in `atlas`. Throws InvalidArgumentError as `consensusOf` does. Near-linear in the roadmaps without `pairs`. */
export function compareRoadmaps(atlas: Atlas, roadmaps: readonly Roadmap[], options: CompareOptions = {}): Comparison {
  const views = viewsOf(atlas, roadmaps);
  const sorted = [...views].sort((a, b) => byCodePoint(a.roadmap.id, b.roadmap.id));
  const { concepts: consensus, ...agreed } = consensusOf(atlas, roadmaps, options, sorted);
  const coverage = coverageOf(views, agreed.quorum);
  const isPaired = options.pairs ?? true;
  const shared = coverage.matrix.filter(({ cells }) => cells.length > 1).map(({ concept }) => concept);
  return {
    roadmaps: roadmaps.map(({ id }) => id),
    compared: views.map(comparedOf),
    pairs: isPaired ? views.flatMap((a, at) => views.slice(at + 1).map((b) => comparePair(a, b))) : [],
    reversals: isPaired ? reversalsOf(views, shared) : [],
    disputes: disputesOf(atlas, roadmaps, sorted),
    ...coverage,
    metrics: metricsOf(views),
    consensus,
    ...agreed,
  };
}

function comparedOf(view: View): Compared {
  const { id, title, document, language, stages } = view.roadmap;
  const complexity = metricsOf([view]).reduce((sum, each) => sum + each.complexity, 0);
  return { roadmap: id, title, document, language, concepts: view.taught.size, stages: stages.length, prerequisites: view.said.size(), complexity };
}

/** The measures of everything that these views teach; equal words of several authors add up when a cycle has to be broken. */
function metricsOf(views: readonly View[]): Metric[] {
  const arrows = views.flatMap(({ said }) => said.values().map(({ before, after, strength }) => [before, after, strength] as const));
  return curriculumMetrics(breakCycles(digraph({ ids: views.flatMap(({ taught }) => [...taught.keys()]), arrows })).graph);
}
