/** The layout without any engine: at once, of any size, and what `layOut` falls back on. */
import type { Drawing } from "./drawing.ts";
import { frameOf } from "./place/frame.ts";
import type { LayoutOptions } from "./layout-options.ts";
import { ownPlacement } from "./own-placement.ts";
import type { Placement } from "./placement.ts";
import { sketch } from "./sketch.ts";

/**
 * The placement of `drawing` by own means. No two plates overlap; no arrow touches a plate but its own; bands follow each
 * other in order; an arrow runs backwards only where it leads to an earlier band or is the one that a cycle gives up.
 * Equal drawings give equal placements. Some tenths of a second for 200 nodes, about one for 1,000; beyond, the search is
 * cut short by counted work, so that the cost stays near-linear, and from a size on `quick` says so.
 */
export function layOutAlone(drawing: Drawing, options: LayoutOptions = {}): Placement {
  return ownPlacement(sketch(frameOf(drawing, options)));
}
