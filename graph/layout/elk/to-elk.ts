/**
 * What the engine is given: the graph without bands or compounds, its arrows running the way they are drawn. It keeps
 * our columns where bands demand it, and looks for an order and for routes of its own.
 */
import type { ElkNode } from "./elk-node.ts";
import { ownPicture } from "../own-picture.ts";
import type { Sketch } from "../sketch.ts";

/** Options of ELK Layered; our own gaps in its words. Ids as in the drawing. */
export function toElk(sketch: Sketch): ElkNode {
  const { frame, flow } = sketch;
  const picture = ownPicture(sketch);
  const children = frame.ids.map((id, v) => ({
    id,
    x: picture.along[v]!,
    y: picture.across[v]!,
    width: frame.along[v]!,
    height: frame.across[v]!,
    layoutOptions: { "elk.alignment": "LEFT", "elk.portConstraints": "FREE" },
  }));
  const edges = frame.arrowIds.map((id, arrow) => ({ id, sources: [frame.ids[flow.first[arrow]!]!], targets: [frame.ids[flow.last[arrow]!]!] }));
  return { id: "drawing", layoutOptions: layoutOptions(sketch), children, edges };
}

function layoutOptions({ frame }: Sketch): Record<string, string> {
  const { gapAlong, gapAcross, gapArrow } = frame.spacing;
  const keepColumns = frame.bandOf.length > 1;
  return {
    "elk.algorithm": "layered",
    "elk.direction": "RIGHT",
    "elk.edgeRouting": "POLYLINE",
    "elk.randomSeed": "1",
    "elk.separateConnectedComponents": "false",
    "elk.spacing.nodeNode": String(gapAcross),
    "elk.spacing.edgeNode": String(gapArrow),
    "elk.spacing.edgeEdge": String(gapArrow),
    "elk.layered.spacing.nodeNodeBetweenLayers": String(gapAlong),
    "elk.layered.spacing.edgeNodeBetweenLayers": String(gapArrow),
    ...(keepColumns ? { "elk.layered.cycleBreaking.strategy": "INTERACTIVE", "elk.layered.layering.strategy": "INTERACTIVE" } : {}),
    "elk.layered.thoroughness": "30",
    "elk.layered.crossingMinimization.greedySwitch.type": "TWO_SIDED",
  };
}
