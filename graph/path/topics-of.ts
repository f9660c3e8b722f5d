/** What is best learnt in one go: concepts of one stage, or of one field where several authors' stages differ. */
import { LEXICON_FIELDS } from "../lexicon/lexicon.ts";
import type { AtlasConcept } from "../model/atlas.ts";
import type { ConceptId } from "../model/ids.ts";
import type { PlanSettings } from "../model/plan.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { byCodePoint } from "../text/by-code-point.ts";

/** `place` is where authors put the concept, 0 (first stage) to 1 (last), their mean; 0.5 where nobody does. */
export interface Topic {
  readonly topic: string;
  readonly place: number;
}

let fields: ReadonlyMap<string, string> | undefined;

/** The topic of each of `ids`: the stage when one roadmap is followed, else the lexicon's field, else the first author's stage. O(members). */
export function topicsOf(ids: readonly ConceptId[], concepts: ReadonlyMap<ConceptId, AtlasConcept>, roadmaps: readonly Roadmap[], settings: PlanSettings): Topic[] {
  fields ??= new Map(Object.entries(LEXICON_FIELDS).flatMap(([field, entries]) => entries.map((entry) => [entry.id, field] as const)));
  const fieldOf = fields;
  const stages = new Map<string, number>(roadmaps.flatMap((roadmap) => roadmap.stages.map((stage) => [`${roadmap.id} ${stage.id}`, (stage.order - 0.5) / roadmap.stages.length] as const)));
  const isAlone = settings.roadmaps.length === 1;
  return ids.map((id) => {
    const mine = concepts.get(id)!.members.filter(({ roadmap, stage }) => stage !== null && settings.roadmaps.includes(roadmap)).sort((a, b) => byCodePoint(a.roadmap, b.roadmap));
    const places = mine.flatMap(({ roadmap, stage }) => stages.get(`${roadmap} ${stage}`) ?? []);
    const stage = mine[0] === undefined ? "" : `${mine[0].roadmap} ${mine[0].stage}`;
    return { topic: (isAlone ? stage : fieldOf.get(id)) ?? stage, place: places.length === 0 ? 0.5 : places.reduce((sum, place) => sum + place, 0) / places.length };
  });
}
