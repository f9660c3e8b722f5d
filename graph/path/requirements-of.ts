/** What each concept of the chosen roadmaps requires, ready for planning. */
import { NotFoundError } from "../errors.ts";
import type { Atlas } from "../model/atlas.ts";
import type { ConceptId } from "../model/ids.ts";
import type { PlanCycle, PlanSettings, Reason } from "../model/plan.ts";
import type { Prerequisite } from "../model/relations.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { breakCyclesOfRequirements } from "./search/break-cycles-of-requirements.ts";
import { cnf, type Cnf } from "./search/cnf.ts";
import { namedRequirements, type NamedRequirement } from "./named-requirements.ts";
import { stageRequirements } from "./time/stage-requirements.ts";

/** Concepts are numbered by `ids`, sorted by code point. */
export interface Requirements {
  readonly ids: readonly ConceptId[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly cnf: Cnf;
  readonly named: readonly NamedRequirement[];
  /** What each concept requires by name; nothing for one that requires nothing. */
  readonly namedOf: ReadonlyMap<ConceptId, readonly NamedRequirement[]>;
  /** By "before after". */
  readonly reasons: ReadonlyMap<string, Reason>;
  readonly cycles: readonly PlanCycle[];
  /** Requirements that a chosen roadmap denies in stronger words; the evidence is the denial. */
  readonly denied: readonly Reason[];
}

/** What the reference roadmap says among concepts: see `referenceAmong`. */
export type ReferenceAmong = (concepts: Iterable<string>) => readonly Prerequisite[];

/** The requirements among `ids` by the settings' roadmaps and bases. Throws NotFoundError for a roadmap that is not in the atlas. */
export function requirementsOf(atlas: Atlas, roadmaps: readonly Roadmap[], referenceAmong: ReferenceAmong, ids: readonly ConceptId[], settings: PlanSettings): Requirements {
  const byId = new Map(roadmaps.map((roadmap) => [roadmap.id, roadmap]));
  const chosen = settings.roadmaps.map((id) => {
    const roadmap = byId.get(id);
    if (roadmap === undefined) throw new NotFoundError(`There is no roadmap ${id}. There are: ${roadmaps.map((each) => each.id).join(", ")}.`, roadmaps.map((each) => each.id));
    return roadmap;
  });
  const sorted = [...new Set(ids)].sort(byCodePoint);
  const concepts = new Set<string>(sorted);
  const atlasIds = new Map(atlas.concepts.flatMap(({ id, members }) => members.map(({ roadmap, concept }) => [`${roadmap} ${concept}`, id] as const)));
  const found = namedRequirements({
    atlas,
    concepts,
    reference: settings.bases.includes("reference") ? referenceAmong(sorted) : [],
    stages: settings.bases.includes("stage") ? chosen.flatMap((roadmap) => stageRequirements(roadmap, (concept) => atlasIds.get(`${roadmap.id} ${concept}`) ?? concept)) : [],
    documents: new Map(chosen.map(({ id, document }) => [id, document])),
    settings,
  });
  const { requirements: named, cycles } = breakCyclesOfRequirements(found.requirements, found.reasons);
  const namedOf = new Map<ConceptId, NamedRequirement[]>();
  for (const requirement of named) namedOf.set(requirement.after, [...(namedOf.get(requirement.after) ?? []), requirement]);
  const numberOf = new Map<string, number>(sorted.map((id, number) => [id, number]));
  return { ids: sorted, numberOf, cnf: cnf(sorted.length, named.map(({ after, of }) => ({ after: numberOf.get(after)!, of: of.map((id) => numberOf.get(id)!) }))), named, namedOf, reasons: found.reasons, cycles, denied: found.denied };
}
