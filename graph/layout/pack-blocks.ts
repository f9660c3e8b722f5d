/** A first set of coordinates across the arrows that keeps every distance: halfway between as far up and as far down as can be. */
import type { Blocks } from "./blocks.ts";
import type { LayerOrder } from "./layer-order.ts";

/** `middle` of each block; all fit between 0 and `height`, in pixels. */
export interface Packed {
  readonly middle: Float64Array;
  readonly height: number;
}

/**
 * The blocks packed in the order of the layers. `half` is half the extent of a block, `gap` the distance that two
 * neighbours keep. The order must come from `siftBlocks`: otherwise long arrows may not fit straight. O(vertices).
 */
export function packBlocks(blocks: Blocks, { rows }: LayerOrder, half: (block: number) => number, gap: (a: number, b: number) => number): Packed {
  const behind: { block: number; distance: number }[][] = Array.from({ length: blocks.count }, () => []);
  const missing = new Int32Array(blocks.count);
  for (const row of rows) {
    for (let at = 1; at < row.length; at++) {
      const [a, b] = [blocks.of[row[at - 1]!]!, blocks.of[row[at]!]!];
      behind[a]!.push({ block: b, distance: half(a) + gap(a, b) + half(b) });
      missing[b]!++;
    }
  }
  const top = Float64Array.from(behind, (_, block) => half(block));
  const order = [...top.keys()].filter((block) => missing[block] === 0);
  for (const a of order) {
    for (const { block, distance } of behind[a]!) {
      top[block] = Math.max(top[block]!, top[a]! + distance);
      if (--missing[block]! === 0) order.push(block);
    }
  }
  const height = top.reduce((most, middle, block) => Math.max(most, middle + half(block)), 0);
  const bottom = Float64Array.from(behind, (_, block) => height - half(block));
  for (const a of order.toReversed()) {
    for (const { block, distance } of behind[a]!) bottom[a] = Math.min(bottom[a]!, bottom[block]! - distance);
  }
  return { middle: top.map((middle, block) => (middle + bottom[block]!) / 2), height };
}
