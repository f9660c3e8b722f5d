/** How much still lies behind each concept: what rests on it, and the longest line of that. */
import { closure } from "../order/closure.ts";
import { depth } from "../order/depth.ts";
import { digraph } from "../order/digraph.ts";
import type { Requirements } from "./requirements-of.ts";

/** By number of concept. `wanted` is 1 for what is still to be learnt. */
export interface WayAhead {
  readonly unlocks: Int32Array;
  readonly remaining: Int32Array;
  readonly wanted: Uint8Array;
}

/** Among the concepts of `plan` that are not known (all concepts, without a plan): how many rest on each, and by how many arrows the longest line of them goes on, for those `asked` about. O(n·m / 32). */
export function wayAhead({ ids, numberOf, named, namedOf }: Requirements, isKnown: Uint8Array, plan: readonly number[] | undefined, asked: readonly number[]): WayAhead {
  const wanted = new Uint8Array(ids.length);
  for (const v of plan ?? ids.keys()) if (isKnown[v] === 0) wanted[v] = 1;
  const isWanted = (id: string): boolean => wanted[numberOf.get(id)!] === 1;
  const inside = ids.filter(isWanted);
  const required = plan === undefined ? named.filter(({ after }) => isWanted(after)) : inside.flatMap((id) => namedOf.get(id) ?? []);
  const arrows = required.flatMap(({ of, after }) => of.filter(isWanted).map((before): [string, string] => [before, after]));
  const reach = closure(digraph({ ids: inside, arrows }));
  const backwards = digraph({ ids: inside, arrows: arrows.map(([before, after]): [string, string] => [after, before]) });
  const long = depth(backwards);
  const unlocks = new Int32Array(ids.length);
  const remaining = new Int32Array(ids.length);
  for (const v of asked) {
    if (wanted[v] === 0) continue;
    const id = ids[v]!;
    unlocks[v] = reach.after(id).filter((other) => other !== id).length;
    remaining[v] = long[backwards.indexOf.get(id)!]!;
  }
  return { unlocks, remaining, wanted };
}
