/** Aligns and compares roadmaps, and asks the reference, off the main thread. */
import "./no-eval.ts";
import { alignRoadmaps, compareRoadmaps, doubtful, referenceAmong } from "../../graph/index.ts";
import type { AtlasAnswer, AtlasQuestion } from "./protocol.ts";
import { serve } from "./serve.ts";

serve<AtlasQuestion, AtlasAnswer>((question) => {
  if (question.what === "reference") return { what: "reference", reference: referenceAmong(question.concepts) };
  if (question.what === "doubts") return { what: "doubts", doubts: doubtful(question.roadmap, question.corrections) };
  if (question.what === "compare") return { what: "compare", comparison: compareRoadmaps(question.atlas, question.roadmaps) };
  const atlas = alignRoadmaps(question.roadmaps, question.decisions);
  return { what: "atlas", atlas, reference: referenceAmong(atlas.concepts.map(({ id }) => id)) };
});
