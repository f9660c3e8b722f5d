/** "Follow the author": every required concept of the earlier stages comes first, the alternatives of a choice as one. */
import type { Concept } from "../../model/concept.ts";
import { choiceIdSchema, type ChoiceId, type ConceptId, type RoadmapId, type StageId } from "../../model/ids.ts";
import type { SourcedEvidence } from "../../model/plan.ts";
import type { Roadmap } from "../../model/roadmap.ts";
import type { Stage } from "../../model/stage.ts";
import { byCodePoint } from "../../text/by-code-point.ts";
import { isLearnable } from "../search/is-learnable.ts";

/** Ids are the atlas's. The evidence is where the two concepts are named in their stages. */
export interface StageRequirement {
  readonly after: ConceptId;
  readonly of: readonly ConceptId[];
  readonly choice: ChoiceId | null;
  readonly roadmap: RoadmapId;
  readonly evidence: readonly SourcedEvidence[];
}

interface Group {
  readonly of: readonly ConceptId[];
  readonly choice: ChoiceId | null;
  readonly stages: ReadonlySet<StageId>;
  readonly first: Concept;
}

/**
 * What each concept of a stage requires of the stages before it. Not required: concepts that are optional or only to be aware of, stages
 * that never end, and books, courses, papers and communities beside what they teach. `atlasId` names a concept of the roadmap. O(n²).
 */
export function stageRequirements(roadmap: Roadmap, atlasId: (concept: ConceptId) => ConceptId): StageRequirement[] {
  const stages = new Map(roadmap.stages.map((stage) => [stage.id, stage]));
  const groups = requiredGroups(roadmap, atlasId);
  return roadmap.concepts.flatMap((concept) => {
    const stage = concept.stage === null ? undefined : stages.get(concept.stage);
    if (stage === undefined) return [];
    const after = atlasId(concept.id);
    const earlier = groups.filter((group) => !group.of.includes(after) && [...group.stages].every((id) => isEarlier(stages.get(id)!, stage, stages)));
    return earlier.map(({ of, choice, first }) => ({ after, of, choice, roadmap: roadmap.id, evidence: [first, concept].flatMap((each) => placeOf(each, roadmap)) }));
  });
}

/** The required concepts that end some day, those of a choice together. */
function requiredGroups(roadmap: Roadmap, atlasId: (concept: ConceptId) => ConceptId): Group[] {
  const ongoing = new Set(roadmap.stages.filter((stage) => stage.ongoing).map(({ id }) => id));
  const plain = new Set(roadmap.concepts.filter((each) => isLearnable(each.kind)).map(({ stage }) => stage));
  const required = roadmap.concepts.filter((each) => each.stage !== null && each.emphasis === "required" && !ongoing.has(each.stage) && (isLearnable(each.kind) || !plain.has(each.stage)));
  const byId = new Map(required.map((concept) => [concept.id, concept]));
  const chosen = new Set(roadmap.choices.flatMap(({ of }) => of));
  const lone = required.filter(({ id }) => !chosen.has(id)).map((first): Group => ({ of: [atlasId(first.id)], choice: null, stages: new Set([first.stage!]), first }));
  const choices = roadmap.choices.flatMap(({ of }): Group[] => {
    const members = of.flatMap((member) => byId.get(member) ?? []);
    const first = members[0];
    const named = [...new Set(of.map(atlasId))].sort(byCodePoint);
    return first === undefined ? [] : [{ of: named, choice: named.length === 1 ? null : choiceIdSchema.parse(named.join("|")), stages: new Set(members.map(({ stage }) => stage!)), first }];
  });
  return [...lone, ...choices];
}

function isEarlier(one: Stage, other: Stage, stages: ReadonlyMap<StageId, Stage>): boolean {
  if (one.order >= other.order) return false;
  for (let above = other.parent; above !== null; above = stages.get(above)?.parent ?? null) if (above === one.id) return false;
  return true;
}

function placeOf(concept: Concept, { id, document, stages }: Roadmap): SourcedEvidence[] {
  const stage = stages.find((each) => each.id === concept.stage);
  const inside = concept.mentions.find(({ line }) => stage !== undefined && line >= stage.line && line <= stage.endLine) ?? concept.mentions[0];
  if (inside === undefined) return [];
  const { line, column, endLine, endColumn, text } = inside;
  return [{ line, column, endLine, endColumn, quote: text, rule: "stage", roadmap: id, document }];
}
