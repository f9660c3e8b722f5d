/** The chains between two concepts of a curriculum, each arrow with its reason. */
import type { ConceptId } from "../model/ids.ts";
import type { Reason } from "../model/plan.ts";
import type { Curriculum } from "./curriculum.ts";
import { prerequisiteGraph } from "./prerequisite-graph.ts";
import { numbersOf } from "./search/planning-case.ts";
import { type Ways, waysBetween } from "./ways-between.ts";

/** The ways with the reasons of all their arrows in place of these; `choice` of a reason says that another concept would do as well. */
export interface Chains extends Omit<Ways, "arrows"> {
  readonly prerequisites: readonly Reason[];
}

/** The chains from `a` to `b` without shortcuts, at most `most` of them listed. Throws NotFoundError for a concept that is not in the curriculum. */
export function chainsBetween(curriculum: Curriculum, a: ConceptId, b: ConceptId, most: number): Chains {
  numbersOf(curriculum, [a, b]);
  const { requirements } = curriculum;
  const { acyclic } = prerequisiteGraph(requirements);
  const reasonOf = (before: string, after: string): Reason => requirements.reasons.get(`${before} ${after}`)!;
  const followed = [...acyclic.head.keys()].map((arrow) => reasonOf(acyclic.ids[acyclic.tail[arrow]!]!, acyclic.ids[acyclic.head[arrow]!]!));
  const { arrows, ...ways } = waysBetween({ arrows: followed, groups: requirements.named }, a, b, most);
  return { ...ways, prerequisites: arrows.map(({ before, after }) => reasonOf(before, after)) };
}
