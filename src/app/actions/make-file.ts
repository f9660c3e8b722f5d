/** Files of what is at hand: a roadmap in any format, several together, the plan. */
import type { TFunction } from "i18next";
import { type Atlas, atlasToCase, atlasToSkos, FORMATS, type Roadmap, toComparisonMarkdown, toConsensusMarkdown } from "../../../graph/index.ts";
import type { AppState } from "../../state/app-state.ts";
import type { ExportRequest, TogetherFile } from "../../state/export-actions.ts";
import { currentUnion } from "../../state/union.ts";
import { togetherRoadmaps } from "../../view/files/export-choices.ts";
import type { Workers } from "../../worker/workers.ts";
import type { MadeFile } from "./carry-out-export.ts";
import { planFile } from "./plan-files.ts";
import { roadmapPage } from "./roadmap-page.ts";

/** The file; null while what it is made of is not at hand. */
export async function makeFile(state: AppState, request: Exclude<ExportRequest, { what: "picture" }>, { atlas }: Pick<Workers, "atlas">, t: TFunction): Promise<MadeFile | null> {
  switch (request.what) {
    case "roadmap": {
      const open = state.opened[request.id];
      if (open === undefined) return null;
      if (request.format === "html") return { name: `${open.roadmap.id}.html`, type: "text/html", content: roadmapPage(state, request.id, open, t) };
      const { extension, mediaType, write } = FORMATS[request.format];
      return { name: `${open.roadmap.id}.${extension}`, type: mediaType, content: write(open.roadmap).text };
    }
    case "plan": {
      const made = planFile(state, request.format, t);
      return made === null ? null : { name: made.name, type: made.type, content: made.text };
    }
    case "together": {
      const roadmaps = togetherRoadmaps(state);
      if (roadmaps.length < 2) return null;
      return together(request.format, state, roadmaps, await atlasOf(state, roadmaps, atlas), atlas);
    }
  }
}

/** The atlas at hand, else one that is made of these. */
async function atlasOf(state: AppState, roadmaps: readonly Roadmap[], worker: Workers["atlas"]): Promise<Atlas> {
  const union = currentUnion(state);
  if (union !== null) return union.atlas;
  const answer = await worker.ask({ what: "atlas", roadmaps, decisions: state.decisions });
  if (answer.what !== "atlas") throw new Error("The roadmaps could not be aligned.");
  return answer.atlas;
}

async function together(format: TogetherFile, { language }: AppState, roadmaps: readonly Roadmap[], atlas: Atlas, worker: Workers["atlas"]): Promise<MadeFile> {
  if (format === "skos") return { name: "roadmaps.skos.jsonld", type: "application/ld+json", content: atlasToSkos(atlas, roadmaps) };
  if (format === "case") return { name: "roadmaps.case.json", type: "application/json", content: atlasToCase(atlas, roadmaps) };
  const answer = await worker.ask({ what: "compare", atlas, roadmaps });
  if (answer.what !== "compare") throw new Error("The roadmaps could not be compared.");
  const write = format === "consensus" ? toConsensusMarkdown : toComparisonMarkdown;
  return { name: `${format}.md`, type: "text/markdown", content: write(answer.comparison, atlas, language) };
}
