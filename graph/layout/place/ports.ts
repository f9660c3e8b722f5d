/** Where on a plate's side each arrow leaves or arrives: spread out, in the order of where it goes, so that none hides another. */
import type { Frame } from "./frame.ts";
import type { LayerOrder } from "../layer/layer-order.ts";
import type { LayeredGraph } from "../layer/layered-graph.ts";
import type { Flow } from "../layer/orient-arrows.ts";

/** For each arrow how far across from the middle of its first and of its last end it is tied to them, in pixels. */
export interface Ports {
  readonly first: Float64Array;
  readonly last: Float64Array;
}

/** The widest step between two arrows on one side. */
const widestStep = 9;
/** The part of a side that arrows may use. */
const usable = 0.7;

/** The ports of all arrows for this order of the layers. O(m log m). */
export function ports(frame: Frame, flow: Flow, graph: LayeredGraph, { place }: LayerOrder): Ports {
  const { firstDummy } = graph;
  const passes = (arrow: number): boolean => firstDummy[arrow]! < firstDummy[arrow + 1]!;
  return {
    first: spread(frame, flow.first, (arrow) => place[passes(arrow) ? firstDummy[arrow]! : flow.last[arrow]!]!),
    last: spread(frame, flow.last, (arrow) => place[passes(arrow) ? firstDummy[arrow + 1]! - 1 : flow.first[arrow]!]!),
  };
}

function spread({ across, ids }: Frame, ends: Int32Array, placeOf: (arrow: number) => number): Float64Array {
  const atNode: number[][] = ids.map(() => []);
  ends.forEach((v, arrow) => atNode[v]!.push(arrow));
  const offset = new Float64Array(ends.length);
  atNode.forEach((arrows, v) => {
    const step = Math.min(widestStep, (usable * across[v]!) / Math.max(1, arrows.length - 1));
    arrows.sort((a, b) => placeOf(a) - placeOf(b) || a - b);
    arrows.forEach((arrow, at) => (offset[arrow] = (at - (arrows.length - 1) / 2) * step));
  });
  return offset;
}
