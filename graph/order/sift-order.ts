/**
 * An order made better: each node in turn moves to where its arrows lead backwards the least, until nothing moves.
 * Sifting as in Matuszewski, Schönfeld, Molitor (1999). The order is a `Line`, so that a move costs what the
 * node's own arrows cost.
 */
import type { Knot } from "./knot.ts";
import { line, type Line } from "./line.ts";

const tolerance = 1e-9;
const mostRounds = 60;

/** The nodes of `knot` in an order that is no worse than `order`. O(m log m) a round, seldom more than ten rounds. */
export function siftOrder(knot: Knot, order: readonly number[]): number[] {
  const places = line(order);
  const neighbours = neighboursOf(knot);
  for (let round = 0, moved = true; moved && round < mostRounds; round++) {
    moved = false;
    for (let v = 0; v < knot.nodes.length; v++) if (sift(places, neighbours[v]!, v)) moved = true;
  }
  return places.inOrder();
}

/** A neighbour with the weight of the arrows that lead to it less that of the arrows that come from it. */
interface Neighbour {
  readonly node: number;
  pull: number;
}

function neighboursOf(knot: Knot): Neighbour[][] {
  const maps = knot.nodes.map(() => new Map<number, Neighbour>());
  const add = (v: number, node: number, pull: number): void => {
    const known = maps[v]!.get(node);
    if (known) known.pull += pull;
    else maps[v]!.set(node, { node, pull });
  };
  knot.weight.forEach((weight, arrow) => {
    add(knot.tail[arrow]!, knot.head[arrow]!, weight);
    add(knot.head[arrow]!, knot.tail[arrow]!, -weight);
  });
  return maps.map((map) => [...map.values()]);
}

/** Moves v behind the neighbour after which its cost is least, or before the first; whether it moved. */
function sift(places: Line, neighbours: Neighbour[], v: number): boolean {
  neighbours.sort((a, b) => places.label[a.node]! - places.label[b.node]!);
  let cost = 0;
  let here = 0;
  let best = 0;
  let bestAt = -1;
  neighbours.forEach(({ node, pull }, at) => {
    cost += pull;
    if (places.label[node]! < places.label[v]!) here = cost;
    if (cost < best) {
      best = cost;
      bestAt = at;
    }
  });
  if (best >= here - tolerance) return false;
  const first = neighbours[0]!.node;
  if (bestAt === -1) places.moveBefore(v, first);
  else places.moveBehind(v, neighbours[bestAt]!.node);
  return true;
}
