/** Aligns roadmaps and asks the reference off the main thread. */
import { alignRoadmaps, referenceAmong } from "../../graph/index.ts";
import type { AtlasAnswer, AtlasQuestion } from "./protocol.ts";
import { serve } from "./serve.ts";

serve<AtlasQuestion, AtlasAnswer>((question) => {
  if (question.what === "reference") return { what: "reference", reference: referenceAmong(question.concepts) };
  const atlas = alignRoadmaps(question.roadmaps, question.decisions);
  return { what: "atlas", atlas, reference: referenceAmong(atlas.concepts.map(({ id }) => id)) };
});
