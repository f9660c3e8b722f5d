/**
 * The picture that the layout engine makes of a sketch: our layers and order go in through its INTERACTIVE strategies
 * (ELK layered, documented at eclipse.dev/elk), coordinates and routes come out.
 */
import type { ElkEdge, ElkNode, LayoutEngine } from "./elk-node.ts";
import type { Picture } from "./picture.ts";
import type { Point } from "./placement.ts";
import type { Sketch } from "./sketch.ts";

const KEEP = "INTERACTIVE";

/** The picture, or undefined when the engine's answer lacks a node or a route. Cost of the engine. */
export async function enginePicture(sketch: Sketch, engine: LayoutEngine): Promise<Picture | undefined> {
  return fromElk(sketch, await engine(toElk(sketch)));
}

/** The flat graph that the engine is asked to place: no compounds, no partitions, arrows from first to last end. */
function toElk({ frame, flow, graph, columns, middle }: Sketch): ElkNode {
  return {
    id: "drawing",
    layoutOptions: {
      "elk.algorithm": "layered",
      "elk.direction": "RIGHT",
      "elk.edgeRouting": "POLYLINE",
      "elk.separateConnectedComponents": "false",
      "elk.interactiveLayout": "true",
      "elk.layered.cycleBreaking.strategy": KEEP,
      "elk.layered.layering.strategy": KEEP,
      "elk.layered.crossingMinimization.strategy": KEEP,
      "elk.layered.crossingMinimization.semiInteractive": "true",
      "elk.layered.crossingMinimization.greedySwitch.type": "OFF",
      "elk.layered.nodePlacement.strategy": KEEP,
      "elk.layered.spacing.nodeNodeBetweenLayers": String(frame.spacing.gapAlong),
      "elk.layered.spacing.edgeNodeBetweenLayers": String(frame.spacing.gapArrow),
      "elk.spacing.nodeNode": String(frame.spacing.gapAcross),
      "elk.spacing.edgeNode": String(frame.spacing.gapArrow),
      "elk.spacing.edgeEdge": String(frame.spacing.gapArrow),
    },
    children: frame.ids.map((id, v) => ({ id, x: columns.start[graph.layer[v] ?? 0] ?? 0, y: (middle[v] ?? 0) - (frame.across[v] ?? 0) / 2, width: frame.along[v] ?? 0, height: frame.across[v] ?? 0 })),
    edges: frame.arrowIds.map((id, arrow) => ({ id: `arrow ${id}`, sources: [frame.ids[flow.first[arrow] ?? 0] ?? ""], targets: [frame.ids[flow.last[arrow] ?? 0] ?? ""] })),
  };
}

function fromElk({ frame, flow }: Sketch, placed: ElkNode): Picture | undefined {
  const nodes = new Map(placed.children?.map((child) => [child.id, child]));
  const edges = new Map(placed.edges?.map((edge) => [edge.id, edge]));
  const along = new Float64Array(frame.ids.length);
  const across = new Float64Array(frame.ids.length);
  for (const [v, id] of frame.ids.entries()) {
    const node = nodes.get(id);
    if (node?.x === undefined || node.y === undefined) return undefined;
    along[v] = node.x;
    across[v] = node.y;
  }
  const routes: Point[][] = [];
  for (const [arrow, id] of frame.arrowIds.entries()) {
    const line = routeOf(edges.get(`arrow ${id}`));
    if (line === undefined) return undefined;
    routes.push(flow.first[arrow] === frame.before[arrow] ? line : line.reverse());
  }
  return { along, across, routes };
}

function routeOf(edge: ElkEdge | undefined): Point[] | undefined {
  const section = edge?.sections?.[0];
  return section === undefined ? undefined : [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(({ x, y }) => ({ x, y }));
}
