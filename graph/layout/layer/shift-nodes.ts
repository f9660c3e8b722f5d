/**
 * Fewer crossings by another column: which of several shortest layerings is the clearest shows only once the layers are
 * ordered, so nodes with room to move are tried in the columns nearby, the order around them sifted anew each time.
 */
import type { Layers } from "./assign-layers.ts";
import { blocksOf } from "../order/blocks.ts";
import { countOrderCrossings } from "../order/count-order-crossings.ts";
import type { Frame } from "../place/frame.ts";
import { layerOrder, type LayerOrder } from "./layer-order.ts";
import { layeredGraph, type LayeredGraph } from "./layered-graph.ts";
import { linksBySide } from "./links-by-side.ts";
import type { Ordered } from "../order/order-layers.ts";
import type { Flow } from "./orient-arrows.ts";
import { siftBlocks } from "../order/sift-blocks.ts";

/** A layering, its graph, and the best order known for it. */
export interface OrderedLayers extends Ordered {
  readonly layers: Layers;
  readonly graph: LayeredGraph;
}

const mostRounds = 6;
/** How many columns to either side a node is tried in. */
const reach = 2;
/** Pairs of vertices in one layer that all tries together may look at, for a thoroughness of 1. */
const pairsAllowed = 600_000;

/** The layers and order after all moves of one node that save crossings. A fixed number of tries for a size, none in large drawings; O(`siftBlocks`) a try. */
export function shiftNodes(frame: Frame, flow: Flow, from: OrderedLayers): OrderedLayers {
  const { segment, spacing } = frame;
  const { start } = from.layers;
  const links = linksBySide(segment.length, flow);
  const pairs = from.order.rows.reduce((sum, row) => sum + row.length ** 2, 1);
  let tries = Math.floor((spacing.thoroughness * pairsAllowed) / pairs);
  let best = from;
  for (let round = 0, moved = true; moved && round < mostRounds; round++) {
    moved = false;
    for (let v = 0; v < segment.length; v++) {
      for (const layer of roomOf(v)) {
        if (tries-- <= 0) return best;
        const tried = withShifted(flow, best, v, layer);
        if (tried.crossings >= best.crossings) continue;
        best = tried;
        moved = true;
        break;
      }
    }
  }
  return best;

  /** The other layers of its segment nearby in which v may stand with all arrows forward, no column too high and none left empty. */
  function roomOf(v: number): number[] {
    const { layer } = best.layers;
    const here = layer[v]!;
    let low = Math.max(start[segment[v]!]!, here - reach);
    let high = Math.min(start[segment[v]! + 1]! - 1, here + reach);
    for (const w of links.earlier(v)) low = Math.max(low, layer[w]! + 1);
    for (const w of links.later(v)) high = Math.min(high, layer[w]! - 1);
    if (low >= high || fill(here) === 1) return [];
    return Array.from({ length: high - low + 1 }, (_, at) => low + at).filter((column) => column !== here && fill(column) < spacing.tallColumn);
  }

  function fill(column: number): number {
    return best.order.rows[column]!.reduce((sum, vertex) => sum + (vertex < segment.length ? 1 : 0), 0);
  }
}

/** The layering with v in another layer, and the order that sifting makes of the old one. */
function withShifted(flow: Flow, { layers, graph, order }: OrderedLayers, v: number, to: number): OrderedLayers {
  const layer = layers.layer.slice();
  layer[v] = to;
  const shifted = { layer, start: layers.start };
  const next = layeredGraph(flow, shifted);
  const heights = formerHeights(flow, graph, order, next);
  const blocks = blocksOf(next);
  const sifted = siftBlocks(next, blocks, layerOrder(next, (vertex) => heights[vertex]!));
  return { layers: shifted, graph: next, order: sifted, blocks, crossings: countOrderCrossings(next, sifted) };
}

/** Where in its layer, from 0 to 1, each vertex of `next` stood in `graph`; new dummies between the ends of their arrow. */
function formerHeights(flow: Flow, graph: LayeredGraph, { rows, place }: LayerOrder, next: LayeredGraph): Float64Array {
  const height = (vertex: number): number => (place[vertex]! + 0.5) / rows[graph.layer[vertex]!]!.length;
  const heights = Float64Array.from(next.layer, (_, vertex) => (vertex < next.nodes ? height(vertex) : 0));
  flow.first.forEach((first, arrow) => {
    const former = graph.firstDummy[arrow]!;
    const known = graph.firstDummy[arrow + 1]! - former;
    const between = (heights[first]! + heights[flow.last[arrow]!]!) / 2;
    for (let at = 0, dummy = next.firstDummy[arrow]!; dummy < next.firstDummy[arrow + 1]!; at++, dummy++) {
      heights[dummy] = known === 0 ? between : height(former + Math.min(at, known - 1));
    }
  });
  return heights;
}
