/** Something that can be learnt, with every place that names it. */
import { z } from "zod";
import { durationSchema } from "./duration.ts";
import { conceptIdSchema, stageIdSchema } from "./ids.ts";
import { labelSchema } from "./label.ts";
import { placeSchema } from "./place.ts";

export const kindSchema = z.enum(["concept", "skill", "tool", "model", "paper", "course", "book", "community"]);
export type Kind = z.infer<typeof kindSchema>;

export const emphasisSchema = z.enum(["required", "optional", "aware"]);
export type Emphasis = z.infer<typeof emphasisSchema>;

/** A place that names a concept; `text` is the original text there, letter by letter; `head` where what follows is about it. */
const mentionSchema = placeSchema.extend({ text: z.string(), rule: z.string(), head: z.literal(true).optional() });
export type Mention = z.infer<typeof mentionSchema>;

/**
 * `stage` is the stage that teaches it (the first where it heads something, else the first that names it; summaries last), null when none does.
 * `score` is 0 to 1: how sure the reading is; below 0.5 the review asks the reader.
 */
export const conceptSchema = z.object({
  id: conceptIdSchema,
  label: labelSchema,
  aliases: z.array(z.string()),
  kind: kindSchema,
  stage: stageIdSchema.nullable(),
  emphasis: emphasisSchema,
  duration: durationSchema.nullable(),
  score: z.number().min(0).max(1),
  mentions: z.array(mentionSchema),
});
export type Concept = z.infer<typeof conceptSchema>;
