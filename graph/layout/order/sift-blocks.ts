/**
 * Fewer crossings by moving long arrows as a whole: a node, or all dummies of an arrow, is a block with one place in a
 * single order of all blocks, and goes where it crosses the least. Long arrows can then be drawn straight.
 * Bachmaier, Brandenburg, Brunner, Hübner, "Global k-level crossing reduction", JGAA 15 (2011).
 */
import { line, type Line } from "../../order/line.ts";
import type { Blocks } from "./blocks.ts";
import { countOrderCrossings } from "./count-order-crossings.ts";
import { layerOrder, type LayerOrder } from "../layer/layer-order.ts";
import type { LayeredGraph } from "../layer/layered-graph.ts";

/** A round that saves less than this part of the crossings is the last. */
const worthwhile = 0.002;

/**
 * The order of the layers that sifting makes of `order`; two arrows that pass the same layers never cross there.
 * O(sum over layers of all vertices times those that end a block) a round, seldom more than five rounds.
 */
export function siftBlocks(graph: LayeredGraph, blocks: Blocks, order: LayerOrder): LayerOrder {
  const places = line(startOrder(graph, blocks, order));
  const byLabel = (v: number, w: number): number => places.label[blocks.of[v]!]! - places.label[blocks.of[w]!]!;
  const sifting: Sifting = {
    graph,
    blocks,
    places,
    touched: [],
    stamp: 0,
    rows: blocks.inLayer.map((row) => [...row].sort(byLabel)),
    endRows: blocks.endsInLayer.map((row) => [...row].sort(byLabel)),
    cost: new Int32Array(blocks.count),
    seen: new Int32Array(blocks.count),
  };
  const enough = worthwhile * countOrderCrossings(graph, order);
  for (let round = 0, gain = Infinity; gain > 0 && gain >= enough; round++) {
    gain = 0;
    for (const block of round % 2 === 0 ? blocks.byWeight : blocks.byWeight.toReversed()) gain += siftBlock(sifting, block);
  }
  return layerOrder(graph, (v) => places.label[blocks.of[v]!]!);
}

interface Sifting {
  readonly graph: LayeredGraph;
  readonly blocks: Blocks;
  readonly places: Line;
  /** The vertices of each layer by the places of their blocks; and those that are first or last of their block. */
  readonly rows: readonly number[][];
  readonly endRows: readonly number[][];
  /** The blocks that the moving one can pass, and for each the crossings gained (negative: lost) by passing to behind it. */
  readonly touched: number[];
  readonly cost: Int32Array;
  /** The stamp of the move in which a block was last touched. */
  readonly seen: Int32Array;
  stamp: number;
}

/** Blocks by the mean of their vertices' relative places. */
function startOrder(graph: LayeredGraph, { of, count, first, last }: Blocks, { rows, place }: LayerOrder): number[] {
  const sum = new Float64Array(count);
  graph.layer.forEach((layer, v) => (sum[of[v]!]! += (place[v]! + 0.5) / rows[layer]!.length));
  const mean = sum.map((value, block) => value / (last[block]! - first[block]! + 1));
  return [...mean.keys()].sort((a, b) => mean[a]! - mean[b]! || a - b);
}

/** Moves one block to its best place; the number of crossings saved. */
function siftBlock(sifting: Sifting, block: number): number {
  const { blocks, touched, cost, places } = sifting;
  const { label } = places;
  touched.length = 0;
  sifting.stamp++;
  for (let v = blocks.first[block]!; v <= blocks.last[block]!; v++) passAll(sifting, block, v);
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
  for (let v = blocks.first[block]!; v <= blocks.last[block]!; v++) replace(sifting, block, v);
  return here - best;
}

/** Adds what it costs when v, a vertex of the moving block, passes each vertex of its layer; where both only pass on, nothing. */
function passAll(sifting: Sifting, block: number, v: number): void {
  const { graph, blocks, touched, cost, seen, stamp } = sifting;
  const { upStart, up, downStart, down } = graph;
  const { of, first, last } = blocks;
  const { label } = sifting.places;
  const starts = first[block] === v;
  const stops = last[block] === v;
  const layer = graph.layer[v]!;
  for (const w of starts || stops ? sifting.rows[layer]! : sifting.endRows[layer]!) {
    const other = of[w]!;
    if (other === block) continue;
    if (seen[other] !== stamp) {
      seen[other] = stamp;
      cost[other] = 0;
      touched.push(other);
    }
    if (starts || first[other] === w) cost[other]! += passing(upStart, up, label, of, v, w);
    if (stops || last[other] === w) cost[other]! += passing(downStart, down, label, of, v, w);
  }
}

/** Crossings between the links of v and w on one side with v behind w, less those with v before w. */
function passing(start: Int32Array, ends: Int32Array, label: Float64Array, of: Int32Array, v: number, w: number): number {
  let cost = 0;
  const vEnd = start[v + 1]!;
  const wEnd = start[w + 1]!;
  for (let i = start[v]!; i < vEnd; i++) {
    const at = label[of[ends[i]!]!]!;
    for (let j = start[w]!; j < wEnd; j++) {
      const other = label[of[ends[j]!]!]!;
      if (other > at) cost++;
      else if (other < at) cost--;
    }
  }
  return cost;
}

/** Puts v, a vertex of the block that moved, where it now belongs in its layer. */
function replace({ graph, blocks, places, rows, endRows }: Sifting, block: number, v: number): void {
  const layer = graph.layer[v]!;
  for (const row of blocks.first[block] === v || blocks.last[block] === v ? [rows[layer]!, endRows[layer]!] : [rows[layer]!]) {
    row.splice(row.indexOf(v), 1);
    let low = 0;
    let high = row.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places.label[blocks.of[row[middle]!]!]! < places.label[block]!) low = middle + 1;
      else high = middle;
    }
    row.splice(low, 0, v);
  }
}
