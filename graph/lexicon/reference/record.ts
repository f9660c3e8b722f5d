/** One record of the built-in reference: a prerequisite that the whole field agrees on, though authors seldom spell it out. */
import { z } from "zod";

/** Learn `before` first; both are ids of lexicon entries. `reason` is one English sentence that says why. */
export const referenceRecordSchema = z.object({
  before: z.string().min(1),
  after: z.string().min(1),
  reason: z.string().min(1),
});
export type ReferenceRecord = z.infer<typeof referenceRecordSchema>;
