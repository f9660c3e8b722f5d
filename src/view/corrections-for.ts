/** What of a concept can be put right: only what there is something of. */
import type { Choice, Concept, Roadmap } from "../../graph/index.ts";

export type ConceptCorrection = "rename" | "merge" | "split" | "drop" | "needs" | "unlocks" | "stage" | "duration" | "stageTime" | "totalTime" | "choice" | "preferred" | "noChoice";

/** The corrections in the order in which they are offered. */
export function correctionsFor({ id, mentions, stage }: Concept, roadmap: Roadmap): readonly ConceptCorrection[] {
  const isChoice = choiceWith(id, roadmap) !== undefined;
  return [
    "rename",
    "merge",
    ...(mentions.length > 1 ? (["split"] as const) : []),
    "drop",
    "needs",
    "unlocks",
    ...(roadmap.stages.length > 0 ? (["stage"] as const) : []),
    "duration",
    ...(stage !== null ? (["stageTime"] as const) : []),
    "totalTime",
    "choice",
    ...(isChoice ? (["preferred", "noChoice"] as const) : []),
  ];
}

/** The choice that a concept is an alternative of; its smallest, where it is one of several. */
export function choiceWith(concept: string, { choices }: Roadmap): Choice | undefined {
  return choices.filter(({ of }) => of.some((each) => each === concept)).toSorted((a, b) => a.of.length - b.of.length)[0];
}
