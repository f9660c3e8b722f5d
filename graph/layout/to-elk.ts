/**
 * What the engine is given: the graph without bands or compounds, its arrows running the way they are drawn.
 * Guided, it keeps our columns, our order and our ports by its interactive strategies and routes between them;
 * free, it only keeps the columns where bands demand it, and looks for an order of its own.
 */
import type { ElkEdge, ElkNode, ElkPort } from "./elk-node.ts";
import { ownPicture } from "./own-picture.ts";
import type { Sketch } from "./sketch.ts";

/** Options of ELK Layered; our own gaps in its words. Ids as in the drawing, ports `id/first` and `id/last` of each arrow. */
export function toElk(sketch: Sketch, how: "guided" | "free"): ElkNode {
  const { frame, flow, ports } = sketch;
  const guided = how === "guided";
  const picture = ownPicture(sketch);
  const middle = (v: number): number => frame.across[v]! / 2;
  const children = frame.ids.map((id, v) => ({
    id,
    x: picture.along[v]!,
    y: picture.across[v]!,
    width: frame.along[v]!,
    height: frame.across[v]!,
    layoutOptions: { "elk.alignment": "LEFT", "elk.portConstraints": guided ? "FIXED_POS" : "FREE" },
    ports: [] as ElkPort[],
  }));
  const edges = frame.arrowIds.map((id, arrow): ElkEdge => {
    const [v, w] = [flow.first[arrow]!, flow.last[arrow]!];
    if (!guided) return { id, sources: [frame.ids[v]!], targets: [frame.ids[w]!] };
    const [first, last] = [`${id}/first`, `${id}/last`];
    children[v]!.ports.push({ id: first, x: frame.along[v]!, y: middle(v) + ports.first[arrow]!, layoutOptions: { "elk.port.side": "EAST" } });
    children[w]!.ports.push({ id: last, x: 0, y: middle(w) + ports.last[arrow]!, layoutOptions: { "elk.port.side": "WEST" } });
    const route = picture.routes[arrow]!;
    const points = v === frame.before[arrow] ? route : route.toReversed();
    const line = { id: `${id}/line`, startPoint: points[0]!, bendPoints: points.slice(1, -1), endPoint: points[points.length - 1]! };
    return { id, sources: [first], targets: [last], sections: [line] };
  });
  return { id: "drawing", layoutOptions: layoutOptions(sketch, guided), children, edges };
}

function layoutOptions({ frame }: Sketch, guided: boolean): Record<string, string> {
  const { gapAlong, gapAcross, gapArrow } = frame.spacing;
  const keepColumns = guided || frame.bandOf.length > 1;
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
    ...(guided
      ? {
          "elk.layered.crossingMinimization.strategy": "INTERACTIVE",
          "elk.layered.crossingMinimization.greedySwitch.type": "OFF",
          "elk.layered.nodePlacement.strategy": "INTERACTIVE",
        }
      : { "elk.layered.thoroughness": "30", "elk.layered.crossingMinimization.greedySwitch.type": "TWO_SIDED" }),
  };
}
