/**
 * Every line of arrows from one node to another, though there may be more than could be listed: counted by dynamic programming
 * over a topological order, and listed lazily, best first by what is still to go (Hart, Nilsson, Raphael 1968), which is known
 * exactly here, so that no step is in vain.
 */
import type { Digraph } from "./digraph.ts";
import { topologicalOrder } from "./topological-order.ts";

export interface Lines {
  /** How many there are; the largest safe integer where there are at least as many. */
  readonly count: number;
  /** The first of them, the shortest first; of equal length the one whose ids come first. */
  readonly lines: readonly (readonly string[])[];
  /** The numbers of the arrows that lie on any of them, ascending. */
  readonly arrows: readonly number[];
}

/** The beginning of a line: its last node, how many arrows it has, and what it goes on from. */
interface Beginning {
  readonly at: number;
  readonly arrows: number;
  readonly from: Beginning | null;
}

/**
 * The lines of `graph`, which has no cycle, from `from` to `to`, at most `most` of them listed; where both are the same, one of that node alone.
 * None where an id is not in the graph. O(n log n + m) to count, then O(length · arrows out of a node) for each line listed.
 */
export function linesBetween(graph: Digraph, from: string, to: string, most: number): Lines {
  const start = graph.indexOf.get(from);
  const end = graph.indexOf.get(to);
  if (start === undefined || end === undefined) return { count: 0, lines: [], arrows: [] };
  const counts = countsTo(graph, end);
  const reached = reachedFrom(graph, start);
  const count = Math.min(counts[start]!, Number.MAX_SAFE_INTEGER);
  const arrows = count === 0 ? [] : [...graph.head.keys()].filter((arrow) => reached[graph.tail[arrow]!] === 1 && counts[graph.head[arrow]!]! > 0 && graph.tail[arrow] !== end);
  return { count, lines: firstLines(graph, start, end, Math.min(most, count)), arrows };
}

/** By node, how many lines lead from it to `end`. */
function countsTo(graph: Digraph, end: number): Float64Array {
  const counts = new Float64Array(graph.ids.length);
  counts[end] = 1;
  for (const id of (topologicalOrder(graph) ?? []).reverse()) {
    const v = graph.indexOf.get(id)!;
    for (let arrow = graph.outStart[v]!; v !== end && arrow < graph.outStart[v + 1]!; arrow++) counts[v]! += counts[graph.head[arrow]!]!;
  }
  return counts;
}

function reachedFrom(graph: Digraph, start: number): Uint8Array {
  const reached = new Uint8Array(graph.ids.length);
  reached[start] = 1;
  const open = [start];
  for (const v of open) {
    for (let arrow = graph.outStart[v]!; arrow < graph.outStart[v + 1]!; arrow++) {
      const w = graph.head[arrow]!;
      if (reached[w] === 0) open.push(w);
      reached[w] = 1;
    }
  }
  return reached;
}

/** By node, how many arrows the shortest line from it to `end` has; -1 where none leads there. */
function stepsTo(graph: Digraph, end: number): Int32Array {
  const steps = new Int32Array(graph.ids.length).fill(-1);
  steps[end] = 0;
  const open = [end];
  for (const v of open) {
    for (let i = graph.inStart[v]!; i < graph.inStart[v + 1]!; i++) {
      const w = graph.tail[graph.inArrow[i]!]!;
      if (steps[w] !== -1) continue;
      steps[w] = steps[v]! + 1;
      open.push(w);
    }
  }
  return steps;
}

/** So many lines, of which there are at least as many. `byLength[l]` holds the beginnings whose shortest line has `l` arrows: whatever is taken from there leads to one. */
function firstLines(graph: Digraph, start: number, end: number, wanted: number): string[][] {
  const steps = stepsTo(graph, end);
  const byLength: Beginning[][] = [];
  const put = (one: Beginning): unknown => (byLength[one.arrows + steps[one.at]!] ??= []).push(one);
  if (wanted > 0) put({ at: start, arrows: 0, from: null });
  const lines: string[][] = [];
  for (let length = steps[start]!; lines.length < wanted; length++) {
    const open = inReverse(byLength[length] ?? []);
    byLength[length] = open;
    for (let one = open.pop(); one !== undefined && lines.length < wanted; one = open.pop()) {
      if (one.at === end) lines.push(nodesOf(one).map((v) => graph.ids[v]!));
      else for (let arrow = graph.outStart[one.at + 1]! - 1; arrow >= graph.outStart[one.at]!; arrow--) if (steps[graph.head[arrow]!] !== -1) put({ at: graph.head[arrow]!, arrows: one.arrows + 1, from: one });
    }
  }
  return lines;
}

/** Sorted by their nodes, the first last; none is the beginning of another. */
function inReverse(beginnings: readonly Beginning[]): Beginning[] {
  const nodes = new Map(beginnings.map((one) => [one, nodesOf(one)]));
  return [...beginnings].sort((one, other) => {
    const [a, b] = [nodes.get(one)!, nodes.get(other)!];
    const at = a.findIndex((v, place) => v !== b[place]);
    return at === -1 ? 0 : (b[at] ?? -1) - a[at]!;
  });
}

function nodesOf(last: Beginning): number[] {
  const nodes: number[] = [];
  for (let one: Beginning | null = last; one !== null; one = one.from) nodes.push(one.at);
  return nodes.reverse();
}
