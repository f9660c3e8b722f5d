/** The layout: our layers and order, placed and routed by the engine and by own means; the picture with fewer crossings is kept. */
import type { Drawing } from "./drawing.ts";
import type { LayoutEngine } from "./elk-node.ts";
import { enginePicture } from "./engine-picture.ts";
import { frameOf } from "./frame.ts";
import type { LayoutOptions } from "./layout-options.ts";
import { ownPicture } from "./own-picture.ts";
import type { Placement } from "./placement.ts";
import { sketch } from "./sketch.ts";
import { toPlacement } from "./to-placement.ts";

/** Above this many nodes the engine takes longer than anyone waits: own coordinates alone. */
const MOST_NODES = 1000;

/**
 * The placement of `drawing`, deterministic for a deterministic engine. An engine that fails, or whose picture breaks
 * the order of the bands, is left out; on equal crossings the engine's routes win. Rejects never for a valid drawing.
 */
export async function layOut(drawing: Drawing, engine: LayoutEngine, options: LayoutOptions = {}): Promise<Placement> {
  const frame = frameOf(drawing, options);
  const start = sketch(frame);
  const own = toPlacement(frame, ownPicture(start), "own");
  const picture = frame.ids.length === 0 || frame.ids.length > MOST_NODES ? undefined : await enginePicture(start, engine).catch(() => undefined);
  const placed = picture === undefined ? undefined : toPlacement(frame, picture, "elk");
  if (own === undefined) throw new Error("The layout's own picture broke the order of its bands; this is a fault of the layout, not of the drawing.");
  return placed !== undefined && placed.crossings <= own.crossings && noOverlap(placed) ? placed : own;
}

/** Whether no two plates of one placement cover each other. O(n log n + pairs that share a column). */
function noOverlap({ nodes }: Placement): boolean {
  const sorted = [...nodes].sort((a, b) => a.x - b.x);
  for (const [i, a] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j];
      if (b === undefined || b.x >= a.x + a.width) break;
      if (a.y < b.y + b.height && b.y < a.y + a.height) return false;
    }
  }
  return true;
}
