/** Everything known before anyone routes: layers, order and own coordinates. Both the own picture and the engine's start here. */
import type { Layers } from "./layer/assign-layers.ts";
import type { Blocks } from "./order/blocks.ts";
import { breakBlocks } from "./order/break-blocks.ts";
import { chooseLayers } from "./layer/choose-layers.ts";
import type { Frame } from "./place/frame.ts";
import { gapsOf } from "./place/gaps.ts";
import { layeredGraph, type LayeredGraph } from "./layer/layered-graph.ts";
import { orderLayers } from "./order/order-layers.ts";
import { orientArrows, type Flow } from "./layer/orient-arrows.ts";
import { placeAcross } from "./place/place-across.ts";
import { placeAlong, type Columns } from "./place/place-along.ts";
import { ports, type Ports } from "./place/ports.ts";
import { shiftNodes } from "./layer/shift-nodes.ts";
import { ties } from "./order/ties.ts";

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
  /** How often arrows cross when each piece of them is straight. */
  readonly crossings: number;
}

/** The sketch of a frame. Cost of `orderLayers`. */
export function sketch(frame: Frame): Sketch {
  const flow = orientArrows(frame);
  const first = chooseLayers(frame, flow);
  const begun = layeredGraph(flow, first);
  const { layers, graph, order, ...ordered } = shiftNodes(frame, flow, { layers: first, graph: begun, ...orderLayers(begun, frame.spacing.thoroughness) });
  const gaps = gapsOf(frame);
  const blocks = breakBlocks(graph, ordered.blocks, order, gaps);
  const sides = ports(frame, flow, graph, order);
  const middle = placeAcross(gaps, graph, blocks, order, ties(flow, graph, blocks, sides));
  return { frame, flow, layers, graph, blocks, ports: sides, middle, columns: placeAlong(frame, graph, blocks, middle), crossings: ordered.crossings };
}

/** The straight pieces of an arrow between its ends: where each begins and ends along, and how far across it lies. */
export function passingPieces({ graph, blocks, columns, middle }: Sketch, arrow: number): { from: number; to: number; across: number }[] {
  const pieces: { from: number; to: number; across: number }[] = [];
  const end = graph.firstDummy[arrow + 1]!;
  for (let v = graph.firstDummy[arrow]!; v < end; v = blocks.last[blocks.of[v]!]! + 1) {
    const block = blocks.of[v]!;
    pieces.push({ from: columns.start[graph.layer[v]!]!, to: columns.end[graph.layer[blocks.last[block]!]!]!, across: middle[block]! });
  }
  return pieces;
}
