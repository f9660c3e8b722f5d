/**
 * The map without shortcuts: an arrow goes when a longer line says the same. Draw this, keep the rest in the data.
 * Aho, Garey, Ullman, "The transitive reduction of a directed graph", SIAM J. Comput. 1 (1972);
 * reached nodes are bits, taken a block of targets at a time, so that memory grows with n and not with its square.
 */
import type { Digraph } from "./digraph.ts";
import { keepArrows } from "./keep-arrows.ts";
import { stronglyConnected, type Components } from "./strongly-connected.ts";

const blockWords = 64;
const blockBits = blockWords * 32;

/**
 * `graph` without every arrow that a longer line of arrows replaces; it has the same closure, and where `graph` is
 * acyclic no smaller one has. Within a cycle all arrows stay. O(n·m / 32) time, 256 bytes a node.
 */
export function transitiveReduction(graph: Digraph): Digraph {
  const components = stronglyConnected(graph);
  const shortcut = new Uint8Array(graph.head.length);
  for (let first = 0; first < components.members.length; first += blockBits) markShortcuts(graph, components, first, shortcut);
  return keepArrows(graph, (arrow) => shortcut[arrow] === 0);
}

/** Marks the arrows that are shortcuts to one of the components `first` to `first + blockBits`. */
function markShortcuts(graph: Digraph, { of, members }: Components, first: number, shortcut: Uint8Array): void {
  const end = Math.min(first + blockBits, members.length);
  const reached = new Uint32Array(end * blockWords);
  for (let component = end - 1; component >= 0; component--) {
    const row = component * blockWords;
    const leaving = arrowsLeaving(graph, of, members[component]!, component);
    for (const arrow of leaving) {
      const next = of[graph.head[arrow]!]!;
      if (next < end) for (let word = 0; word < blockWords; word++) reached[row + word]! |= reached[next * blockWords + word]!;
    }
    const near = leaving.filter((arrow) => of[graph.head[arrow]!]! >= first && of[graph.head[arrow]!]! < end);
    for (const arrow of near) {
      const bit = of[graph.head[arrow]!]! - first;
      shortcut[arrow] = (reached[row + (bit >>> 5)]! >>> (bit & 31)) & 1;
    }
    for (const arrow of near) {
      const bit = of[graph.head[arrow]!]! - first;
      reached[row + (bit >>> 5)]! |= 1 << (bit & 31);
    }
  }
}

function arrowsLeaving(graph: Digraph, of: Int32Array, nodes: readonly number[], component: number): number[] {
  const leaving: number[] = [];
  for (const v of nodes) {
    for (let arrow = graph.outStart[v]!; arrow < graph.outStart[v + 1]!; arrow++) {
      if (of[graph.head[arrow]!] !== component) leaving.push(arrow);
    }
  }
  return leaving;
}
