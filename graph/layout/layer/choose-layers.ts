/** How high the columns may be: as the wished aspect has it, or higher where that leaves far fewer arrows crossed. */
import { assignLayers, type Layers } from "./assign-layers.ts";
import type { Frame } from "../place/frame.ts";
import { isLarge } from "./is-large.ts";
import { layeredGraph, type LayeredGraph } from "./layered-graph.ts";
import type { Flow } from "./orient-arrows.ts";
import { sweepLayers } from "../order/sweep-layers.ts";
import { walkOrder } from "./walk-order.ts";

const patience = 2;
/** Higher columns must leave less than this part of the crossings. */
const worthwhile = 0.95;

/** The layers within the wished height, or those within four times that when a first look at both finds them much clearer. Twice the cost of `assignLayers` and of some sweeps. */
export function chooseLayers(frame: Frame, flow: Flow): Layers {
  const { perColumn, tallColumn } = frame.spacing;
  const wished = assignLayers(frame, flow, perColumn);
  if (tallColumn === perColumn) return wished;
  const tall = assignLayers(frame, flow, tallColumn);
  if (tall.layer.every((layer, v) => layer === wished.layer[v])) return wished;
  const [high, low] = [layeredGraph(flow, tall), layeredGraph(flow, wished)];
  const tangle = isLarge(high) || isLarge(low) ? vertices : firstLook;
  return tangle(high) < worthwhile * tangle(low) ? tall : wished;
}

/** Fewer dummies are crossed less, and cost nothing to count. */
function vertices({ layer }: LayeredGraph): number {
  return layer.length;
}

/** The crossings that a few sweeps leave. */
function firstLook(graph: LayeredGraph): number {
  return sweepLayers(graph, walkOrder(graph, 0), patience).crossings;
}
