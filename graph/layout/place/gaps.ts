/** The distances that plates and passing arrows keep from each other across the drawing. */
import type { Frame } from "./frame.ts";

/** All in pixels, for blocks by number. */
export interface Gaps {
  /** Half the extent of a block; an arrow has none. */
  readonly half: (block: number) => number;
  /** The least distance between the middles of two blocks that are neighbours in a layer. */
  readonly distance: (a: number, b: number) => number;
}

/** The gaps of a frame's nodes, and of the blocks numbered after them, which are arrows. */
export function gapsOf({ across, spacing }: Frame): Gaps {
  const { gapAcross, gapArrow } = spacing;
  const half = (block: number): number => (block < across.length ? across[block]! / 2 : 0);
  const gap = (a: number, b: number): number => (a < across.length && b < across.length ? gapAcross : gapArrow);
  return { half, distance: (a, b) => half(a) + gap(a, b) + half(b) };
}
