/** A place where the reading may be wrong, for the reader to look at: how doubtful, why, and the words. */
import { z } from "zod";
import { conceptIdSchema, stageIdSchema } from "./ids.ts";

const doubtCodeSchema = z.enum(["cycle", "contradiction", "broken-order", "unsure-name", "ambiguous-name", "everyday-name", "weak-order", "far-cue", "duration-mismatch", "duration-assumed", "no-stage"]);
export type DoubtCode = z.infer<typeof doubtCodeSchema>;

/** `weight` is 0 to 1, the greater the more doubtful. What it is about: a concept, the order of two, or a stage; nothing of these for the whole roadmap. */
export const doubtSchema = z.object({
  code: doubtCodeSchema,
  weight: z.number().min(0).max(1),
  concept: conceptIdSchema.optional(),
  before: conceptIdSchema.optional(),
  after: conceptIdSchema.optional(),
  stage: stageIdSchema.optional(),
  message: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  quote: z.string(),
});
export type Doubt = z.infer<typeof doubtSchema>;
