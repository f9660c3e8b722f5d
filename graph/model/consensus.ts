/** What most authors teach, and the order that contradicts their words the least. */
import { z } from "zod";
import { choiceIdSchema, conceptIdSchema, roadmapIdSchema } from "./ids.ts";

/** `place` is where the concept stands in the roadmaps that teach it, on average, from 0 (first) to 1 (last). */
const consensusConceptSchema = z.object({ concept: conceptIdSchema, roadmaps: z.array(roadmapIdSchema).min(1), place: z.number().min(0).max(1) });
export type ConsensusConcept = z.infer<typeof consensusConceptSchema>;

/** A roadmap that has `before` first or has it later, and what its word rests on: its own words about the two, a line of its words, or its stages. */
const backingSchema = z.object({ roadmap: roadmapIdSchema, by: z.enum(["words", "line", "stage"]), strength: z.number().min(0).max(1) });
export type Backing = z.infer<typeof backingSchema>;

/** `weight` is the strength for it less the strength against it; `choice` is the consensus choice of which `before` is a member. */
const consensusPrerequisiteSchema = z.object({
  before: conceptIdSchema,
  after: conceptIdSchema,
  choice: choiceIdSchema.nullable(),
  weight: z.number().positive(),
  for: z.array(backingSchema).min(1),
  against: z.array(backingSchema),
});
export type ConsensusPrerequisite = z.infer<typeof consensusPrerequisiteSchema>;

/** Alternatives of which the quorum asks for one; the id is made of the members' ids. */
const consensusChoiceSchema = z.object({ id: choiceIdSchema, of: z.array(conceptIdSchema).min(2) });
export type ConsensusChoice = z.infer<typeof consensusChoiceSchema>;

/**
 * A prerequisite that somebody states and the consensus does without: fewer than the quorum are for it; as much strength is
 * against it as for it; or it closes a cycle. Then `witness` leads from `after` to `before` along what was kept, and
 * `witnessStrength` is the weight of its weakest arrow.
 * Nobody is for it where an author says the opposite too, as strongly.
 */
const droppedSchema = consensusPrerequisiteSchema.extend({
  weight: z.number(),
  for: z.array(backingSchema),
  reason: z.enum(["quorum", "outvoted", "cycle"]),
  witness: z.array(conceptIdSchema),
  witnessStrength: z.number().nullable(),
});
export type Dropped = z.infer<typeof droppedSchema>;

/** `quorum` is how many roadmaps must agree. `concepts` stand in an order of learning that keeps every prerequisite; `exact` says whether no order contradicts less. */
export const consensusSchema = z.object({
  quorum: z.int().min(1),
  exact: z.boolean(),
  concepts: z.array(consensusConceptSchema),
  prerequisites: z.array(consensusPrerequisiteSchema),
  choices: z.array(consensusChoiceSchema),
  dropped: z.array(droppedSchema),
});
export type Consensus = z.infer<typeof consensusSchema>;
