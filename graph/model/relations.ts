/** What a roadmap says about its concepts: what comes first, what does not, what is one of several, what is part of what. */
import { z } from "zod";
import { choiceIdSchema, conceptIdSchema } from "./ids.ts";
import { evidenceSchema } from "./place.ts";

export const basisSchema = z.enum(["stated", "sequence", "stage", "reference"]);
export type Basis = z.infer<typeof basisSchema>;

/** Learn `before` first. `strength` is the strongest cue's: 1 hard, 0.6 soft, 0.3 weak. `choice` names the choice whose member this is. */
export const prerequisiteSchema = z.object({
  before: conceptIdSchema,
  after: conceptIdSchema,
  basis: basisSchema,
  strength: z.number().min(0).max(1),
  choice: choiceIdSchema.nullable(),
  evidence: z.array(evidenceSchema),
});
export type Prerequisite = z.infer<typeof prerequisiteSchema>;

/** The words say that `before` is not needed for `after`: a vote against, never an arrow. */
export const denialSchema = z.object({ before: conceptIdSchema, after: conceptIdSchema, evidence: z.array(evidenceSchema) });
export type Denial = z.infer<typeof denialSchema>;

/** Alternatives: learning one of `of` is enough. */
export const choiceSchema = z.object({
  id: choiceIdSchema,
  of: z.array(conceptIdSchema).min(2),
  preferred: conceptIdSchema.nullable(),
  evidence: z.array(evidenceSchema),
});
export type Choice = z.infer<typeof choiceSchema>;

/** The text lists `part` under `whole`. */
export const partSchema = z.object({ whole: conceptIdSchema, part: conceptIdSchema, evidence: z.array(evidenceSchema) });
export type Part = z.infer<typeof partSchema>;
