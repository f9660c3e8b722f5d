/** Everything known before anyone routes: layers, order and own coordinates. Both the own picture and the engine's start here. */
import { assignLayers, type Layers } from "./assign-layers.ts";
import { blocksOf, type Blocks } from "./blocks.ts";
import type { Frame } from "./frame.ts";
import { layeredGraph, type LayeredGraph } from "./layered-graph.ts";
import { orderLayers } from "./order-layers.ts";
import { orientArrows, type Flow } from "./orient-arrows.ts";
import { placeAcross } from "./place-across.ts";
import { placeAlong, type Columns } from "./place-along.ts";
import { ports, type Ports } from "./ports.ts";
import { ties } from "./ties.ts";

export interface Sketch {
  readonly frame: Frame;
  readonly flow: Flow;
  readonly layers: Layers;
  readonly graph: LayeredGraph;
  readonly blocks: Blocks;
  readonly ports: Ports;
  /** The middle of each block across the arrows. */
  readonly middle: Float64Array;
  readonly columns: Columns;
}

/** The sketch of a frame. Cost of `orderLayers`. */
export function sketch(frame: Frame): Sketch {
  const flow = orientArrows(frame);
  const layers = assignLayers(frame, flow);
  const graph = layeredGraph(flow, layers);
  const blocks = blocksOf(graph);
  const { order } = orderLayers(graph, blocks, frame.spacing.thoroughness);
  const sides = ports(frame, flow, graph, order);
  const middle = placeAcross(frame, graph, blocks, order, ties(flow, graph, blocks, sides));
  return { frame, flow, layers, graph, blocks, ports: sides, middle, columns: placeAlong(frame, graph, blocks, middle) };
}

/** The block of an arrow's dummies; undefined where it passes no layer. */
export function blockOf({ graph, blocks }: Sketch, arrow: number): number | undefined {
  const dummy = graph.firstDummy[arrow]!;
  return dummy < graph.firstDummy[arrow + 1]! ? blocks.of[dummy] : undefined;
}
