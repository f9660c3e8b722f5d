/** Roadmaps of several documents, each with the text that its places refer to. */
import { distinctRoadmaps, type ParsedDocument, type Roadmap } from "../../graph/index.ts";

export interface RoadmapWithText {
  readonly roadmap: Roadmap;
  readonly text: string;
}

/** All roadmaps of the documents in their order, with distinct ids. */
export function withTexts(documents: readonly ParsedDocument[]): RoadmapWithText[] {
  const texts = documents.flatMap(({ roadmaps, text }) => roadmaps.map(() => text));
  return distinctRoadmaps(documents.flatMap(({ roadmaps }) => roadmaps)).map((roadmap, at) => ({ roadmap, text: texts[at]! }));
}
