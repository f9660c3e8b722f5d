/** The map as a list: stages in order with their concepts in the order of the text. The canvas's text equivalent. */
import type { Concept, Roadmap, Stage, StageId } from "../../../graph/index.ts";

export interface ListSection {
  /** Null: what no stage teaches. */
  readonly stage: Stage | null;
  /** 1 for an outermost stage. */
  readonly level: number;
  readonly concepts: readonly Concept[];
}

/** Every concept once, under its own stage; stages without concepts stay when others lie in them. */
export function conceptList(roadmap: Roadmap): readonly ListSection[] {
  const parents = new Map(roadmap.stages.map((stage) => [stage.id, stage.parent]));
  const levelOf = (id: StageId): number => {
    let level = 1;
    for (let at = parents.get(id) ?? null; at !== null && level < 9; at = parents.get(at) ?? null) level += 1;
    return level;
  };
  const inOrder = [...roadmap.concepts].sort(byFirstMention);
  const sections: ListSection[] = roadmap.stages.map((stage) => ({
    stage,
    level: levelOf(stage.id),
    concepts: inOrder.filter((concept) => concept.stage === stage.id),
  }));
  const parentIds = new Set(parents.values());
  const kept = sections.filter((section) => section.concepts.length > 0 || parentIds.has(section.stage!.id));
  const loose = inOrder.filter((concept) => concept.stage === null || !parents.has(concept.stage));
  return loose.length === 0 ? kept : [{ stage: null, level: 1, concepts: loose }, ...kept];
}

function byFirstMention(a: Concept, b: Concept): number {
  const one = a.mentions[0];
  const two = b.mentions[0];
  if (one === undefined || two === undefined) return one === two ? 0 : one === undefined ? 1 : -1;
  return one.line - two.line || one.column - two.column;
}
