/** A first set of coordinates across the arrows that keeps every distance: halfway between as far up and as far down as can be. */
import type { Blocks } from "../order/blocks.ts";
import type { Gaps } from "./gaps.ts";
import type { LayerOrder } from "../layer/layer-order.ts";

/** `middle` of each block; all fit between 0 and `height`, in pixels. */
export interface Packed {
  readonly middle: Float64Array;
  readonly height: number;
}

/**
 * The blocks packed in the order of the layers. The order must come from `siftBlocks`: otherwise long arrows may not fit straight. O(vertices).
 */
export function packBlocks(blocks: Blocks, { rows }: LayerOrder, { half, distance }: Gaps): Packed {
  const behind: { block: number; apart: number }[][] = Array.from({ length: blocks.count }, () => []);
  const missing = new Int32Array(blocks.count);
  for (const row of rows) {
    for (let at = 1; at < row.length; at++) {
      const [a, b] = [blocks.of[row[at - 1]!]!, blocks.of[row[at]!]!];
      behind[a]!.push({ block: b, apart: distance(a, b) });
      missing[b]!++;
    }
  }
  const top = Float64Array.from(behind, (_, block) => half(block));
  const order = [...top.keys()].filter((block) => missing[block] === 0);
  for (const a of order) {
    for (const { block, apart } of behind[a]!) {
      top[block] = Math.max(top[block]!, top[a]! + apart);
      if (--missing[block]! === 0) order.push(block);
    }
  }
  const height = top.reduce((most, middle, block) => Math.max(most, middle + half(block)), 0);
  const bottom = Float64Array.from(behind, (_, block) => height - half(block));
  for (const a of order.toReversed()) {
    for (const { block, apart } of behind[a]!) bottom[a] = Math.min(bottom[a]!, bottom[block]! - apart);
  }
  return { middle: top.map((middle, block) => (middle + bottom[block]!) / 2), height };
}
