/** What a panel can ask for to take something away: what of it, in which form, as a file or in the clipboard. */
import type { FormatId } from "../../graph/index.ts";
import type { PlanFile } from "./plan-actions.ts";

export type RoadmapFile = FormatId | "html";
export type TogetherFile = "consensus" | "comparison" | "skos" | "case";
export type PictureFile = "svg" | "png";

/** A roadmap by its id on the shelf; the chosen roadmaps together; the plan at hand; or the map as it is on screen, whole or the part in sight. */
export type ExportRequest =
  | { readonly what: "roadmap"; readonly id: string; readonly format: RoadmapFile }
  | { readonly what: "together"; readonly format: TogetherFile }
  | { readonly what: "plan"; readonly format: PlanFile }
  | { readonly what: "picture"; readonly format: PictureFile; readonly part: "whole" | "sight" };

export type ExportOutcome = "saved" | "copied" | "refused" | "failed";

export interface ExportActions {
  showExport(shown: boolean): void;
  /** Hands the reader a file. */
  saveExport(request: ExportRequest): Promise<ExportOutcome>;
  /** Puts the same text into the clipboard. */
  copyExport(request: ExportRequest): Promise<ExportOutcome>;
  /** The list with its quotes, or the plan, on paper or as PDF. */
  print(): void;
}
