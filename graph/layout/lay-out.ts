/** The layout with an engine's help: several pictures of the same drawing are made, and the least tangled one is kept. */
import { countTouches } from "./count-touches.ts";
import type { Drawing } from "./drawing.ts";
import type { LayoutEngine } from "./elk-node.ts";
import { frameOf } from "./frame.ts";
import { fromElk } from "./from-elk.ts";
import type { LayoutOptions } from "./layout-options.ts";
import { ownPicture } from "./own-picture.ts";
import type { Placement } from "./placement.ts";
import { sketch } from "./sketch.ts";
import { toElk } from "./to-elk.ts";
import { toPlacement } from "./to-placement.ts";

/** Up to so many nodes the engine may also order the layers by itself. */
const freeUpTo = 80;

/**
 * The placement of `drawing` with the fewest crossings, an arrow over a plate that is not its own counting as one:
 * the own picture; the engine's routes through our order; and, up to 80 nodes, the engine's own order. On a tie the
 * first of these. Beyond `engineUpTo` nodes the engine is not asked. What `layOutAlone` promises of bands holds too.
 * Equal drawings give equal placements if the engine's answers are equal; rejects when the engine does.
 */
export async function layOut(drawing: Drawing, engine: LayoutEngine, options: LayoutOptions = {}): Promise<Placement> {
  const frame = frameOf(drawing, options);
  const own = sketch(frame);
  let best = toPlacement(frame, ownPicture(own), "own", own.crossings)!;
  let least = best.crossings;
  const size = frame.ids.length;
  if (size > frame.spacing.engineUpTo || frame.arrowIds.length < 2) return best;
  for (const how of size <= freeUpTo ? (["guided", "free"] as const) : (["guided"] as const)) {
    const picture = fromElk(own, await engine(toElk(own, how)));
    const placement = picture && toPlacement(frame, picture, "elk");
    if (placement === undefined) continue;
    const tangle = placement.crossings + countTouches(placement, drawing.arrows);
    if (tangle < least) {
      least = tangle;
      best = placement;
    }
  }
  return best;
}
