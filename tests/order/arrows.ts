/** Digraphs as tests write them: "a -> b -> c, c -3> a" and arbitrary ones for laws. */
import fc from "fast-check";
import { digraph, type Digraph } from "../../graph/order/digraph.ts";
import { arrowsOf } from "../../graph/order/arrows-of.ts";

/** The digraph of chains separated by commas; `-2>` is an arrow of weight 2; a lone name is a node. */
export function chains(text: string): Digraph {
  const ids: string[] = [];
  const arrows: [string, string, number][] = [];
  for (const chain of text.split(",")) {
    const parts = chain.trim().split(/\s*-([\d.]*)>\s*/);
    for (let at = 0; at < parts.length; at += 2) {
      ids.push(parts[at]!);
      if (at > 0) arrows.push([parts[at - 2]!, parts[at]!, parts[at - 1] ? Number(parts[at - 1]) : 1]);
    }
  }
  return digraph({ ids, arrows });
}

/** "a -> b" for each arrow, sorted. */
export function written(graph: Digraph): string[] {
  return arrowsOf(graph).map(({ before, after }) => `${before} -> ${after}`);
}

const name = (index: number): string => String.fromCharCode(97 + index);

/** Digraphs of up to `most` nodes with weights from 1 to 5; acyclic ones when told. */
export function anyDigraph(most: number, acyclic = false): fc.Arbitrary<Digraph> {
  return fc.integer({ min: 0, max: most }).chain((n) => {
    const node = fc.integer({ min: 0, max: Math.max(0, n - 1) });
    const arrow = fc.tuple(node, node, fc.integer({ min: 1, max: 5 }));
    return fc.tuple(fc.array(arrow, { maxLength: n === 0 ? 0 : n * 3 }), fc.shuffledSubarray([...Array(n).keys()], { minLength: n })).map(([arrows, places]) =>
      digraph({
        ids: places.map(name),
        arrows: arrows.filter(([a, b]) => !acyclic || places[a]! < places[b]!).map(([a, b, weight]) => [name(a), name(b), weight]),
      }),
    );
  });
}

/** A digraph of n nodes with m arrows between neighbours of some distance; some lead back when `cyclic`. */
export function longDigraph(n: number, m: number, cyclic: boolean): Digraph {
  const wide = (index: number): string => String(index).padStart(7, "0");
  const arrows: [string, string][] = [];
  for (let v = 0; v + 1 < n; v++) arrows.push([wide(v), wide(v + 1)]);
  for (let state = 7, at = n; at < m; at++) {
    state = (state * 48271) % 2147483647;
    const v = state % n;
    const w = Math.min(n - 1, v + 1 + ((state >>> 8) % 50));
    if (v !== w) arrows.push(cyclic && at % 3 === 0 ? [wide(w), wide(v)] : [wide(v), wide(w)]);
  }
  return digraph({ ids: [], arrows });
}

/** Reachability by plain search, for comparison. */
export function reachable(graph: Digraph, from: number): Set<number> {
  const seen = new Set<number>();
  const open = [from];
  for (let v = open.pop(); v !== undefined; v = open.pop()) {
    for (let arrow = graph.outStart[v]!; arrow < graph.outStart[v + 1]!; arrow++) {
      const w = graph.head[arrow]!;
      if (!seen.has(w)) open.push(w);
      seen.add(w);
    }
  }
  return seen;
}
