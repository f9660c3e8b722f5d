/** The page of what a user would pick instead: the same plates and arrows at the same places, drawn by sigma or by Cytoscape alone. */
import cytoscape from "cytoscape";
import { DirectedGraph } from "graphology";
import Sigma from "sigma";
import type { Peer, PeerMap } from "./draw-peer-names.ts";

const DRAW: Readonly<Record<Peer, (map: PeerMap, host: HTMLElement) => void>> = {
  sigma: ({ plates, arrows }, host) => {
    const graph = new DirectedGraph();
    for (const { id, label, x, y } of plates) graph.addNode(id, { x, y: -y, label, size: 4, color: "#4a5a75" });
    for (const { before, after } of arrows) graph.mergeEdge(before, after, { size: 1, color: "#9aa5b8" });
    new Sigma(graph, host);
  },
  cytoscape: (map, host) => void bare(map, host, false),
  "cytoscape, WebGL": (map, host) => void bare(map, host, true),
};

function bare({ plates, arrows }: PeerMap, container: HTMLElement, webgl: boolean): cytoscape.Core {
  return cytoscape({
    container,
    layout: { name: "preset" },
    elements: [
      ...plates.map(({ id, label, x, y, width, height }) => ({ data: { id, label, width, height }, position: { x, y } })),
      ...arrows.map(({ before, after }) => ({ data: { id: `${before} > ${after}`, source: before, target: after } })),
    ],
    style: [
      { selector: "node", style: { shape: "round-rectangle", width: "data(width)", height: "data(height)", label: "data(label)", "font-size": 13, "text-valign": "center" } },
      { selector: "edge", style: { width: 1 } },
    ],
    // Cytoscape's types leave its renderers out.
    ...({ renderer: { name: "canvas", webgl } } as object),
  });
}

/** Draws, and answers the milliseconds until that was on screen, data fetched and read included. */
async function draw(peer: Peer, url: string): Promise<number> {
  const start = performance.now();
  const map = (await (await fetch(url)).json()) as PeerMap;
  DRAW[peer](map, document.getElementById("map")!);
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  return performance.now() - start;
}

Object.assign(window, { draw });
