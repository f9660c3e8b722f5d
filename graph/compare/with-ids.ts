/** A roadmap with other ids. */
import { type ConceptId, type StageId, stageIdSchema } from "../model/ids.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { Renamed } from "./match-versions.ts";

/** The roadmap with concepts and stages called by their ids in another version. A stage that the other version lacks gets an id that it does not have. */
export function withIds(roadmap: Roadmap, concepts: readonly Renamed<ConceptId>[], stages: readonly Renamed<StageId>[]): Roadmap {
  const conceptIds = new Map(concepts.map(({ before, after }) => [before, after]));
  const stageIds = new Map(stages.map(({ before, after }) => [before, after]));
  const to = (id: ConceptId): ConceptId => conceptIds.get(id) ?? id;
  const own = new Set(roadmap.stages.map(({ id }) => id));
  const stage = (id: StageId): StageId => stageIds.get(id) ?? (own.has(id) ? stageIdSchema.parse(`${id}\u0000`) : id);
  const ends = <T extends { readonly before: ConceptId; readonly after: ConceptId }>(one: T): T => ({ ...one, before: to(one.before), after: to(one.after) });
  return {
    ...roadmap,
    stages: roadmap.stages.map((one) => ({ ...one, id: stage(one.id), parent: one.parent === null ? null : stage(one.parent) })),
    concepts: roadmap.concepts.map((one) => ({ ...one, id: to(one.id), stage: one.stage === null ? null : stage(one.stage) })),
    prerequisites: roadmap.prerequisites.map(ends),
    denials: roadmap.denials.map(ends),
    choices: roadmap.choices.map((one) => ({ ...one, of: one.of.map(to), preferred: one.preferred === null ? null : to(one.preferred) })),
    parts: roadmap.parts.map((one) => ({ ...one, whole: to(one.whole), part: to(one.part) })),
    resources: roadmap.resources.map((one) => ({ ...one, teaches: one.teaches.map(to) })),
  };
}
