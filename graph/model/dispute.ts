/** Two authors who contradict each other, each with the words that say so. */
import { z } from "zod";
import { conceptIdSchema, roadmapIdSchema } from "./ids.ts";
import { evidenceSchema } from "./place.ts";

/** One author's word: that `before` comes first, or, as a `denial`, that it is not needed. `strength` is that author's strongest cue, the quote its first evidence. */
const wordSchema = evidenceSchema.extend({
  roadmap: roadmapIdSchema,
  document: z.string(),
  before: conceptIdSchema,
  after: conceptIdSchema,
  basis: z.enum(["stated", "sequence", "stage", "reference", "denial"]),
  strength: z.number().min(0).max(1),
});
export type Word = z.infer<typeof wordSchema>;

/**
 * `for` says that `a` comes before `b`, `against` speaks against it:
 * `direct-hard` and `direct-soft` put `b` before `a`, hard where both sides have a cue of strength 1;
 * `not-needed` denies that `a` is needed; `cyclic` leads from `b` back to `a` by way of other concepts, a word for each arrow in turn.
 */
const disputeKindSchema = z.enum(["direct-hard", "direct-soft", "not-needed", "cyclic"]);
export type DisputeKind = z.infer<typeof disputeKindSchema>;

export const disputeSchema = z.object({ a: conceptIdSchema, b: conceptIdSchema, kind: disputeKindSchema, for: z.array(wordSchema).min(1), against: z.array(wordSchema).min(1) });
export type Dispute = z.infer<typeof disputeSchema>;
