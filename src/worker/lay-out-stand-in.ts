// TEMPORARY until graph/layout exports layOut.
import type { Drawing, LayoutOptions, Placement } from "../../graph/index.ts";
import { layOutAlone } from "../../graph/layout/lay-out-alone.ts";
export async function layOut(d: Drawing, _engine: unknown, o: LayoutOptions): Promise<Placement> {
  return layOutAlone(d, o);
}
