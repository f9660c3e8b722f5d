/** What the panel says about a concept or an arrow that several roadmaps share: who calls it what, who says what comes first. */
import type { AtlasConcept, AtlasPrerequisite, ConceptId, Emphasis, Member, Mention, Objection, Prerequisite, Resource, Roadmap, Stage, Support } from "../../../graph/index.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectionInAtlas, type Union } from "../../state/union.ts";
import type { MapArrow, MapConcept, MapRecord } from "../map/map-record.ts";

export interface UnionTie {
  readonly concept: MapConcept;
  readonly arrow: MapArrow;
}

/** One roadmap's concept behind a concept of the atlas, with every place that names it. */
export interface NamedBy {
  readonly member: Member;
  readonly mentions: readonly Mention[];
  readonly emphasis: Emphasis;
  readonly stage: Stage | null;
  readonly resources: readonly Resource[];
}

export interface UnionConceptFacts {
  readonly concept: AtlasConcept;
  readonly needs: readonly UnionTie[];
  readonly unlocks: readonly UnionTie[];
  /** The chosen roadmaps that teach it, in the reader's order. */
  readonly namedBy: readonly NamedBy[];
  /** Chosen roadmaps that do not teach it. */
  readonly missing: readonly string[];
  /** All arrows on the map. */
  readonly arrows: readonly MapArrow[];
}

export interface UnionArrowFacts {
  readonly before: AtlasConcept;
  readonly after: AtlasConcept;
  readonly for: readonly Support[];
  readonly against: readonly Objection[];
  /** The reference's word, where it has one. */
  readonly reference: Prerequisite | null;
}

/** The facts about a concept among the chosen roadmaps; null when the atlas does not have it. */
export function findUnionConcept(union: Union, record: MapRecord, chosen: readonly string[], opened: AppState["opened"], id: ConceptId): UnionConceptFacts | null {
  const concept = union.atlas.concepts.find((one) => one.id === id);
  if (concept === undefined) return null;
  const byId = new Map(record.concepts.map((one) => [one.id, one]));
  const tie = (arrow: MapArrow, other: ConceptId): UnionTie[] => {
    const found = byId.get(other);
    return found === undefined ? [] : [{ concept: found, arrow }];
  };
  const namedBy = chosen.flatMap((source) =>
    concept.members
      .filter((member) => member.roadmap === source)
      .map((member) => named(member, opened[source]?.roadmap)),
  );
  return {
    concept,
    needs: sorted(record.arrows.flatMap((arrow) => (arrow.after === id ? tie(arrow, arrow.before) : []))),
    unlocks: sorted(record.arrows.flatMap((arrow) => (arrow.before === id ? tie(arrow, arrow.after) : []))),
    namedBy,
    arrows: record.arrows,
    missing: chosen.filter((source) => !concept.members.some((member) => member.roadmap === source)),
  };
}

/** The facts about an arrow among the chosen roadmaps; null when nobody, the reference included, speaks of it. */
export function findUnionArrow({ atlas, reference }: Union, chosen: readonly string[], before: ConceptId, after: ConceptId): UnionArrowFacts | null {
  const one = atlas.concepts.find(({ id }) => id === before);
  const two = atlas.concepts.find(({ id }) => id === after);
  if (one === undefined || two === undefined) return null;
  const same = (pair: { readonly before: ConceptId; readonly after: ConceptId }): boolean => pair.before === before && pair.after === after;
  const found: Pick<AtlasPrerequisite, "for" | "against"> | undefined =
    atlas.prerequisites.find(same) ?? atlas.denials.filter(same).map(({ against }) => ({ for: [], against }))[0];
  const said = reference.find(same) ?? null;
  if (found === undefined && said === null) return null;
  const wanted = new Set(chosen);
  return {
    before: one,
    after: two,
    for: (found?.for ?? []).filter(({ roadmap }) => wanted.has(roadmap)),
    against: (found?.against ?? []).filter(({ roadmap }) => wanted.has(roadmap)),
    reference: said,
  };
}

/** What all roadmaps but one say about two of its concepts, by its own ids. */
export function otherVoices(union: Union, shelf: readonly string[], shown: string, before: ConceptId, after: ConceptId): Pick<UnionArrowFacts, "for" | "against"> {
  const arrow = selectionInAtlas(union.atlas, shown, { type: "arrow", before, after });
  const found = arrow?.type === "arrow" ? findUnionArrow(union, shelf.filter((id) => id !== shown), arrow.before, arrow.after) : null;
  const back = arrow?.type === "arrow" ? findUnionArrow(union, shelf.filter((id) => id !== shown), arrow.after, arrow.before) : null;
  const opposite = (back?.for ?? []).filter(({ roadmap }) => found?.against.some((one) => one.roadmap === roadmap) !== true);
  return { for: found?.for ?? [], against: [...(found?.against ?? []), ...opposite.map(({ roadmap, strength, evidence }) => ({ roadmap, kind: "opposite" as const, strength, evidence }))] };
}

function named(member: Member, roadmap: Roadmap | undefined): NamedBy {
  const concept = roadmap?.concepts.find((one) => one.id === member.concept);
  return {
    member,
    mentions: concept?.mentions ?? [],
    emphasis: concept?.emphasis ?? "required",
    stage: roadmap?.stages.find(({ id }) => id === concept?.stage) ?? null,
    resources: roadmap?.resources.filter(({ teaches }) => teaches.includes(member.concept)) ?? [],
  };
}

const ORDER = { stated: 0, sequence: 1, stage: 2, reference: 3 } as const;

/** By basis, then by how many roadmaps say so. */
function sorted(ties: readonly UnionTie[]): readonly UnionTie[] {
  return [...ties].sort((a, b) => ORDER[a.arrow.basis] - ORDER[b.arrow.basis] || b.arrow.sources.length - a.arrow.sources.length);
}
