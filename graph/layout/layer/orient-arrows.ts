/** Which way each arrow runs on the page: bands win over arrows, and a cycle within a segment turns its weakest arrow. */
import { digraph } from "../../order/digraph.ts";
import { feedbackArcSet } from "../../order/feedback-arc-set.ts";
import type { Frame } from "../place/frame.ts";

/** For each arrow of the frame the end that stands first along the page and the one that stands later; swapped where it is drawn backwards. */
export interface Flow {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** The flow of the frame's arrows; it is acyclic and never leads to an earlier segment. Cost of `feedbackArcSet`. */
export function orientArrows(frame: Frame): Flow {
  const { ids, segment, before, after } = frame;
  const within = [...before.keys()].filter((arrow) => segment[before[arrow]!] === segment[after[arrow]!]);
  const { arrows } = feedbackArcSet(digraph({ ids, arrows: within.map((arrow) => [ids[before[arrow]!]!, ids[after[arrow]!]!]) }));
  const turned = new Set(arrows.map((arrow) => `${arrow.before}\n${arrow.after}`));
  const backwards = before.map((v, arrow) => {
    const w = after[arrow]!;
    if (segment[v] !== segment[w]) return segment[v]! > segment[w]! ? 1 : 0;
    return turned.has(`${ids[v]}\n${ids[w]}`) ? 1 : 0;
  });
  return {
    first: before.map((v, arrow) => (backwards[arrow] === 1 ? after[arrow]! : v)),
    last: after.map((w, arrow) => (backwards[arrow] === 1 ? before[arrow]! : w)),
  };
}
