/** A digraph with fewer arrows: cycles broken, shortcuts left out, bases filtered. */
import { arrowsOf } from "./arrows-of.ts";
import { digraph, type Digraph } from "./digraph.ts";

/** The digraph with every node of `graph` and only the arrows whose number passes `keep`. O((n + m) log (n + m)). */
export function keepArrows(graph: Digraph, keep: (arrow: number) => boolean): Digraph {
  const kept = arrowsOf(graph, [...graph.head.keys()].filter(keep));
  return digraph({ ids: graph.ids, arrows: kept.map(({ before, after, weight }) => [before, after, weight]) });
}
