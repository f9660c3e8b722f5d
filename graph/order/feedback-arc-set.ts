/**
 * The arrows to give up so that no cycle is left, as little weight as possible; the complement is the weighted Kemeny
 * order of the votes. Small knots are solved exactly, large ones by a good heuristic, and the result says which.
 */
import { arrowsOf } from "./arrows-of.ts";
import type { Arrow, Digraph } from "./digraph.ts";
import { exactLimit, exactOrder } from "./exact-order.ts";
import { knot, type Knot } from "./knot.ts";
import { roughOrder } from "./rough-order.ts";
import { siftOrder } from "./sift-order.ts";
import { stronglyConnected } from "./strongly-connected.ts";

/** `numbers` are the arrows' numbers in the digraph, ascending; `arrows` are the same by name. */
export interface FeedbackArcSet {
  readonly numbers: readonly number[];
  readonly arrows: readonly Arrow[];
  /** Their weight together. */
  readonly weight: number;
  /** Whether it is certain that no lighter set does. */
  readonly exact: boolean;
}

/** Above so many steps superfluous arrows of a heuristic set are no longer looked for. */
const mostSteps = 2e8;

/**
 * A feedback arc set of `graph`: of minimum weight where no strongly connected component has more than 20 nodes;
 * beyond, by Eades, Lin and Smyth with sifting, and then without any arrow that could be kept.
 * Ties go to the order that is first by id. Empty when `graph` is acyclic; arrows from a node to itself are always in it.
 * O(m log m), and up to 2²⁰·20 steps for each exact component.
 */
export function feedbackArcSet(graph: Digraph): FeedbackArcSet {
  const components = stronglyConnected(graph);
  const numbers = [...graph.head.keys()].filter((arrow) => graph.head[arrow] === graph.tail[arrow]);
  let exact = true;
  components.members.forEach((nodes, component) => {
    if (nodes.length === 1) return;
    const piece = knot(graph, components, component);
    const small = nodes.length <= exactLimit;
    const order = small ? exactOrder(piece) : siftOrder(piece, roughOrder(piece));
    for (const arrow of withoutSuperfluous(piece, backwards(piece, order))) numbers.push(piece.arrows[arrow]!);
    exact &&= small;
  });
  numbers.sort((a, b) => a - b);
  const arrows = arrowsOf(graph, numbers);
  return { numbers, arrows, weight: arrows.reduce((sum, { weight }) => sum + weight, 0), exact };
}

function backwards(piece: Knot, order: readonly number[]): number[] {
  const place = new Int32Array(order.length);
  order.forEach((v, at) => (place[v] = at));
  return [...piece.arrows.keys()].filter((arrow) => place[piece.tail[arrow]!]! > place[piece.head[arrow]!]!);
}

/** `removed` less the arrows, heaviest first, that close no cycle with what is kept. */
function withoutSuperfluous(piece: Knot, removed: readonly number[]): number[] {
  if (removed.length * piece.arrows.length > mostSteps) return [...removed];
  const leaving: number[][] = piece.nodes.map(() => []);
  const gone = new Set(removed);
  for (const arrow of piece.arrows.keys()) if (!gone.has(arrow)) leaving[piece.tail[arrow]!]!.push(piece.head[arrow]!);
  const heaviestFirst = [...removed].sort((a, b) => piece.weight[b]! - piece.weight[a]! || a - b);
  return heaviestFirst.filter((arrow) => {
    const needed = leads(leaving, piece.head[arrow]!, piece.tail[arrow]!);
    if (!needed) leaving[piece.tail[arrow]!]!.push(piece.head[arrow]!);
    return needed;
  });
}

function leads(leaving: readonly (readonly number[])[], from: number, to: number): boolean {
  const seen = new Uint8Array(leaving.length);
  const open = [from];
  for (let v = open.pop(); v !== undefined; v = open.pop()) {
    if (v === to) return true;
    if (seen[v] === 1) continue;
    seen[v] = 1;
    for (const w of leaving[v]!) open.push(w);
  }
  return false;
}
