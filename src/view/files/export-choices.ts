/** What can be taken away, in which forms. */
import { FORMATS, type FormatId, type Roadmap } from "../../../graph/index.ts";
import type { AppState } from "../../state/app-state.ts";
import type { PictureFile, RoadmapFile, TogetherFile } from "../../state/export-actions.ts";
import type { PlanFile } from "../../state/plan-actions.ts";
import { isUnion } from "../../state/union.ts";

export type ExportWhat = "roadmap" | "together" | "plan" | "picture";

/** The forms of a roadmap, in groups of what one does with them. */
export const ROADMAP_FILES = [
  { group: "read", formats: ["html", "markdown", "checklist", "text"] },
  { group: "outline", formats: ["opml", "freemind", "markmap", "anki"] },
  { group: "graph", formats: ["mermaid", "dot", "graphml", "gexf", "cytoscape", "canvas", "csv"] },
  { group: "data", formats: ["json", "case", "skos", "curricular", "cypher", "neo4j-nodes", "neo4j-relationships"] },
] as const satisfies readonly { readonly group: string; readonly formats: readonly RoadmapFile[] }[];

export const TOGETHER_FILES: readonly TogetherFile[] = ["consensus", "comparison", "skos", "case"];
export const PLAN_FILES: readonly PlanFile[] = ["markdown", "csv", "calendar", "json"];
export const PICTURE_FILES: readonly PictureFile[] = ["svg", "png"];

/** How a file of that form ends, without the dot. */
export function extensionOf(format: RoadmapFile): string {
  return format === "html" ? "html" : FORMATS[format].extension;
}

/** What a roadmap loses in a format, a count and a noun each; the page loses what is not words. */
export function lossesIn(roadmap: Roadmap, format: RoadmapFile): readonly string[] {
  return format === "html" ? [] : FORMATS[format as FormatId].write(roadmap).losses;
}

/** The roadmaps that are taken together: the chosen ones, in the view of one roadmap all that are at hand. */
export function togetherRoadmaps({ view, chosen, shelf, opened }: AppState): readonly Roadmap[] {
  const ids = isUnion(view) ? chosen : shelf.map(({ id }) => id);
  return ids.flatMap((id) => opened[id]?.roadmap ?? []);
}
