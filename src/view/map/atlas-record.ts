/** Several roadmaps as one map's record. The bands are steps from the beginning, since no author's stages hold for all. */
import type { Atlas, AtlasPrerequisite, Basis, ConceptId, Prerequisite } from "../../../graph/index.ts";
import type { MapArrow, MapRecord } from "./map-record.ts";
import { stepBands } from "./step-bands.ts";

const RANK: Readonly<Record<Basis, number>> = { stated: 0, sequence: 1, stage: 2, reference: 3 };

/** The record of an atlas with the arrows of the reference among its concepts. */
export function atlasRecord(atlas: Atlas, reference: readonly Prerequisite[]): MapRecord {
  const ids = new Set(atlas.concepts.map(({ id }) => id));
  const arrows = [...atlas.prerequisites.map(toArrow), ...referenceArrows(atlas.prerequisites, reference, ids)];
  const concepts = atlas.concepts.map(({ id, label, kind, members }) => {
    const sources = [...new Set(members.map(({ roadmap }) => roadmap as string))];
    return { id, label, kind, emphasis: "required" as const, score: 1, sources, slots: sources.length };
  });
  return { concepts, arrows, parts: [], choices: atlas.choices, ...stepBands([...ids], arrows) };
}

/**
 * The record with the words of some roadmaps only: every concept keeps its place, stripes and arrows are theirs, and
 * the reference speaks where they do not.
 */
export function chosenRecord(record: MapRecord, atlas: Atlas, reference: readonly Prerequisite[], chosen: readonly string[]): MapRecord {
  const wanted = new Set(chosen);
  const concepts = record.concepts.map((one) => ({ ...one, sources: one.sources.filter((source) => wanted.has(source)) }));
  const taught = new Set(concepts.filter(({ sources }) => sources.length > 0).map(({ id }) => id));
  const prerequisites = atlas.prerequisites.flatMap((one) => {
    const support = one.for.filter(({ roadmap }) => wanted.has(roadmap));
    const against = one.against.filter(({ roadmap }) => wanted.has(roadmap));
    return support.length === 0 ? [] : [{ ...one, for: support, against }];
  });
  const choices = atlas.choices.filter((choice) => choice.for.length === 0 || choice.for.some(({ roadmap }) => wanted.has(roadmap)));
  return { ...record, concepts, arrows: [...prerequisites.map(toArrow), ...referenceArrows(prerequisites, reference, taught)], choices };
}

function toArrow({ before, after, for: support, against }: AtlasPrerequisite): MapArrow {
  const best = support.reduce((one, other) => (RANK[other.basis] < RANK[one.basis] ? other : one));
  return {
    before,
    after,
    basis: best.basis,
    strength: Math.max(...support.map(({ strength }) => strength)),
    sources: [...new Set(support.map(({ roadmap }) => roadmap as string))],
    disputed: against.length > 0,
    ...(best.choice !== null && support.every(({ choice }) => choice !== null) ? { choice: best.choice } : {}),
  };
}

/** What the reference says of pairs that none of these prerequisites speaks of. */
function referenceArrows(said: readonly AtlasPrerequisite[], reference: readonly Prerequisite[], ids: ReadonlySet<ConceptId>): readonly MapArrow[] {
  const spoken = new Set(said.flatMap(({ before, after }) => [`${before} ${after}`, `${after} ${before}`]));
  return reference
    .filter(({ before, after }) => ids.has(before) && ids.has(after) && !spoken.has(`${before} ${after}`))
    .map(({ before, after, strength }) => ({ before, after, basis: "reference", strength, sources: [], disputed: false }));
}
