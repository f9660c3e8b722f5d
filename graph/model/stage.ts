/** A group that the source itself declares: a phase, a chapter, a week. */
import { z } from "zod";
import { durationSchema } from "./duration.ts";
import { stageIdSchema } from "./ids.ts";

/** `order` counts the stages of the roadmap from 1 in reading order; `ongoing` means "without end" (持续进行). `number` is the one printed in the title. */
export const stageSchema = z.object({
  id: stageIdSchema,
  title: z.string(),
  number: z.number().nullable(),
  order: z.int().min(1),
  line: z.int().min(1),
  endLine: z.int().min(1),
  parent: stageIdSchema.nullable(),
  duration: durationSchema.nullable(),
  ongoing: z.boolean(),
});
export type Stage = z.infer<typeof stageSchema>;
