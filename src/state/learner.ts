/** What belongs to the learner rather than to the screen: what is known, what is aimed at, and how plans are made. */
import type { ConceptId, KeptNote, KeptPlace, KnownConcept, LearnerSettings, RoadmapId, Target } from "../../graph/index.ts";
import type { PlanAddress } from "./plan-address.ts";
import type { Asked, Planned, PlanWork } from "./planned.ts";

/** A concept that is pointed at: its id where it was pointed at, and every roadmap's own name for it. */
export interface Pointed {
  readonly id: ConceptId;
  readonly members: readonly { readonly roadmap: RoadmapId; readonly concept: ConceptId }[];
}

/** Records by key; a concept's key is its id when it was marked. */
type Kept<T> = Readonly<Record<string, T>>;

/** Whether the learner's work outlasts the visit: not yet clear, it does, or why it does not. */
export type Keeping = "opening" | "lasting" | "refused" | "full" | "newer" | "gone";

export interface Learner {
  readonly known: Kept<KnownConcept>;
  readonly targets: Kept<Target>;
  readonly notes: Kept<KeptNote>;
  /** Where plates were put by hand, by `placeKey`. */
  readonly places: Kept<KeptPlace>;
  readonly planning: LearnerSettings;
  /** The plan that a link asks for, until the atlas is there in which its targets are found. */
  readonly linked: PlanAddress | null;
  /** The last answer of the planner; see `key` for whether it is still the one to the question at hand. */
  readonly planned: Planned | null;
  readonly planWork: PlanWork;
  readonly asked: Asked | null;
  readonly keeping: Keeping;
  /** So many kept records could not be read and were put aside. */
  readonly setAside: number;
  /** Something was kept here once, and is there no more. */
  readonly lost: boolean;
}

export const DEFAULT_PLANNING: LearnerSettings = { bases: ["stated", "sequence", "reference"], hoursPerWeek: 10, start: null, assume: false, take: [], skip: [] };

/** A learner who has done nothing yet. */
export function newLearner(): Learner {
  return { known: {}, targets: {}, notes: {}, places: {}, planning: DEFAULT_PLANNING, linked: null, planned: null, planWork: "idle", asked: null, keeping: "opening", setAside: 0, lost: false };
}

/** The ids of those concepts that a record is about: by id, or by any roadmap's own name. */
export function pointedAt(records: Kept<KnownConcept>, concepts: readonly Pointed[]): ReadonlySet<ConceptId> {
  const names = new Set<string>();
  for (const { concept, members } of Object.values(records)) {
    names.add(concept);
    for (const member of members) names.add(memberName(member));
  }
  return new Set(concepts.filter(({ id, members }) => names.has(id) || members.some((one) => names.has(memberName(one)))).map(({ id }) => id));
}

/** By id, the last note on each of those concepts that have one. */
export function notesOn(records: Kept<KeptNote>, concepts: readonly Pointed[]): ReadonlyMap<ConceptId, KeptNote> {
  const byName = new Map<string, KeptNote>();
  for (const note of Object.values(records)) {
    for (const name of [note.concept as string, ...note.members.map(memberName)]) if ((byName.get(name)?.when ?? -1) < note.when) byName.set(name, note);
  }
  return new Map(concepts.flatMap(({ id, members }) => {
    const found = [id as string, ...members.map(memberName)].flatMap((name) => byName.get(name) ?? []);
    return found.length === 0 ? [] : [[id, found.reduce((last, one) => (one.when > last.when ? one : last))] as const];
  }));
}

/** The records with one more for each concept that none is about yet; the same object where there is none. */
export function withPointed<T extends KnownConcept>(records: Kept<T>, concepts: readonly Pointed[], when: number): Kept<KnownConcept> {
  const there = pointedAt(records, concepts);
  const missing = concepts.filter(({ id }) => !there.has(id));
  if (missing.length === 0) return records;
  const made = missing.map(({ id, members }) => [id, { concept: id, members: members.map(({ roadmap, concept }) => ({ roadmap, concept })), when }] as const);
  return { ...records, ...Object.fromEntries(made) };
}

/** The records without those that are about one of the concepts; the same object where there is none. */
export function withoutPointed<T extends KnownConcept>(records: Kept<T>, concepts: readonly Pointed[]): Kept<T> {
  const names = new Set(concepts.flatMap(({ id, members }) => [id as string, ...members.map(memberName)]));
  const rest = Object.entries(records).filter(([, { concept, members }]) => !names.has(concept) && !members.some((one) => names.has(memberName(one))));
  return rest.length === Object.keys(records).length ? records : Object.fromEntries(rest);
}

function memberName({ roadmap, concept }: { readonly roadmap: string; readonly concept: string }): string {
  return `${roadmap}/${concept}`;
}
