/** A drawing placed and routed, before bands and direction: x runs along the arrows, y across, both from anywhere. */
import type { Point } from "./placement.ts";

/** By the numbers of the frame. */
export interface Picture {
  /** The corner of each node that comes first along and across. */
  readonly along: Float64Array;
  readonly across: Float64Array;
  /** The line of each arrow from `before` to `after`. */
  readonly routes: readonly (readonly Point[])[];
}
