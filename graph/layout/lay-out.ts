/** The layout with an engine's help: two pictures of the same drawing are made where that may pay, and the less tangled one is kept. */
import { countTouches } from "./order/count-touches.ts";
import type { Drawing } from "./drawing.ts";
import type { LayoutEngine } from "./elk/elk-node.ts";
import { frameOf } from "./place/frame.ts";
import { fromElk } from "./elk/from-elk.ts";
import type { LayoutOptions } from "./layout-options.ts";
import { ownPlacement } from "./own-placement.ts";
import type { Placement } from "./placement.ts";
import { sketch } from "./sketch.ts";
import { toElk } from "./elk/to-elk.ts";
import { toPlacement } from "./to-placement.ts";

/**
 * The placement of `drawing` with the fewest crossings, an arrow over a plate that is not its own counting as one: the
 * own picture, or, up to `engineUpTo` nodes, the engine's; the own one on a tie. What `layOutAlone` promises of bands
 * holds too. Equal drawings give equal placements if the engine's answers are equal; rejects when the engine does.
 */
export async function layOut(drawing: Drawing, engine: LayoutEngine, options: LayoutOptions = {}): Promise<Placement> {
  const frame = frameOf(drawing, options);
  const sketched = sketch(frame);
  const own = ownPlacement(sketched);
  if (frame.ids.length > frame.spacing.engineUpTo || frame.arrowIds.length < 2 || own.crossings === 0) return own;
  const picture = fromElk(sketched, await engine(toElk(sketched)));
  const placement = picture && toPlacement(frame, picture, "elk");
  return placement !== undefined && placement.crossings + countTouches(placement, drawing.arrows) < own.crossings ? placement : own;
}
