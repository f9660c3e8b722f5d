/** What a learner's own work is kept as from one visit to the next: small records, each of which stands for itself, so that two open windows never overwrite each other. */
import { z } from "zod";
import { correctionSchema } from "./correction.ts";
import { decisionSchema } from "./decision.ts";
import { conceptIdSchema, roadmapIdSchema } from "./ids.ts";
import { basisSchema } from "./relations.ts";
import { roadmapSchema } from "./roadmap.ts";

/** Milliseconds since 1970, told by the shell. */
const momentSchema = z.int().nonnegative();

/**
 * A concept that a learner pointed at. An atlas of other roadmaps may call it otherwise, so every roadmap's own name for it
 * is kept too: whatever shares the id or a member is the same concept.
 */
const pointedSchema = z.object({
  concept: conceptIdSchema,
  members: z.array(z.object({ roadmap: roadmapIdSchema, concept: conceptIdSchema })),
  when: momentSchema,
});

/** The learner knows this concept since `when`. */
export const knownConceptSchema = pointedSchema;
export type KnownConcept = z.infer<typeof knownConceptSchema>;

/** The learner wants to reach this concept since `when`. */
export const targetSchema = pointedSchema;
export type Target = z.infer<typeof targetSchema>;

/** The learner's own words about a concept, last changed at `when`. */
export const keptNoteSchema = pointedSchema.extend({ text: z.string().min(1) });
export type KeptNote = z.infer<typeof keptNoteSchema>;

/**
 * Where the learner put the plate of a concept, on the map of a roadmap (empty for that of all together) that runs in this
 * direction: its middle, in pixels, so far along from the beginning of its band and so far across.
 */
export const keptPlaceSchema = z.object({
  map: z.string(),
  direction: z.enum(["right", "down"]),
  concept: conceptIdSchema,
  along: z.number(),
  across: z.number(),
  when: momentSchema,
});
export type KeptPlace = z.infer<typeof keptPlaceSchema>;

/** A decision on alignment and when it was taken; the later of two about the same pair counts. */
export const keptDecisionSchema = z.object({ decision: decisionSchema, when: momentSchema });
export type KeptDecision = z.infer<typeof keptDecisionSchema>;

/** A correction and when it was made, `at` its number among those made at one time. */
export const keptCorrectionSchema = z.object({ correction: correctionSchema, at: z.int().nonnegative(), when: momentSchema });
export type KeptCorrection = z.infer<typeof keptCorrectionSchema>;

/** How plans are made: what counts as a prerequisite, the pace in hours a week, the day of the beginning (`2026-03-01`, null for the day of reading). */
export const learnerSettingsSchema = z.object({
  bases: z.array(basisSchema),
  hoursPerWeek: z.number().min(1).max(168),
  start: z.iso.date().nullable(),
  /** Whatever the known concepts rest on counts as known too. */
  assume: z.boolean(),
  /** Members of choices that are to be the ones taken. */
  take: z.array(conceptIdSchema).default([]),
  /** Concepts that the learner will not learn. */
  skip: z.array(conceptIdSchema).default([]),
});
export type LearnerSettings = z.infer<typeof learnerSettingsSchema>;

/** A learner's own roadmap with the text that all its places refer to; `id` is its name on the shelf, `colour` the number of its colour. */
export const keptRoadmapSchema = z.object({
  id: roadmapIdSchema,
  roadmap: roadmapSchema,
  text: z.string(),
  /** From that line of the text on, the words come from that line of that file. */
  origins: z.array(z.object({ line: z.int(), file: z.string(), fileLine: z.int().nullable() })).optional(),
  colour: z.int().nonnegative(),
  when: momentSchema,
});
export type KeptRoadmap = z.infer<typeof keptRoadmapSchema>;
