/** Several roadmaps as one: each concept once, whatever its authors call it, and for each prerequisite who says so and who says otherwise. */
import { z } from "zod";
import { kindSchema } from "./concept.ts";
import { choiceIdSchema, conceptIdSchema, roadmapIdSchema, stageIdSchema } from "./ids.ts";
import { labelSchema } from "./label.ts";
import { evidenceSchema } from "./place.ts";
import { basisSchema } from "./relations.ts";

/**
 * Why a roadmap's concept belongs to a concept of the atlas: both are one entry of the lexicon; an author gives both names
 * (循环神经网络（RNN）); their names have one normal form; the reader joined them; or nothing joined it to anything.
 */
const matchSchema = z.enum(["lexicon", "alias", "form", "decision", "alone"]);
export type Match = z.infer<typeof matchSchema>;

/** One roadmap's concept as a member of an atlas concept. `surfaces` are all names it has there, the lexicon's included; `why` says the match in plain English, `match` and `by` (the name or id that joined it) let a shell say it in the reader's language. */
const memberSchema = z.object({
  roadmap: roadmapIdSchema,
  document: z.string(),
  concept: conceptIdSchema,
  stage: stageIdSchema.nullable(),
  surfaces: z.array(z.string()),
  match: matchSchema,
  by: z.string(),
  why: z.string(),
});
export type Member = z.infer<typeof memberSchema>;

/** `id` is the lexicon's where there is one. Members are sorted by roadmap, then by concept; a roadmap may have several. */
const atlasConceptSchema = z.object({
  id: conceptIdSchema,
  label: labelSchema,
  aliases: z.array(z.string()),
  kind: kindSchema,
  members: z.array(memberSchema).min(1),
});
export type AtlasConcept = z.infer<typeof atlasConceptSchema>;

/** One roadmap's word for a prerequisite; `strength` is its strongest cue's, never a sum. `choice` is the atlas choice of which `before` is a member. */
const supportSchema = z.object({
  roadmap: roadmapIdSchema,
  basis: basisSchema,
  strength: z.number().min(0).max(1),
  choice: choiceIdSchema.nullable(),
  evidence: z.array(evidenceSchema),
});
export type Support = z.infer<typeof supportSchema>;

/** One roadmap's word against a prerequisite: it puts `after` before `before`, or it denies that `before` is needed. */
const objectionSchema = z.object({
  roadmap: roadmapIdSchema,
  kind: z.enum(["opposite", "denial"]),
  strength: z.number().min(0).max(1),
  evidence: z.array(evidenceSchema),
});
export type Objection = z.infer<typeof objectionSchema>;

/** Listed where at least one roadmap is for it; what is only denied is in `Atlas.denials`. */
const atlasPrerequisiteSchema = z.object({
  before: conceptIdSchema,
  after: conceptIdSchema,
  for: z.array(supportSchema).min(1),
  against: z.array(objectionSchema),
});
export type AtlasPrerequisite = z.infer<typeof atlasPrerequisiteSchema>;

/** A denial that no roadmap contradicts in so many words. */
const atlasDenialSchema = z.object({ before: conceptIdSchema, after: conceptIdSchema, against: z.array(objectionSchema).min(1) });

/** Alternatives as some roadmaps offer them. */
const atlasChoiceSchema = z.object({
  id: choiceIdSchema,
  of: z.array(conceptIdSchema).min(2),
  preferred: conceptIdSchema.nullable(),
  for: z.array(z.object({ roadmap: roadmapIdSchema, evidence: z.array(evidenceSchema) })),
});
export type AtlasChoice = z.infer<typeof atlasChoiceSchema>;

/** Two concepts whose names are alike but which nothing proves to be one: shown for review, never merged. `likeness` is 0 to 1. */
const suggestionSchema = z.object({ a: conceptIdSchema, b: conceptIdSchema, likeness: z.number().min(0).max(1), why: z.string() });
export type Suggestion = z.infer<typeof suggestionSchema>;

/** Everything is sorted by code point of ids, so equal input, in any order, gives equal bytes. `roadmaps` are distinct ids, in the order given. */
export const atlasSchema = z.object({
  roadmaps: z.array(roadmapIdSchema),
  concepts: z.array(atlasConceptSchema),
  prerequisites: z.array(atlasPrerequisiteSchema),
  denials: z.array(atlasDenialSchema),
  choices: z.array(atlasChoiceSchema),
  suggestions: z.array(suggestionSchema),
});
export type Atlas = z.infer<typeof atlasSchema>;
