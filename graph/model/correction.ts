/** A reader's corrections of what was read from a text: data with a reason, kept apart from the source and applied to later versions of it too. */
import { z } from "zod";
import { durationSchema } from "./duration.ts";
import { conceptIdSchema, roadmapIdSchema, stageIdSchema } from "./ids.ts";
import { labelSchema } from "./label.ts";

/**
 * Words of a text by which a place is found again in a later version: the TextQuoteSelector of the W3C Web Annotation
 * Data Model (2017), §4.2.4, with the line at which they stood. Prefix and suffix are up to 32 UTF-16 units.
 */
const quoteSchema = z.object({ exact: z.string(), prefix: z.string(), suffix: z.string(), line: z.int().min(1) });
export type Quote = z.infer<typeof quoteSchema>;

/** A concept as it was when the correction was made: its id, its names, the words that name it first (null where none do). */
const anchorSchema = z.object({ concept: conceptIdSchema, label: labelSchema, quote: quoteSchema.nullable() });
export type Anchor = z.infer<typeof anchorSchema>;

/** A stage as it was when the correction was made. */
const stageAnchorSchema = z.object({ stage: stageIdSchema, title: z.string() });
export type StageAnchor = z.infer<typeof stageAnchorSchema>;

/** Which roadmap, and why; the reason may be empty. */
const base = { roadmap: roadmapIdSchema, reason: z.string() };
const ends = { before: anchorSchema, after: anchorSchema };

/**
 * Each says how things are to be, not what to do, so that saying it twice is saying it once. `keep` takes back a `merge` or
 * `drop`; a `split` with no parts takes back a split. `turn`, `add` and `cut` settle the order of two concepts: after before
 * `before`, `before` before `after`, none. A duration without a concept or stage is the whole roadmap's.
 */
export const correctionSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("rename"), ...base, concept: anchorSchema, label: labelSchema }),
  z.object({ kind: z.literal("merge"), ...base, concept: anchorSchema, into: anchorSchema }),
  z.object({ kind: z.literal("split"), ...base, concept: anchorSchema, parts: z.array(z.object({ label: labelSchema, quotes: z.array(quoteSchema).min(1) })) }),
  z.object({ kind: z.literal("drop"), ...base, concept: anchorSchema }),
  z.object({ kind: z.literal("keep"), ...base, concept: anchorSchema }),
  z.object({ kind: z.literal("turn"), ...base, ...ends }),
  z.object({ kind: z.literal("add"), ...base, ...ends }),
  z.object({ kind: z.literal("cut"), ...base, ...ends }),
  z.object({ kind: z.literal("stage"), ...base, concept: anchorSchema, stage: stageAnchorSchema.nullable() }),
  z.object({ kind: z.literal("duration"), ...base, concept: anchorSchema.nullable(), stage: stageAnchorSchema.nullable(), duration: durationSchema.nullable() }),
  z.object({ kind: z.literal("choice"), ...base, of: z.array(anchorSchema).min(2), preferred: anchorSchema.nullable() }),
  z.object({ kind: z.literal("no-choice"), ...base, of: z.array(anchorSchema).min(2) }),
]);
export type Correction = z.infer<typeof correctionSchema>;

/** A file of corrections in the order in which they were made. */
export const correctionFileSchema = z.object({ schema: z.literal(1), corrections: z.array(correctionSchema) });
