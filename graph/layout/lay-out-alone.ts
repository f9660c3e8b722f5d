/** The layout without any engine: at once, of any size, and what `layOut` falls back on. */
import type { Drawing } from "./drawing.ts";
import { frameOf } from "./frame.ts";
import type { LayoutOptions } from "./layout-options.ts";
import { ownPicture } from "./own-picture.ts";
import type { Placement } from "./placement.ts";
import { sketch } from "./sketch.ts";
import { toPlacement } from "./to-placement.ts";

/**
 * The placement of `drawing` by own means: no two plates overlap, no arrow touches a plate but its own, bands follow
 * each other in order, and arrows between two bands, or within one unless it closes a cycle, run forward where the order of the bands allows.
 * Equal drawings give equal placements. A fraction of a second for 300 nodes, some seconds for several thousand.
 */
export function layOutAlone(drawing: Drawing, options: LayoutOptions = {}): Placement {
  const frame = frameOf(drawing, options);
  const own = sketch(frame);
  return toPlacement(frame, ownPicture(own), "own", own.crossings)!;
}
