/** What planning answers: a plan, the line that explains one prerequisite, what can be learnt next, and when. All times are whole minutes. */
import { z } from "zod";
import { kindSchema } from "./concept.ts";
import { choiceIdSchema, conceptIdSchema, roadmapIdSchema, stageIdSchema } from "./ids.ts";
import { labelSchema } from "./label.ts";
import { evidenceSchema } from "./place.ts";
import { basisSchema } from "./relations.ts";

const minutesSchema = z.int().nonnegative();

/** Words that can be opened: where they stand, in which document of which roadmap. */
const sourcedEvidenceSchema = evidenceSchema.extend({ roadmap: roadmapIdSchema, document: z.string() });
export type SourcedEvidence = z.infer<typeof sourcedEvidenceSchema>;

/** Why `before` comes first: the strongest basis and strength that anybody gives, and everybody's words. `choice` where another member would do as well. */
const reasonSchema = z.object({
  before: conceptIdSchema,
  after: conceptIdSchema,
  basis: basisSchema,
  strength: z.number().min(0).max(1),
  choice: choiceIdSchema.nullable(),
  evidence: z.array(sourcedEvidenceSchema),
});
export type Reason = z.infer<typeof reasonSchema>;

/**
 * How long a concept takes: `minutes` is the median over its authors, `min` and `max` the range over them.
 * `from` says how it is known: from the author's own words about it, from its share of a stage's time or of the roadmap's, or by the assumption that the plan shows.
 */
const effortSchema = z.object({ minutes: minutesSchema, min: minutesSchema, max: minutesSchema, from: z.enum(["concept", "stage", "roadmap", "assumed"]) });
export type Effort = z.infer<typeof effortSchema>;

/**
 * A concept of the plan. `why` lists what it rests on of what the plan teaches or the learner knows; `towards` is the line from it
 * to the target that it is here for, itself first (alone for a target); `lacks` are skipped concepts that it rests on.
 */
const plannedConceptSchema = z.object({
  id: conceptIdSchema,
  label: labelSchema,
  kind: kindSchema,
  minutes: minutesSchema,
  effort: effortSchema,
  stages: z.array(z.object({ roadmap: roadmapIdSchema, stage: stageIdSchema })),
  why: z.array(reasonSchema),
  towards: z.array(conceptIdSchema).min(1),
  lacks: z.array(conceptIdSchema),
});
export type PlannedConcept = z.infer<typeof plannedConceptSchema>;

/** Concepts that need none of each other, so that any order of them will do; or, where `together`, concepts that all need each other. */
const planStepSchema = z.object({ together: z.boolean(), minutes: minutesSchema, concepts: z.array(plannedConceptSchema).min(1) });
export type PlanStep = z.infer<typeof planStepSchema>;

/** A choice that the plan meets: `taken` are the members that the plan teaches or the learner knows, `for` the concepts that ask for one. `id` is null where several authors' words make the choice. */
const planChoiceSchema = z.object({ id: choiceIdSchema.nullable(), of: z.array(conceptIdSchema).min(2), preferred: conceptIdSchema.nullable(), taken: z.array(conceptIdSchema), for: z.array(conceptIdSchema) });
export type PlanChoice = z.infer<typeof planChoiceSchema>;

/** Another plan that takes another way through the choices, the next best first (of those found, where the search ended before a proof): all its concepts, and how it differs from the plan. */
const alternativePlanSchema = z.object({
  minutes: minutesSchema,
  concepts: z.array(conceptIdSchema),
  adds: z.array(conceptIdSchema),
  leaves: z.array(conceptIdSchema),
  choices: z.array(planChoiceSchema),
});
export type AlternativePlan = z.infer<typeof alternativePlanSchema>;

/** A requirement that cannot be met: `after` needs one of `of`, and none of them can be learnt. `target` is the target that fails for it. */
const unmetSchema = z.object({ target: conceptIdSchema, after: conceptIdSchema, of: z.array(conceptIdSchema), why: z.array(reasonSchema) });
export type Unmet = z.infer<typeof unmetSchema>;

/** A cycle in what the authors say, one reason an arrow. `broken` are the arrows given up as the weakest; empty where none is weaker and the concepts are learnt together. */
const cycleSchema = z.object({ concepts: z.array(conceptIdSchema).min(1), reasons: z.array(reasonSchema), broken: z.array(z.object({ before: conceptIdSchema, after: conceptIdSchema })) });
export type PlanCycle = z.infer<typeof cycleSchema>;

/** What skipping a concept would mean: the plan's concepts that then cannot be reached, and the minutes saved if it is left out as if it were known. */
const skipSchema = z.object({ concept: conceptIdSchema, unreachable: z.array(conceptIdSchema), saved: minutesSchema });
export type Skip = z.infer<typeof skipSchema>;

/** What the plan supposes, all of it the learner's to change. `assumedMinutes` stands in where no author says how long a concept takes. */
const planSettingsSchema = z.object({
  roadmaps: z.array(roadmapIdSchema),
  bases: z.array(basisSchema),
  minStrength: z.number().min(0).max(1),
  quorum: z.int().min(1),
  hoursPerWeek: z.number().positive(),
  assumedMinutes: minutesSchema,
});
export type PlanSettings = z.infer<typeof planSettingsSchema>;

/**
 * The cheapest set of concepts that makes the targets reachable from what is known, in an order.
 * Not feasible: `unmet` says why, and `steps` hold what could be learnt all the same.
 * `optimal` is proven: no plan takes fewer than `lowerBound` minutes. `assumed` are the concepts whose time nobody gives.
 * `denied` are prerequisites that do not count because an author denies them in stronger words; the evidence is the denial.
 * `heuristic` marks the answer to a budget: a good selection, not a proven one; `left` are the plan's concepts that did not fit.
 */
export const planSchema = z.object({
  targets: z.array(conceptIdSchema),
  known: z.array(conceptIdSchema),
  feasible: z.boolean(),
  unmet: z.array(unmetSchema),
  minutes: minutesSchema,
  range: z.object({ min: minutesSchema, max: minutesSchema }),
  lowerBound: minutesSchema,
  optimal: z.boolean(),
  heuristic: z.boolean(),
  steps: z.array(planStepSchema),
  choices: z.array(planChoiceSchema),
  alternatives: z.array(alternativePlanSchema),
  assumed: z.array(conceptIdSchema),
  cycles: z.array(cycleSchema),
  denied: z.array(reasonSchema),
  skipped: z.array(skipSchema),
  left: z.array(conceptIdSchema),
  settings: planSettingsSchema,
});
export type Plan = z.infer<typeof planSchema>;

/** Why `chain[0]` is needed for the last: each needed for the next, with the reasons. `detailed` is the longest such line. */
export const chainSchema = z.object({ chain: z.array(conceptIdSchema).min(1), prerequisites: z.array(reasonSchema), detailed: z.array(conceptIdSchema).min(1) });
export type Chain = z.infer<typeof chainSchema>;

/** A concept that can be learnt now: how many concepts on the way to the targets rest on it, and how many follow each other at most. */
const nextConceptSchema = z.object({ id: conceptIdSchema, label: labelSchema, effort: effortSchema, unlocks: z.int().nonnegative(), remaining: z.int().nonnegative(), why: z.array(reasonSchema) });
export type NextConcept = z.infer<typeof nextConceptSchema>;

/**
 * `next` is the outer fringe, best first; `review` the inner fringe: what was learnt last, on which nothing known rests.
 * `unfounded` are known concepts whose own prerequisites are not known, each with the requirements that are missing.
 */
export const nextSchema = z.object({
  next: z.array(nextConceptSchema),
  review: z.array(conceptIdSchema),
  unfounded: z.array(z.object({ concept: conceptIdSchema, missing: z.array(z.array(conceptIdSchema).min(1)) })),
});
export type Next = z.infer<typeof nextSchema>;

/** Dates are ISO 8601 (2026-03-01), both inclusive. */
const scheduledSchema = z.object({ concept: conceptIdSchema, minutes: minutesSchema, start: z.iso.date(), end: z.iso.date() });
export const scheduleSchema = z.object({ start: z.iso.date(), end: z.iso.date(), hoursPerWeek: z.number().positive(), items: z.array(scheduledSchema) });
export type Schedule = z.infer<typeof scheduleSchema>;

/** How well one roadmap alone serves the targets: what it teaches of the targets, and the plan by it alone. */
export const roadmapFitSchema = z.object({
  roadmap: roadmapIdSchema,
  covered: z.array(conceptIdSchema),
  missing: z.array(conceptIdSchema),
  feasible: z.boolean(),
  concepts: z.int().nonnegative(),
  /** How many concepts of the plan by all roadmaps this one teaches, and how many there are. */
  taught: z.int().nonnegative(),
  wanted: z.int().nonnegative(),
  minutes: minutesSchema,
  assumed: z.int().nonnegative(),
});
export type RoadmapFit = z.infer<typeof roadmapFitSchema>;
