/**
 * Components of nodes that all lead to each other: where cycles live, and the pieces that everything else is built on.
 * Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972), with a stack of its own.
 */
import type { Digraph } from "./digraph.ts";

/** Components are numbered so that an arrow never leads to a lower number. */
export interface Components {
  /** The component of each node. */
  readonly of: Int32Array;
  /** The nodes of each component in ascending order. */
  readonly members: readonly (readonly number[])[];
}

/** The strongly connected components of `graph`. O(n + m), no recursion. */
export function stronglyConnected(graph: Digraph): Components {
  const n = graph.ids.length;
  const walk: Walk = {
    seen: new Int32Array(n).fill(-1),
    low: new Int32Array(n),
    nextArrow: graph.outStart.slice(0, n),
    of: new Int32Array(n).fill(-1),
    waiting: [],
    time: 0,
    count: 0,
  };
  for (let root = 0; root < n; root++) if (walk.seen[root] === -1) visit(graph, walk, root);
  const members: number[][] = Array.from({ length: walk.count }, () => []);
  for (let v = 0; v < n; v++) {
    walk.of[v] = walk.count - 1 - walk.of[v]!;
    members[walk.of[v]!]!.push(v);
  }
  return { of: walk.of, members };
}

interface Walk {
  /** Time of the first visit, −1 before it. */
  readonly seen: Int32Array;
  readonly low: Int32Array;
  readonly nextArrow: Int32Array;
  /** Components in the order in which they close, which is from the last to the first. */
  readonly of: Int32Array;
  /** Visited nodes that have no component yet. */
  readonly waiting: number[];
  time: number;
  count: number;
}

function visit(graph: Digraph, walk: Walk, root: number): void {
  const path = [root];
  enter(walk, root);
  while (path.length > 0) {
    const v = path[path.length - 1]!;
    if (walk.nextArrow[v]! < graph.outStart[v + 1]!) {
      const w = graph.head[walk.nextArrow[v]!++]!;
      if (walk.seen[w] === -1) {
        enter(walk, w);
        path.push(w);
      } else if (walk.of[w] === -1) walk.low[v] = Math.min(walk.low[v]!, walk.seen[w]!);
    } else {
      path.pop();
      if (walk.low[v] === walk.seen[v]) close(walk, v);
      const parent = path[path.length - 1];
      if (parent !== undefined) walk.low[parent] = Math.min(walk.low[parent]!, walk.low[v]!);
    }
  }
}

function enter(walk: Walk, v: number): void {
  walk.seen[v] = walk.low[v] = walk.time++;
  walk.waiting.push(v);
}

function close(walk: Walk, root: number): void {
  let v: number;
  do {
    v = walk.waiting.pop()!;
    walk.of[v] = walk.count;
  } while (v !== root);
  walk.count++;
}
