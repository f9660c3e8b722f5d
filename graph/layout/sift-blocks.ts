/**
 * Fewer crossings by moving long arrows as a whole: a node, or all dummies of an arrow, is a block with one place in a
 * single order of all blocks, and goes where it crosses the least. Long arrows can then be drawn straight.
 * Bachmaier, Brandenburg, Brunner, Hübner, "Global k-level crossing reduction", JGAA 15 (2011).
 */
import { line, type Line } from "../order/line.ts";
import type { Blocks } from "./blocks.ts";
import { layerOrder, type LayerOrder } from "./layer-order.ts";
import type { LayeredGraph } from "./layered-graph.ts";

const mostRounds = 30;

/**
 * The order of the layers that sifting makes of `order`; two arrows that pass the same layers never cross there.
 * O(sum over layers of all vertices times those that end a block) a round, seldom more than ten rounds.
 */
export function siftBlocks(graph: LayeredGraph, blocks: Blocks, order: LayerOrder): LayerOrder {
  const places = line(startOrder(graph, blocks, order));
  const sifting: Sifting = {
    ...{ graph, blocks, label: places.label, touched: [] },
    cost: new Int32Array(blocks.count),
    seen: new Int32Array(blocks.count).fill(-1),
  };
  for (let round = 0, gain = 1; gain > 0 && round < mostRounds; round++) {
    gain = 0;
    for (const block of round % 2 === 0 ? blocks.byWeight : blocks.byWeight.toReversed()) gain += siftBlock(sifting, places, block);
    (globalThis as any).GAINS?.push(gain);
  }
  return layerOrder(graph, (v) => places.label[blocks.of[v]!]!);
}

interface Sifting {
  readonly graph: LayeredGraph;
  readonly blocks: Blocks;
  /** The places of the blocks. */
  readonly label: Float64Array;
  /** The blocks that the moving one can pass. */
  readonly touched: number[];
  /** For each of them the crossings gained (negative: lost) when the moving block passes to behind it. */
  readonly cost: Int32Array;
  /** The block that moved when it was last touched. */
  readonly seen: Int32Array;
}

/** Blocks by the mean of their vertices' relative places. */
function startOrder(graph: LayeredGraph, { of, count, first, last }: Blocks, { rows, place }: LayerOrder): number[] {
  const sum = new Float64Array(count);
  graph.layer.forEach((layer, v) => (sum[of[v]!]! += (place[v]! + 0.5) / rows[layer]!.length));
  const mean = sum.map((value, block) => value / (last[block]! - first[block]! + 1));
  return [...mean.keys()].sort((a, b) => mean[a]! - mean[b]! || a - b);
}

/** Moves one block to its best place; the number of crossings saved. */
function siftBlock(sifting: Sifting, places: Line, block: number): number {
  const { graph, blocks, label, touched, cost } = sifting;
  touched.length = 0;
  for (let v = blocks.first[block]!; v <= blocks.last[block]!; v++) {
    const ends = blocks.first[block] === v || blocks.last[block] === v;
    for (const w of (ends ? blocks.inLayer : blocks.endsInLayer)[graph.layer[v]!]!) if (blocks.of[w] !== block) pass(sifting, block, v, w);
  }
  touched.sort((a, b) => label[a]! - label[b]!);
  let sum = 0;
  let here = 0;
  let best = 0;
  let bestAt = -1;
  touched.forEach((other, at) => {
    sum += cost[other]!;
    if (label[other]! < label[block]!) here = sum;
    if (sum < best) {
      best = sum;
      bestAt = at;
    }
  });
  if (best >= here) return 0;
  if (bestAt === -1) places.moveBefore(block, touched[0]!);
  else places.moveBehind(block, touched[bestAt]!);
  return here - best;
}

/** Adds what it costs when v, a vertex of the moving block, passes w. */
function pass({ graph, blocks, label, touched, cost, seen }: Sifting, block: number, v: number, w: number): void {
  const { of, first, last } = blocks;
  const other = of[w]!;
  if (seen[other] !== block) {
    seen[other] = block;
    cost[other] = 0;
    touched.push(other);
  }
  if (first[block] === v || first[other] === w) cost[other]! += passing(graph.upStart, graph.up, label, of, v, w);
  if (last[block] === v || last[other] === w) cost[other]! += passing(graph.downStart, graph.down, label, of, v, w);
}

/** Crossings between the links of v and w on one side with v behind w, less those with v before w. */
function passing(start: Int32Array, ends: Int32Array, label: Float64Array, of: Int32Array, v: number, w: number): number {
  let cost = 0;
  const [vEnd, wStart, wEnd] = [start[v + 1]!, start[w]!, start[w + 1]!];
  for (let i = start[v]!; i < vEnd; i++) {
    const at = label[of[ends[i]!]!]!;
    for (let j = wStart; j < wEnd; j++) {
      const other = label[of[ends[j]!]!]!;
      if (other > at) cost++;
      else if (other < at) cost--;
    }
  }
  return cost;
}
