/** The result by own means: what both layouts, with and without the engine, begin with. */
import { isLarge } from "./layer/is-large.ts";
import { ownPicture } from "./own-picture.ts";
import type { Placement } from "./placement.ts";
import type { Sketch } from "./sketch.ts";
import { toPlacement } from "./to-placement.ts";

/** The placement of the own picture of a sketch, told as quick where the search for few crossings was. O(n + m). */
export function ownPlacement(sketch: Sketch): Placement {
  const placement = toPlacement(sketch.frame, ownPicture(sketch), "own", sketch.crossings)!;
  return isLarge(sketch.graph) ? { ...placement, quick: true } : placement;
}
