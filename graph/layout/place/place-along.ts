/** Own coordinates along the arrows: how wide each column is and how much room the arrows need between two. */
import type { Blocks } from "../order/blocks.ts";
import type { Frame } from "./frame.ts";
import type { LayeredGraph } from "../layer/layered-graph.ts";

/** Where the plates of each layer begin, and where its widest plate ends, in pixels from 0. */
export interface Columns {
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** Pixels of gap for each pixel that the arrows there climb on average, and the most for it in gaps. */
const climb = 0.5;
const mostGaps = 3;

/** The columns' extents; where arrows climb steeply the gap is wider. O(links). */
export function placeAlong(frame: Frame, graph: LayeredGraph, blocks: Blocks, middle: Float64Array): Columns {
  const width = new Float64Array(graph.layers);
  for (let v = 0; v < graph.nodes; v++) width[graph.layer[v]!] = Math.max(width[graph.layer[v]!]!, frame.along[v]!);
  const climbs = new Float64Array(graph.layers);
  const links = new Float64Array(graph.layers);
  for (let v = 0; v < graph.layer.length; v++) {
    for (let i = graph.upStart[v]!; i < graph.upStart[v + 1]!; i++) {
      climbs[graph.layer[v]!]! += Math.abs(middle[blocks.of[v]!]! - middle[blocks.of[graph.up[i]!]!]!);
      links[graph.layer[v]!]!++;
    }
  }
  const start = new Float64Array(graph.layers);
  const end = new Float64Array(graph.layers);
  const { gapAlong } = frame.spacing;
  for (let layer = 0, x = 0; layer < graph.layers; layer++) {
    const wished = (climb * climbs[layer]!) / Math.max(1, links[layer]!);
    if (layer > 0) x += Math.round(Math.min(mostGaps * gapAlong, Math.max(gapAlong, wished)));
    start[layer] = x;
    end[layer] = x += width[layer]!;
  }
  return { start, end };
}
