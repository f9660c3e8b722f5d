/** How much room a block has across the arrows: what placing and straightening ask about a drawing in the making. */
import type { Blocks } from "../order/blocks.ts";
import type { Gaps } from "./gaps.ts";
import type { LayerOrder } from "../layer/layer-order.ts";
import type { LayeredGraph } from "../layer/layered-graph.ts";
import type { Ties } from "../order/ties.ts";

/** All lengths in pixels. */
export interface Room {
  readonly graph: LayeredGraph;
  readonly blocks: Blocks;
  readonly order: LayerOrder;
  readonly ties: Ties;
  /** Where the middle of each block is; changed in place. */
  readonly middle: Float64Array;
  readonly gaps: Gaps;
  /** Where the drawing ends; it begins at 0. */
  readonly end: number;
}

/** Sets `bounds` to the least and the greatest middle at which `block` keeps its distance from its neighbours in all layers but `except`. O(its layers). */
export function limits({ graph, blocks, order, middle, gaps, end }: Room, block: number, except: number, bounds: [low: number, high: number]): void {
  const half = gaps.half(block);
  let low = half;
  let high = end - half;
  const last = blocks.last[block]!;
  for (let v = blocks.first[block]!; v <= last; v++) {
    const layer = graph.layer[v]!;
    if (layer === except) continue;
    const row = order.rows[layer]!;
    const at = order.place[v]!;
    if (at > 0) {
      const above = blocks.of[row[at - 1]!]!;
      low = Math.max(low, middle[above]! + gaps.distance(above, block));
    }
    if (at + 1 < row.length) {
      const below = blocks.of[row[at + 1]!]!;
      high = Math.min(high, middle[below]! - gaps.distance(block, below));
    }
  }
  bounds[0] = low;
  bounds[1] = high;
}
