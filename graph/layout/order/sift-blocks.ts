/**
 * Fewer crossings by moving long arrows as a whole: a node, or all dummies of an arrow, is a block with one place in a
 * single order of all blocks, and goes where it crosses the least. Long arrows can then be drawn straight.
 * Bachmaier, Brandenburg, Brunner, Hübner, "Global k-level crossing reduction", JGAA 15 (2011).
 */
import type { Blocks } from "./blocks.ts";
import { countOrderCrossings } from "./count-order-crossings.ts";
import type { LayerOrder } from "../layer/layer-order.ts";
import type { LayeredGraph } from "../layer/layered-graph.ts";

/** A round that saves less than this part of the crossings is the last. */
const worthwhile = 0.002;

/** How many blocks one may pass in a move, and how many times each is moved at most. */
export interface SiftLimits {
  readonly reach: number;
  readonly rounds: number;
}

/**
 * The order of the layers that sifting makes of `order`; two arrows that pass the same layers never cross there.
 * O(sum over layers of all vertices within reach times those that end a block) a round, seldom more than five rounds.
 */
export function siftBlocks(graph: LayeredGraph, blocks: Blocks, order: LayerOrder, { reach, rounds }: SiftLimits = { reach: Infinity, rounds: Infinity }): LayerOrder {
  const sifting = begin(graph, blocks, order);
  const { byWeight } = blocks;
  const enough = worthwhile * countOrderCrossings(graph, order);
  for (let round = 0, gain = Infinity; gain > 0 && gain >= enough && round < rounds; round++) {
    gain = 0;
    for (let at = 0; at < byWeight.length; at++) gain += siftBlock(sifting, byWeight[round % 2 === 0 ? at : byWeight.length - 1 - at]!, reach);
  }
  return { rows: sifting.rows, place: sifting.rowAt };
}

interface Sifting {
  readonly graph: LayeredGraph;
  readonly blocks: Blocks;
  /** The blocks in order, and the place of each there. */
  readonly ranked: Int32Array;
  readonly rank: Int32Array;
  /** The vertices of each layer by the ranks of their blocks, those among them that are first or last of their block, and where each vertex stands in its lists. */
  readonly rows: Int32Array[];
  readonly rowAt: Int32Array;
  readonly endRows: Int32Array[];
  readonly endAt: Int32Array;
  /** The blocks at the other ends of the graph's links, in the same order as these. */
  readonly up: Int32Array;
  readonly down: Int32Array;
  /** By rank, the crossings lost (negative: gained) when the moving block passes the block there; all 0 between moves. */
  readonly cost: Int32Array;
  /** Ranks of the other ends of the links of the vertex at hand, on the sides up and down. */
  readonly upRanks: number[];
  readonly downRanks: number[];
}

function begin(graph: LayeredGraph, blocks: Blocks, order: LayerOrder): Sifting {
  const { of, count, inLayer, endsInLayer } = blocks;
  const ranked = startOrder(graph, blocks, order);
  const rank = new Int32Array(count);
  ranked.forEach((block, at) => (rank[block] = at));
  const byRank = (v: number, w: number): number => rank[of[v]!]! - rank[of[w]!]!;
  const rows = inLayer.map((row) => Int32Array.from(row).sort(byRank));
  const endRows = endsInLayer.map((row) => Int32Array.from(row).sort(byRank));
  return {
    graph,
    blocks,
    ranked,
    rank,
    rows,
    rowAt: placesIn(rows, of.length),
    endRows,
    endAt: placesIn(endRows, of.length),
    up: graph.up.map((v) => of[v]!),
    down: graph.down.map((v) => of[v]!),
    cost: new Int32Array(count),
    upRanks: [],
    downRanks: [],
  };
}

function placesIn(rows: readonly Int32Array[], vertices: number): Int32Array {
  const places = new Int32Array(vertices);
  for (const row of rows) for (let at = 0; at < row.length; at++) places[row[at]!] = at;
  return places;
}

/** Blocks by the mean of their vertices' relative places. */
function startOrder(graph: LayeredGraph, { of, count, first, last }: Blocks, { rows, place }: LayerOrder): Int32Array {
  const sum = new Float64Array(count);
  graph.layer.forEach((layer, v) => (sum[of[v]!]! += (place[v]! + 0.5) / rows[layer]!.length));
  const mean = sum.map((value, block) => value / (last[block]! - first[block]! + 1));
  return Int32Array.from(mean.keys()).sort((a, b) => mean[a]! - mean[b]! || a - b);
}

/** Moves one block to its best place within reach; the number of crossings saved. */
function siftBlock(sifting: Sifting, block: number, reach: number): number {
  const { blocks, cost, rank } = sifting;
  const from = rank[block]!;
  const low = Math.max(0, from - reach);
  const high = Math.min(blocks.count - 1, from + reach);
  for (let v = blocks.first[block]!; v <= blocks.last[block]!; v++) passAll(sifting, v, low, high);
  let sum = 0;
  let here = 0;
  let best = 0;
  let bestAt = -1;
  let nearest = -1;
  for (let at = low; at <= high; at++) {
    if (at === from) here = sum;
    const passing = cost[at]!;
    if (passing === 0) continue;
    cost[at] = 0;
    if (nearest === -1) nearest = at;
    sum += passing;
    if (sum < best) {
      best = sum;
      bestAt = at;
    }
  }
  if (best >= here) return 0;
  moveTo(sifting, block, bestAt === -1 ? nearest : bestAt < from ? bestAt + 1 : bestAt);
  return here - best;
}

/** Adds what it costs when v, a vertex of the moving block, passes each vertex of its layer within reach; where both only pass on, nothing. */
function passAll(sifting: Sifting, v: number, low: number, high: number): void {
  const { graph, blocks, rank, cost, upRanks, downRanks } = sifting;
  const { upStart, downStart } = graph;
  const { of, first, last } = blocks;
  const block = of[v]!;
  const starts = first[block] === v;
  const stops = last[block] === v;
  ranksOf(sifting.up, rank, upStart[v]!, upStart[v + 1]!, upRanks);
  ranksOf(sifting.down, rank, downStart[v]!, downStart[v + 1]!, downRanks);
  const layer = graph.layer[v]!;
  const row = starts || stops ? sifting.rows[layer]! : sifting.endRows[layer]!;
  const here = rank[block]!;
  for (let at = low === 0 ? 0 : firstFrom(row, of, rank, low); at < row.length; at++) {
    const w = row[at]!;
    const other = of[w]!;
    const place = rank[other]!;
    if (place > high) break;
    if (place === here) continue;
    if (starts || first[other] === w) cost[place]! += passing(upRanks, sifting.up, rank, upStart[w]!, upStart[w + 1]!);
    if (stops || last[other] === w) cost[place]! += passing(downRanks, sifting.down, rank, downStart[w]!, downStart[w + 1]!);
  }
}

function ranksOf(ends: Int32Array, rank: Int32Array, from: number, to: number, ranks: number[]): void {
  ranks.length = 0;
  for (let i = from; i < to; i++) ranks.push(rank[ends[i]!]!);
}

/** The index of the first vertex in `row` whose block has at least this rank. */
function firstFrom(row: Int32Array, of: Int32Array, rank: Int32Array, least: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rank[of[row[middle]!]!]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Crossings between links to `ranks` and those of another vertex on the same side, with the former behind the latter, less those the other way round. */
function passing(ranks: readonly number[], ends: Int32Array, rank: Int32Array, from: number, to: number): number {
  let cost = 0;
  for (let j = from; j < to; j++) {
    const other = rank[ends[j]!]!;
    for (let i = 0; i < ranks.length; i++) {
      const at = ranks[i]!;
      if (other > at) cost++;
      else if (other < at) cost--;
    }
  }
  return cost;
}

/** Puts a block at another rank, and its vertices where they then belong in their layers. */
function moveTo({ graph, blocks, ranked, rank, rows, rowAt, endRows, endAt }: Sifting, block: number, to: number): void {
  const from = rank[block]!;
  const step = Math.sign(to - from);
  for (let at = from; at !== to; at += step) rank[(ranked[at] = ranked[at + step]!)] = at;
  ranked[to] = block;
  rank[block] = to;
  const { of, first, last } = blocks;
  for (let v = first[block]!; v <= last[block]!; v++) {
    slide(rows[graph.layer[v]!]!, rowAt, v, step, of, rank);
    if (v === first[block] || v === last[block]) slide(endRows[graph.layer[v]!]!, endAt, v, step, of, rank);
  }
}

/** Moves v along a list until the next there has not been passed. */
function slide(row: Int32Array, places: Int32Array, v: number, step: number, of: Int32Array, rank: Int32Array): void {
  const own = rank[of[v]!]!;
  let at = places[v]!;
  for (let next = at + step; next >= 0 && next < row.length; next += step) {
    const w = row[next]!;
    if ((rank[of[w]!]! - own) * step > 0) break;
    row[at] = w;
    places[w] = at;
    at = next;
  }
  row[at] = v;
  places[v] = at;
}
