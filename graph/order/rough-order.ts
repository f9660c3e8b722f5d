/**
 * A quick order for a knot too large to solve: sinks to the end, sources to the front, otherwise whoever gives most
 * more than it takes. Eades, Lin, Smyth, "A fast and effective heuristic for the feedback arc set problem", 1993.
 */
import { heap } from "./heap.ts";
import type { Knot } from "./knot.ts";

/** The nodes of `knot` in an order with few and light arrows backwards; a start for `siftOrder`, not an end. O(m log m). */
export function roughOrder(knot: Knot): number[] {
  const n = knot.nodes.length;
  const touching = arrowsTouching(knot);
  const outs = new Int32Array(n);
  const ins = new Int32Array(n);
  const gain = new Float64Array(n);
  knot.weight.forEach((weight, arrow) => {
    outs[knot.tail[arrow]!]!++;
    ins[knot.head[arrow]!]!++;
    gain[knot.tail[arrow]!]! += weight;
    gain[knot.head[arrow]!]! -= weight;
  });
  const best = heap<{ v: number; gain: number }>((a, b) => b.gain - a.gain || a.v - b.v);
  const ends: number[] = [];
  const placed = new Uint8Array(n);
  const note = (v: number): void => {
    if (placed[v] === 1) return;
    if (outs[v] === 0 || ins[v] === 0) ends.push(v);
    else best.push({ v, gain: gain[v]! });
  };
  for (let v = 0; v < n; v++) note(v);
  const front: number[] = [];
  const rear: number[] = [];
  while (front.length + rear.length < n) {
    const end = ends.pop();
    const next = end === undefined ? best.pop()! : { v: end, gain: gain[end]! };
    const { v } = next;
    if (placed[v] === 1 || next.gain !== gain[v]) continue;
    placed[v] = 1;
    (outs[v] === 0 ? rear : front).push(v);
    for (const arrow of touching[v]!) {
      const leaves = knot.tail[arrow] === v;
      const w = leaves ? knot.head[arrow]! : knot.tail[arrow]!;
      if (placed[w] === 1) continue;
      (leaves ? ins : outs)[w]!--;
      gain[w]! += leaves ? knot.weight[arrow]! : -knot.weight[arrow]!;
      note(w);
    }
  }
  return [...front, ...rear.reverse()];
}

function arrowsTouching(knot: Knot): number[][] {
  const touching: number[][] = knot.nodes.map(() => []);
  knot.tail.forEach((tail, arrow) => {
    touching[tail]!.push(arrow);
    touching[knot.head[arrow]!]!.push(arrow);
  });
  return touching;
}
