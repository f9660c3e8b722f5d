/**
 * Straight arrows cost height where one pushes the next aside, layer after layer. Here the worst are broken in two,
 * each with a bend, until the drawing is not much higher than its fullest layer.
 */
import { blocksOf, type Blocks } from "./blocks.ts";
import type { Gaps } from "../place/gaps.ts";
import type { LayerOrder } from "../layer/layer-order.ts";
import type { LayeredGraph } from "../layer/layered-graph.ts";

/** How much higher than its fullest layer the drawing may be. */
const tolerated = 1.35;
const perRound = 0.1;

/** The blocks, some of them broken. O(V) a round, a few dozen rounds. */
export function breakBlocks(graph: LayeredGraph, whole: Blocks, order: LayerOrder, gaps: Gaps): Blocks {
  if (whole.count === graph.layer.length) return whole;
  const fullest = order.rows.reduce((most, row) => Math.max(most, rowHeight(row, whole, gaps)), 0);
  const breaks = new Set<number>();
  let blocks = whole;
  for (let broken = 1; broken > 0; ) {
    const line = tightestLine(blocks, order, gaps);
    if (line.height <= fullest * tolerated) break;
    const before = breaks.size;
    for (const vertex of worstBends(graph, line.steps).slice(0, 1 + Math.floor(perRound * breaks.size))) breaks.add(vertex);
    broken = breaks.size - before;
    blocks = blocksOf(graph, breaks);
  }
  return blocks;
}

function rowHeight(row: Int32Array, { of }: Blocks, { half, distance }: Gaps): number {
  if (row.length === 0) return 0;
  let height = half(of[row[0]!]!) + half(of[row[row.length - 1]!]!);
  for (let at = 1; at < row.length; at++) height += distance(of[row[at - 1]!]!, of[row[at]!]!);
  return height;
}

/** A block on the tightest line from top to bottom: the vertices at which the line comes to it and leaves it. */
interface Step {
  readonly enters: number;
  readonly leaves: number;
}

function tightestLine({ of, count }: Blocks, { rows }: LayerOrder, { half, distance }: Gaps): { height: number; steps: Step[] } {
  const behind: number[][] = Array.from({ length: count }, () => []);
  const missing = new Int32Array(count);
  for (const row of rows) {
    for (let at = 1; at < row.length; at++) {
      behind[of[row[at - 1]!]!]!.push(row[at - 1]!, row[at]!);
      missing[of[row[at]!]!]!++;
    }
  }
  const middle = Float64Array.from(behind, (_, block) => half(block));
  const enters = new Int32Array(count).fill(-1);
  const left = new Int32Array(count).fill(-1);
  const open = [...middle.keys()].filter((block) => missing[block] === 0);
  for (const block of open) {
    for (let i = 0; i < behind[block]!.length; i += 2) {
      const [v, w] = [behind[block]![i]!, behind[block]![i + 1]!];
      const next = of[w]!;
      const at = middle[block]! + distance(block, next);
      if (at > middle[next]!) {
        middle[next] = at;
        enters[next] = w;
        left[next] = v;
      }
      if (--missing[next]! === 0) open.push(next);
    }
  }
  let lowest = 0;
  middle.forEach((at, block) => {
    if (at + half(block) > middle[lowest]! + half(lowest)) lowest = block;
  });
  const steps: Step[] = [];
  for (let block = lowest; left[block] !== undefined && left[block] !== -1; ) {
    const v = left[block]!;
    block = of[v]!;
    if (enters[block] !== -1) steps.push({ enters: enters[block]!, leaves: v });
  }
  return { height: count === 0 ? 0 : middle[lowest]! + half(lowest), steps };
}

/** Where to break: in the middle between coming and leaving, the blocks that carry the line over the most layers first. */
function worstBends(graph: LayeredGraph, steps: readonly Step[]): number[] {
  const span = ({ enters, leaves }: Step): number => Math.abs(graph.layer[enters]! - graph.layer[leaves]!);
  return steps
    .filter((step) => span(step) > 0)
    .sort((a, b) => span(b) - span(a) || a.enters - b.enters)
    .map(({ enters, leaves }) => Math.min(enters, leaves) + ((Math.abs(enters - leaves) + 1) >> 1));
}
