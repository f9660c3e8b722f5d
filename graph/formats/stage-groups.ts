/** The stages as a tree with their concepts: what diagrams draw as boxes in boxes. */
import type { Concept } from "../model/concept.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { Stage } from "../model/stage.ts";
import { distinctConcepts } from "./distinct-concepts.ts";

/** A stage, the stages within it and the concepts that it teaches itself, in the roadmap's order. */
export interface StageGroup {
  readonly stage: Stage;
  readonly groups: readonly StageGroup[];
  readonly concepts: readonly Concept[];
}

/** `loose` are the concepts of no stage. */
export interface StageGroups {
  readonly groups: readonly StageGroup[];
  readonly loose: readonly Concept[];
}

/** Every stage and every concept exactly once, even where a parent is missing or parents run in a circle. Linear. */
export function stageGroups(roadmap: Roadmap): StageGroups {
  const stages = new Map<string, Stage>();
  for (const stage of roadmap.stages) if (!stages.has(stage.id)) stages.set(stage.id, stage);
  const within = new Map<string, Stage[]>();
  const top: Stage[] = [];
  for (const stage of stages.values()) {
    if (stage.parent === null || !stages.has(stage.parent)) top.push(stage);
    else listIn(within, stage.parent).push(stage);
  }
  const taught = new Map<string, Concept[]>();
  const loose: Concept[] = [];
  for (const concept of distinctConcepts(roadmap)) {
    if (concept.stage === null || !stages.has(concept.stage)) loose.push(concept);
    else listIn(taught, concept.stage).push(concept);
  }
  const placed = new Set<string>();
  const toGroup = (stage: Stage): StageGroup => {
    placed.add(stage.id);
    const groups = (within.get(stage.id) ?? []).filter((inner) => !placed.has(inner.id)).map(toGroup);
    return { stage, groups, concepts: taught.get(stage.id) ?? [] };
  };
  const groups = top.map(toGroup);
  for (const stage of stages.values()) if (!placed.has(stage.id)) groups.push(toGroup(stage));
  return { groups, loose };
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
