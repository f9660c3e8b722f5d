/** Every picture of a drawing that is worth comparing: with the engine's help and without, for each of some spacings. */
import { type Drawing, type LayoutEngine, type LayoutOptions, layOut, layOutAlone, type Placement } from "../../graph/index.ts";

/** A placement for each spacing, in their order; behind them the own pictures of those in which the engine had a part. */
export async function layOutAll(drawing: Drawing, options: readonly LayoutOptions[], engine: LayoutEngine): Promise<readonly Placement[]> {
  const placements: Placement[] = [];
  for (const one of options) placements.push(await layOut(drawing, engine, one));
  return [...placements, ...options.filter((_, at) => placements[at]!.engine === "elk").map((one) => layOutAlone(drawing, one))];
}
