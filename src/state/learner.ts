/** What belongs to the learner rather than to the screen: what is known, what is aimed at, how plans are made, and how to take a step back. */
import type { ConceptId, KnownConcept, Label, LearnerSettings, RoadmapId, Target } from "../../graph/index.ts";
import type { PlanAddress } from "./plan-address.ts";
import type { Asked, Planned, PlanWork } from "./planned.ts";

/** A concept that is pointed at: its id where it was pointed at, and every roadmap's own name for it. */
export interface Pointed {
  readonly id: ConceptId;
  readonly members: readonly { readonly roadmap: RoadmapId; readonly concept: ConceptId }[];
}

/** Records by key; a concept's key is its id when it was marked. */
type Kept<T> = Readonly<Record<string, T>>;
/** What a record was before a step and after it; null for none. */
type Changes<T> = Readonly<Record<string, { readonly before: T | null; readonly after: T | null }>>;

/** One thing that the learner did and can take back; `label` names its concept where it is one. */
export interface Step {
  readonly what: "known" | "unknown" | "target" | "no-target" | "link";
  readonly count: number;
  readonly label: Label | null;
  readonly known: Changes<KnownConcept>;
  readonly targets: Changes<Target>;
}

/** Whether the learner's work outlasts the visit: not yet clear, it does, or why it does not. */
export type Keeping = "opening" | "lasting" | "refused" | "full" | "newer";

export interface Learner {
  readonly known: Kept<KnownConcept>;
  readonly targets: Kept<Target>;
  readonly planning: LearnerSettings;
  /** The plan that a link asks for, until the atlas is there in which its targets are found. */
  readonly linked: PlanAddress | null;
  /** The last answer of the planner; see `key` for whether it is still the one to the question at hand. */
  readonly planned: Planned | null;
  readonly planWork: PlanWork;
  readonly asked: Asked | null;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** The step that was just taken or taken back, to be told; null once told. */
  readonly told: { readonly step: Step; readonly undone: boolean } | null;
  readonly keeping: Keeping;
  /** So many kept records could not be read and were put aside. */
  readonly setAside: number;
}

export const DEFAULT_PLANNING: LearnerSettings = { bases: ["stated", "sequence", "reference"], hoursPerWeek: 10, start: null, assume: false, take: [], skip: [] };

/** A learner who has done nothing yet. */
export function newLearner(): Learner {
  return { known: {}, targets: {}, planning: DEFAULT_PLANNING, linked: null, planned: null, planWork: "idle", asked: null, past: [], future: [], told: null, keeping: "opening", setAside: 0 };
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

/** The records with one more for each concept that none is about yet, and those that came. */
export function withPointed<T extends KnownConcept>(records: Kept<T>, concepts: readonly Pointed[], when: number): Changes<KnownConcept> {
  const there = pointedAt(records, concepts);
  const missing = concepts.filter(({ id }) => !there.has(id));
  return Object.fromEntries(missing.map(({ id, members }) => [id, { before: null, after: { concept: id, members: members.map(({ roadmap, concept }) => ({ roadmap, concept })), when } }]));
}

/** The removal of every record that is about one of the concepts. */
export function withoutPointed<T extends KnownConcept>(records: Kept<T>, concepts: readonly Pointed[]): Changes<T> {
  const names = new Set(concepts.flatMap(({ id, members }) => [id as string, ...members.map(memberName)]));
  const gone = Object.entries(records).filter(([, { concept, members }]) => names.has(concept) || members.some((one) => names.has(memberName(one))));
  return Object.fromEntries(gone.map(([key, before]) => [key, { before, after: null }]));
}

function memberName({ roadmap, concept }: { readonly roadmap: string; readonly concept: string }): string {
  return `${roadmap}/${concept}`;
}
