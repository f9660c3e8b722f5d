/**
 * Cycles in what authors say, where nothing could ever be learnt first: broken at the weakest arrows, by a feedback arc set
 * weighted by what speaks for each. A cycle of arrows none of which is weaker than another stays, to be learnt together.
 */
import type { ConceptId } from "../../model/ids.ts";
import type { PlanCycle, Reason } from "../../model/plan.ts";
import { arrowsOf } from "../../order/arrows-of.ts";
import { closure, type Closure } from "../../order/closure.ts";
import { digraph, type Digraph } from "../../order/digraph.ts";
import { feedbackArcSet } from "../../order/feedback-arc-set.ts";
import { findCycles } from "../../order/find-cycles.ts";
import { keepArrows } from "../../order/keep-arrows.ts";
import type { NamedRequirement } from "../named-requirements.ts";

export interface BrokenRequirements {
  readonly requirements: readonly NamedRequirement[];
  readonly cycles: readonly PlanCycle[];
}

/**
 * `requirements` without the arrows given up, and each cycle with a reason an arrow. Choices close no cycle here: another member may
 * lead out. The order of stages gives way wherever it closes one and is not listed: authors order stages differently by the hundred,
 * and none of it is a word about two concepts. Cost of `feedbackArcSet`.
 */
export function breakCyclesOfRequirements(requirements: readonly NamedRequirement[], reasons: ReadonlyMap<string, Reason>): BrokenRequirements {
  const plain = requirements.filter(({ of }) => of.length === 1);
  const graph = digraph({ ids: [], arrows: plain.map(({ of, after, weight }) => [of[0]!, after, weight]) });
  const { numbers } = feedbackArcSet(graph);
  if (numbers.length === 0) return { requirements, cycles: [] };
  const isStage = (arrow: number): boolean => reasons.get(`${graph.ids[graph.tail[arrow]!]} ${graph.ids[graph.head[arrow]!]}`)!.basis === "stage";
  const broken = withoutEqual(graph, numbers, isStage);
  const gone = new Set(broken);
  const left = keepArrows(graph, (arrow) => !gone.has(arrow));
  const goneNames = new Set(arrowsOf(graph, broken).map(({ before, after }) => `${before} ${after}`));
  const cycles = [
    ...arrowsOf(graph, broken.filter((arrow) => !isStage(arrow))).map(({ before, after }): PlanCycle => toCycle([before, ...pathBetween(left, after, before)], reasons, [{ before: before as ConceptId, after: after as ConceptId }])),
    ...findCycles(left).map(({ ids }): PlanCycle => toCycle(ids, reasons, [])),
  ];
  return { requirements: requirements.filter(({ of, after }) => of.length > 1 || !goneNames.has(`${of[0]} ${after}`)), cycles };
}

/** The arrows of a feedback arc set less those that close a cycle of arrows of their own weight: giving up one would be as good as another. The order of stages is given up all the same. */
function withoutEqual(graph: Digraph, numbers: readonly number[], isStage: (arrow: number) => boolean): number[] {
  const gone = new Set(numbers);
  const equal = new Map<number, Closure>();
  return numbers.filter((arrow) => {
    if (isStage(arrow)) return true;
    const weight = graph.weight[arrow]!;
    const among = equal.get(weight) ?? closure(keepArrows(graph, (other) => !gone.has(other) && graph.weight[other] === weight));
    equal.set(weight, among);
    const [before, after] = [graph.ids[graph.tail[arrow]!]!, graph.ids[graph.head[arrow]!]!];
    return !among.isBefore(after, before);
  });
}

/** The ids of a shortest line from `start` to just before `end`, itself first; empty when there is none. */
function pathBetween(graph: Digraph, start: string, end: string): string[] {
  const from = graph.indexOf.get(start)!;
  const to = graph.indexOf.get(end)!;
  const previous = new Int32Array(graph.ids.length).fill(-2);
  previous[from] = -1;
  const queue = [from];
  for (const v of queue) {
    if (v === to) break;
    for (let arrow = graph.outStart[v]!; arrow < graph.outStart[v + 1]!; arrow++) {
      const w = graph.head[arrow]!;
      if (previous[w] !== -2) continue;
      previous[w] = v;
      queue.push(w);
    }
  }
  if (previous[to] === -2) return [];
  const line: string[] = [];
  for (let v = previous[to]!; v >= 0; v = previous[v]!) line.push(graph.ids[v]!);
  return line.reverse();
}

function toCycle(ids: readonly string[], reasons: ReadonlyMap<string, Reason>, broken: PlanCycle["broken"]): PlanCycle {
  return { concepts: ids as ConceptId[], reasons: ids.map((id, at) => reasons.get(`${id} ${ids[(at + 1) % ids.length]}`)!), broken };
}
