/** A plain list of prerequisites as a curriculum of one author, for tests and benchmarks on large graphs. */
import { buildCurriculum, type Curriculum } from "../../graph/path/curriculum.ts";
import { smallAtlas } from "./small-atlas.ts";

export interface LargeGraph {
  readonly concepts: readonly { readonly id: string; readonly group?: string }[];
  readonly prerequisites: readonly { readonly before: string; readonly after: string; readonly strength?: string }[];
}

/** The curriculum of this graph in which soft prerequisites never block; each concept takes an hour. */
export function largeCurriculum({ concepts, prerequisites }: LargeGraph): Curriculum {
  const says = [...concepts.map(({ id }) => id), ...prerequisites.map(({ before, after, strength }) => `${before} -${strength === "soft" ? 0.6 : 1}> ${after}`)].join(",");
  const { atlas, roadmaps } = smallAtlas({ author: { says } });
  return buildCurriculum(atlas, roadmaps, () => [], { minStrength: 1, assumedMinutes: 60 });
}
