/** The layouts that a user would pick instead, each asked for the same thing: layered, to the right, its usual settings, lines with bends. */
import { graphlib, layout as layOutDagre } from "@dagrejs/dagre";
import { Graphviz } from "@hpcc-js/wasm-graphviz";
import { coordGreedy, coordSimplex, decrossTwoLayer, graphStratify, layeringLongestPath, layeringSimplex, sugiyama } from "d3-dag";
import ELK from "elkjs/lib/elk.bundled.js";
import { layOut, layOutAlone } from "../../graph/index.ts";
import type { Drawing } from "../../graph/layout/drawing.ts";
import type { ElkNode, LayoutEngine } from "../../graph/layout/elk/elk-node.ts";

interface Line {
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** One way to lay a drawing out: `begin` is what need not be done again, its answer the work to be timed. */
export type Peer = () => Promise<(drawing: Drawing) => Promise<readonly Line[]>>;

/** In the order of the table. */
export const PEERS: Readonly<Record<string, Peer>> = {
  ours: async () => {
    const elk = new ELK();
    const engine: LayoutEngine = (graph) => elk.layout(structuredClone(graph) as Parameters<typeof elk.layout>[0]) as Promise<ElkNode>;
    return async (drawing) => (await layOut(drawing, engine)).arrows;
  },
  "ours, no engine": async () => async (drawing) => layOutAlone(drawing).arrows,
  elkjs: async () => {
    const elk = new ELK();
    return async ({ nodes, arrows }) => {
      const answer = await elk.layout({
        id: "plain",
        layoutOptions: { "elk.algorithm": "layered", "elk.direction": "RIGHT", "elk.edgeRouting": "POLYLINE" },
        children: nodes.map(({ id, width, height }) => ({ id, width, height })),
        edges: arrows.map(({ id, before, after }) => ({ id, sources: [before], targets: [after] })),
      });
      return (answer as ElkNode).edges!.map(({ sections }) => ({ points: [sections![0]!.startPoint, ...(sections![0]!.bendPoints ?? []), sections![0]!.endPoint] }));
    };
  },
  dagre: async () => async ({ nodes, arrows }) => {
    const graph = new graphlib.Graph();
    graph.setGraph({ rankdir: "LR" });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
    for (const { before, after } of arrows) graph.setEdge(before, after);
    layOutDagre(graph);
    return graph.edges().map((edge) => ({ points: (graph.edge(edge) as { points: Line["points"] }).points }));
  },
  "d3-dag": async () => async ({ nodes, arrows }) => {
    const parents = new Map(nodes.map(({ id }) => [id, [] as string[]]));
    for (const { before, after } of arrows) parents.get(after)!.push(before);
    const size = new Map(nodes.map(({ id, width, height }) => [id, [height, width] as const]));
    const graph = graphStratify()([...parents].map(([id, parentIds]) => ({ id, parentIds })));
    const few = nodes.length <= 300;
    sugiyama()
      .layering(few ? layeringSimplex() : layeringLongestPath())
      .decross(decrossTwoLayer())
      .coord(few ? coordSimplex() : coordGreedy())
      .nodeSize(({ data }: { readonly data: { readonly id: string } }) => size.get(data.id)!)
      .gap([16, 64])(graph as never);
    return [...graph.links()].map(({ points }) => ({ points: points.map(([x, y]) => ({ x: y, y: x })) }));
  },
  "Graphviz dot": async () => {
    const graphviz = await Graphviz.load();
    return async ({ nodes, arrows }) => {
      const lines = ["digraph { rankdir=LR; splines=polyline; node [shape=box, fixedsize=true, label=\"\"];"];
      for (const { id, width, height } of nodes) lines.push(`${id} [width=${width / 72}, height=${height / 72}];`);
      for (const { before, after } of arrows) lines.push(`${before} -> ${after};`);
      return pointsOfPlain(graphviz.layout(`${lines.join("\n")}}`, "plain", "dot"));
    };
  },
};

/** The lines of Graphviz's plain output: after the names of both ends comes the number of points, then the points, in inches. */
function pointsOfPlain(text: string): readonly Line[] {
  return text.split("\n").filter((line) => line.startsWith("edge ")).map((line) => {
    const words = line.split(" ");
    const count = Number(words[3]);
    const points = Array.from({ length: count }, (_, at) => ({ x: Number(words[4 + 2 * at]) * 72, y: Number(words[5 + 2 * at]) * 72 }));
    // Straight pieces are given as Bézier curves: every third point is on the line.
    return { points: points.filter((_, at) => at % 3 === 0) };
  });
}
