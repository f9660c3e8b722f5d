/**
 * Where a curriculum is tight, as Curricular Analytics measures it (Heileman, Abdallah, Slim, Hickman, "Curricular Analytics:
 * A Framework for Quantifying the Impact of Curricular Reforms and Pedagogical Innovations", 2018).
 */
import type { Metric } from "../model/comparison.ts";
import { conceptIdSchema } from "../model/ids.ts";
import { closure } from "../order/closure.ts";
import type { Digraph } from "../order/digraph.ts";
import { topologicalOrder } from "../order/topological-order.ts";

/** Lines that come from above or go on below a concept: how many, how many concepts they hold together, and how many the longest holds, the concept itself included. */
interface Lines {
  readonly count: number;
  readonly total: number;
  readonly longest: number;
}

/**
 * The measures of each concept of `graph`, sorted by id; all zero for none. `graph` has no cycle (see `breakCycles`).
 * Delay and centrality by one walk down and one up, O(n + m); blocking by the closure, O(n·m / 32 + n²).
 * Centrality stays at the largest number where there are more lines than a number holds.
 */
export function curriculumMetrics(graph: Digraph): Metric[] {
  const order = (topologicalOrder(graph) ?? []).map((id) => graph.indexOf.get(id)!);
  const above = linesAlong(order, (v) => Array.from(graph.inArrow.subarray(graph.inStart[v]!, graph.inStart[v + 1]!), (arrow) => graph.tail[arrow]!));
  const below = linesAlong(order.toReversed(), (v) => Array.from(graph.head.subarray(graph.outStart[v]!, graph.outStart[v + 1]!)));
  const reach = closure(graph);
  return graph.ids.map((id, v) => {
    const [up, down] = [above[v]!, below[v]!];
    const blocking = reach.after(id).length;
    const delay = up.longest + down.longest - 1;
    const isBetween = up.longest > 1 && down.longest > 1;
    const centrality = isBetween ? up.total * down.count + down.total * up.count - up.count * down.count : 0;
    return { concept: conceptIdSchema.parse(id), blocking, delay, complexity: blocking + delay, centrality: Math.min(centrality, Number.MAX_VALUE) };
  });
}

/** For each node the lines that end there, by number; `order` has every node after all of `nextTo` it. */
function linesAlong(order: readonly number[], nextTo: (v: number) => readonly number[]): Lines[] {
  const lines: Lines[] = [];
  for (const v of order) {
    let [count, total, longest] = [0, 0, 0];
    for (const w of nextTo(v)) {
      count += lines[w]!.count;
      total += lines[w]!.total;
      longest = Math.max(longest, lines[w]!.longest);
    }
    lines[v] = longest === 0 ? { count: 1, total: 1, longest: 1 } : { count, total: total + count, longest: longest + 1 };
  }
  return lines;
}
