/**
 * Where a text contradicts itself: a shortest cycle for each knot of concepts, to be shown with one quote an arrow.
 * A depth-first walk finds nodes that together touch every cycle; a breadth-first search from each finds the shortest.
 */
import { arrowsOf } from "./arrows-of.ts";
import type { Arrow, Digraph } from "./digraph.ts";
import { stronglyConnected } from "./strongly-connected.ts";

/** A cycle: `ids` in order of learning from the smallest id on, `arrows[i]` from `ids[i]` to the next, the last back to the first. */
export interface Cycle {
  readonly ids: readonly string[];
  readonly arrows: readonly Arrow[];
}

/**
 * A shortest cycle of each strongly connected component that has one, sorted by first id; empty when `graph` is acyclic.
 * O(n + b·m) where b, at most n, counts the nodes to which a depth-first walk comes back.
 */
export function findCycles(graph: Digraph): Cycle[] {
  const { of, members } = stronglyConnected(graph);
  const search: Search = { from: new Int32Array(graph.ids.length).fill(-1), mark: new Int32Array(graph.ids.length).fill(-1) };
  const turns = turningNodes(graph, of);
  const cycles: number[][] = [];
  for (const nodes of members) {
    let shortest: number[] | undefined;
    for (const v of nodes) {
      if (turns[v] === 1) shortest = shortestCycle(graph, of, v, search, shortest?.length ?? Infinity) ?? shortest;
    }
    if (shortest) cycles.push(shortest);
  }
  return cycles.map((arrows) => startAtSmallest(graph, arrows)).sort((a, b) => graph.indexOf.get(a.ids[0]!)! - graph.indexOf.get(b.ids[0]!)!);
}

interface Search {
  /** The arrow by which a node was reached. */
  readonly from: Int32Array;
  /** The start of the search that reached it. */
  readonly mark: Int32Array;
}

/** 1 for the ends of the arrows that close a cycle in a depth-first walk: every cycle goes through one of them. */
function turningNodes(graph: Digraph, of: Int32Array): Uint8Array {
  const n = graph.ids.length;
  const state = new Uint8Array(n);
  const turns = new Uint8Array(n);
  const next = graph.outStart.slice(0, n);
  for (let root = 0; root < n; root++) {
    const path = state[root] === 0 ? [root] : [];
    while (path.length > 0) {
      const v = path[path.length - 1]!;
      state[v] = 1;
      if (next[v]! === graph.outStart[v + 1]!) {
        state[v] = 2;
        path.pop();
        continue;
      }
      const w = graph.head[next[v]!++]!;
      if (state[w] === 1) turns[w] = 1;
      else if (state[w] === 0 && of[w] === of[v]) path.push(w);
    }
  }
  return turns;
}

/** The arrows of a shortest cycle through `start`, or undefined when none is shorter than `limit`. */
function shortestCycle(graph: Digraph, of: Int32Array, start: number, search: Search, limit: number): number[] | undefined {
  let level = [start];
  for (let length = 1; length < limit && level.length > 0; length++) {
    const nextLevel: number[] = [];
    for (const v of level) {
      for (let arrow = graph.outStart[v]!; arrow < graph.outStart[v + 1]!; arrow++) {
        const w = graph.head[arrow]!;
        if (w === start) return lineBack(graph, search, start, arrow);
        if (of[w] !== of[start] || search.mark[w] === start) continue;
        search.mark[w] = start;
        search.from[w] = arrow;
        nextLevel.push(w);
      }
    }
    level = nextLevel;
  }
  return undefined;
}

function lineBack(graph: Digraph, search: Search, start: number, last: number): number[] {
  const arrows = [last];
  for (let v = graph.tail[last]!; v !== start; v = graph.tail[search.from[v]!]!) arrows.push(search.from[v]!);
  return arrows.reverse();
}

function startAtSmallest(graph: Digraph, cycle: readonly number[]): Cycle {
  let first = 0;
  cycle.forEach((arrow, at) => {
    if (graph.tail[arrow]! < graph.tail[cycle[first]!]!) first = at;
  });
  const turned = [...cycle.slice(first), ...cycle.slice(0, first)];
  return { ids: turned.map((arrow) => graph.ids[graph.tail[arrow]!]!), arrows: arrowsOf(graph, turned) };
}
