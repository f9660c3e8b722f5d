/** Which placements are one picture to its reader: those that were made by keeping most of an earlier one. */
import type { Placement } from "../../../graph/index.ts";

const first = new WeakMap<Placement, Placement>();

/** The placement with which its picture began; the same one for every placement that went on from it. */
export function pictureOf(placement: Placement): Placement {
  return first.get(placement) ?? placement;
}

/** The placement `next`, as one that goes on from `before`. */
export function goingOn(before: Placement, next: Placement): Placement {
  first.set(next, pictureOf(before));
  return next;
}
