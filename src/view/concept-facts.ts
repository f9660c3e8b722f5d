/** What the panel says about a concept or an arrow: looked up once, so that the panel only sets type. */
import type { Choice, Concept, ConceptId, Denial, Prerequisite, Resource, Roadmap, Stage } from "../../graph/index.ts";

interface Tie {
  readonly concept: Concept;
  readonly arrow: Prerequisite;
}

export interface ConceptFacts {
  readonly concept: Concept;
  readonly stage: Stage | null;
  readonly needs: readonly Tie[];
  readonly unlocks: readonly Tie[];
  readonly parts: readonly Concept[];
  readonly wholes: readonly Concept[];
  readonly choices: readonly { readonly choice: Choice; readonly of: readonly Concept[] }[];
  /** What the words say is not needed for it. */
  readonly denied: readonly { readonly concept: Concept; readonly denial: Denial }[];
  readonly resources: readonly Resource[];
  /** All arrows of the roadmap. */
  readonly arrows: readonly Prerequisite[];
}

export interface ArrowFacts {
  readonly before: Concept;
  readonly after: Concept;
  readonly prerequisite: Prerequisite;
}

/** The facts about a concept, null when the roadmap does not have it. */
export function findConceptFacts(roadmap: Roadmap, id: ConceptId): ConceptFacts | null {
  const byId = new Map(roadmap.concepts.map((one) => [one.id, one]));
  const concept = byId.get(id);
  if (concept === undefined) return null;
  const known = (ids: readonly ConceptId[]): Concept[] => ids.flatMap((one) => byId.get(one) ?? []);
  const tie = (prerequisite: Prerequisite, other: ConceptId): Tie[] =>
    known([other]).map((found) => ({ concept: found, arrow: prerequisite }));
  return {
    concept,
    stage: roadmap.stages.find((stage) => stage.id === concept.stage) ?? null,
    needs: sorted(roadmap.prerequisites.flatMap((one) => (one.after === id ? tie(one, one.before) : []))),
    unlocks: sorted(roadmap.prerequisites.flatMap((one) => (one.before === id ? tie(one, one.after) : []))),
    parts: known(roadmap.parts.flatMap((part) => (part.whole === id ? [part.part] : []))),
    wholes: known(roadmap.parts.flatMap((part) => (part.part === id ? [part.whole] : []))),
    choices: roadmap.choices.flatMap((choice) => (choice.of.includes(id) ? [{ choice, of: known(choice.of) }] : [])),
    denied: roadmap.denials.flatMap((denial) =>
      denial.after === id ? known([denial.before]).map((found) => ({ concept: found, denial })) : [],
    ),
    resources: roadmap.resources.filter((resource) => resource.teaches.includes(id)),
    arrows: roadmap.prerequisites,
  };
}

/** The facts about an arrow, null when the roadmap does not have it. */
export function findArrowFacts(roadmap: Roadmap, before: ConceptId, after: ConceptId): ArrowFacts | null {
  const one = roadmap.concepts.find((concept) => concept.id === before);
  const two = roadmap.concepts.find((concept) => concept.id === after);
  const prerequisite = roadmap.prerequisites.find((each) => each.before === before && each.after === after);
  return one && two && prerequisite ? { before: one, after: two, prerequisite } : null;
}

const ORDER = { stated: 0, sequence: 1, stage: 2, reference: 3 } as const;

function sorted(ties: readonly Tie[]): readonly Tie[] {
  return [...ties].sort((a, b) => ORDER[a.arrow.basis] - ORDER[b.arrow.basis]);
}
