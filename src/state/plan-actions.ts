/** What a panel can ask for on the learner's behalf. Concepts are named by their ids in the view at hand. */
import type { ConceptId, LearnerSettings } from "../../graph/index.ts";
import type { Asked } from "./planned.ts";

export type PlanFile = "markdown" | "csv" | "calendar" | "json";

export interface PlanActions {
  know(concepts: readonly ConceptId[], known: boolean): void;
  aimAt(concepts: readonly ConceptId[], aimed: boolean): void;
  /** Keeps the learner's own words about a concept; an empty text takes them away. */
  note(concept: ConceptId, text: string): void;
  undo(): void;
  redo(): void;
  /** The step that was told has been seen. */
  hushUndo(): void;
  setPlanning(planning: Partial<LearnerSettings>): void;
  ask(asked: Asked | null): void;
  stopPlanning(): void;
  planAgain(): void;
  downloadPlan(file: PlanFile): void;
  printPlan(): void;
}
