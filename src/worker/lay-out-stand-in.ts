// TEMPORARY until graph/layout exports layOut.
import type { Drawing } from "../../graph/layout/drawing.ts";
import type { Placement } from "../../graph/layout/placement.ts";
export type LayoutEngine = (graph: any) => Promise<any>;
export async function layOut(d: Drawing, engine: LayoutEngine, _o: unknown): Promise<Placement> {
  const right = d.direction === "right";
  const bands = [...d.bands].sort((a, b) => a.order - b.order);
  const g = {
    id: "root",
    layoutOptions: {
      "elk.algorithm": "layered", "elk.direction": right ? "RIGHT" : "DOWN", "elk.edgeRouting": "POLYLINE",
      "elk.partitioning.activate": "true", "elk.layered.spacing.nodeNodeBetweenLayers": "44", "elk.spacing.nodeNode": "14",
      "elk.separateConnectedComponents": "false", "elk.layered.layering.strategy": "COFFMAN_GRAHAM", "elk.layered.layering.coffmanGraham.layerBound": right ? "9" : "3",
    },
    children: d.nodes.map((n) => ({ id: n.id, width: n.width, height: n.height, layoutOptions: { "elk.partitioning.partition": String(n.band ?? 0) } })),
    edges: d.arrows.map((a) => ({ id: a.id, sources: [a.before], targets: [a.after] })),
  };
  const r = await engine(g);
  const nodes = r.children.map((c: any) => ({ id: c.id, x: c.x, y: c.y, width: c.width, height: c.height }));
  const arrows = r.edges.map((e: any) => { const s = e.sections[0]; return { id: e.id, points: [s.startPoint, ...(s.bendPoints ?? []), s.endPoint] }; });
  const ext = bands.map((b) => {
    const ms = d.nodes.filter((n) => n.band === b.order).map((n) => nodes.find((m: any) => m.id === n.id));
    return { b, lo: Math.min(...ms.map((m: any) => right ? m.x : m.y)), hi: Math.max(...ms.map((m: any) => right ? m.x + m.width : m.y + m.height)) };
  });
  const bb = ext.map(({ b, lo, hi }, i) => {
    const from = i === 0 ? lo - 16 : (ext[i - 1]!.hi + lo) / 2;
    const to = i === ext.length - 1 ? hi + 16 : (hi + ext[i + 1]!.lo) / 2;
    return right ? { id: b.id, x: from, y: 0, width: to - from, height: r.height } : { id: b.id, x: 0, y: from, width: r.width, height: to - from };
  });
  return { nodes, arrows, bands: bb, width: r.width, height: r.height, crossings: 0, engine: "elk" };
}
