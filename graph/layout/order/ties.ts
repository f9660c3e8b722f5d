/** What pulls blocks level with each other: each arrow wants its ends, and the straight lines between them, at one height. */
import type { Blocks } from "./blocks.ts";
import type { LayeredGraph } from "../layer/layered-graph.ts";
import type { Flow } from "../layer/orient-arrows.ts";
import type { Ports } from "../place/ports.ts";

/** The ties of block b are `start[b]` up to `start[b + 1]`: b wants to be where `other[i]` is, moved across by `shift[i]`. */
export interface Ties {
  readonly start: Int32Array;
  readonly other: Int32Array;
  readonly shift: Float64Array;
}

/** The ties between all blocks. O(V + m). */
export function ties({ first, last }: Flow, graph: LayeredGraph, blocks: Blocks, ports: Ports): Ties {
  const pairs: { a: number; b: number; shift: number }[] = [];
  first.forEach((v, arrow) => {
    let a = v;
    let shift = ports.first[arrow]!;
    for (let dummy = graph.firstDummy[arrow]!; dummy < graph.firstDummy[arrow + 1]!; dummy++) {
      const b = blocks.of[dummy]!;
      if (b === a) continue;
      pairs.push({ a, b, shift });
      a = b;
      shift = 0;
    }
    pairs.push({ a, b: last[arrow]!, shift: shift - ports.last[arrow]! });
  });
  const start = new Int32Array(blocks.count + 1);
  for (const { a, b } of pairs) {
    start[a + 1]!++;
    start[b + 1]!++;
  }
  for (let block = 0; block < blocks.count; block++) start[block + 1]! += start[block]!;
  const next = start.slice();
  const other = new Int32Array(2 * pairs.length);
  const shift = new Float64Array(2 * pairs.length);
  for (const pair of pairs) {
    shift[next[pair.b]!] = pair.shift;
    other[next[pair.b]!++] = pair.a;
    shift[next[pair.a]!] = -pair.shift;
    other[next[pair.a]!++] = pair.b;
  }
  return { start, other, shift };
}
