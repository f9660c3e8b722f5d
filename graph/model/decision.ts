/** A reader's word on alignment: these two are one concept, or they are not. Kept apart from the roadmaps and applied to later ones too. */
import { z } from "zod";
import { conceptIdSchema, roadmapIdSchema } from "./ids.ts";

/** A concept as its roadmap has it; without `roadmap`, the concept of this id in any roadmap. */
const namedSchema = z.object({ concept: conceptIdSchema, roadmap: roadmapIdSchema.optional() });
export type Named = z.infer<typeof namedSchema>;

/** `join` makes one concept of two, `split` keeps them apart; a later decision about the same two replaces an earlier one. */
export const decisionSchema = z.object({ kind: z.enum(["join", "split"]), one: namedSchema, other: namedSchema, reason: z.string() });
export type Decision = z.infer<typeof decisionSchema>;

/** A reader's decisions in the order in which they were made. */
export const decisionsSchema = z.array(decisionSchema);
