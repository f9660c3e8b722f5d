/** What one reader hands another: roadmaps with their texts, corrections, decisions, and what was on the screen. */
import { z } from "zod";
import { correctionSchema } from "./correction.ts";
import { decisionsSchema } from "./decision.ts";
import { roadmapIdSchema } from "./ids.ts";
import { roadmapSchema } from "./roadmap.ts";

export const sharedSchema = z.object({
  /** The address of what was on the screen: view, plan, marks. */
  address: z.string().max(20_000),
  documents: z.array(z.object({ name: z.string().max(1000), text: z.string() })).max(200),
  roadmaps: z.array(z.object({
    /** What everything else here calls it. */
    id: roadmapIdSchema,
    /** Its document's place among all, counted from 0. */
    document: z.int().nonnegative(),
    /** Its id when its document is read. */
    called: roadmapIdSchema,
    /** The roadmap itself, where reading the text does not give it. */
    record: roadmapSchema.optional(),
  })).max(200),
  corrections: z.array(correctionSchema).max(10_000),
  decisions: decisionsSchema.max(10_000),
});
export type Shared = z.infer<typeof sharedSchema>;
