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

/** The least and the greatest middle at which `block` keeps its distance from its neighbours in all layers but `except`. O(its layers). */
export function limits({ graph, blocks, order, middle, gaps, end }: Room, block: number, except: number): [low: number, high: number] {
  const { half, distance } = gaps;
  let low = half(block);
  let high = end - half(block);
  for (let v = blocks.first[block]!; v <= blocks.last[block]!; v++) {
    if (graph.layer[v] === except) continue;
    const row = order.rows[graph.layer[v]!]!;
    const [above, below] = [row[order.place[v]! - 1], row[order.place[v]! + 1]];
    if (above !== undefined) low = Math.max(low, middle[blocks.of[above]!]! + distance(blocks.of[above]!, block));
    if (below !== undefined) high = Math.min(high, middle[blocks.of[below]!]! - distance(block, blocks.of[below]!));
  }
  return [low, high];
}
