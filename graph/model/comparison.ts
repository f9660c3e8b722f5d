/** Several roadmaps held against each other: who teaches what, who has which order, what they agree on. */
import { z } from "zod";
import { consensusSchema } from "./consensus.ts";
import { disputeSchema } from "./dispute.ts";
import { conceptIdSchema, roadmapIdSchema } from "./ids.ts";
import { languageSchema } from "./label.ts";

/** A roadmap in numbers. `complexity` is the structural complexity of its own prerequisites (see `metricSchema`), summed. */
const comparedSchema = z.object({
  roadmap: roadmapIdSchema,
  title: z.string(),
  document: z.string(),
  language: languageSchema,
  concepts: z.int(),
  stages: z.int(),
  prerequisites: z.int(),
  complexity: z.int(),
});
export type Compared = z.infer<typeof comparedSchema>;

/** Relations of both as sets of ordered pairs of shared concepts: `precision` is the share of `a` that is in `b`, `recall` the share of `b` that is in `a`. */
const overlapSchema = z.object({ a: z.int(), b: z.int(), both: z.int(), precision: z.number().nullable(), recall: z.number().nullable() });

/**
 * Two roadmaps. Each pair of shared concepts is one of: `concordant`, `discordant` (both order it, alike or not), `tiedA`, `tiedB`
 * (one ties what the other orders), `tiedBoth`, `oneSided` (one orders it, the other is silent), `silent` (neither orders it and not both tie it).
 * `gamma` is Goodman and Kruskal's; `tauB` Kendall's with ties; `kendallHalf` is Fagin's K with p = ½, a pair tied in one only counting
 * half, and `kendallHalfShare` its share of the pairs on which both speak. What has no denominator is null.
 * `editDistance` is the number of concepts and prerequisites that only one of them has.
 */
const pairSchema = z.object({
  a: roadmapIdSchema,
  b: roadmapIdSchema,
  onlyA: z.int(),
  onlyB: z.int(),
  both: z.int(),
  jaccard: z.number().nullable(),
  overlap: z.number().nullable(),
  concordant: z.int(),
  discordant: z.int(),
  tiedA: z.int(),
  tiedB: z.int(),
  tiedBoth: z.int(),
  oneSided: z.int(),
  silent: z.int(),
  gamma: z.number().nullable(),
  tauB: z.number().nullable(),
  kendallHalf: z.number(),
  kendallHalfShare: z.number().nullable(),
  closure: overlapSchema,
  reduction: overlapSchema,
  editDistance: z.object({ concepts: z.int(), prerequisites: z.int(), total: z.int() }),
});
export type Pair = z.infer<typeof pairSchema>;

/** Two concepts that some roadmaps have in one order and some in the other, in words, by lines or by stages. */
const reversalSchema = z.object({ a: conceptIdSchema, b: conceptIdSchema, aFirst: z.array(roadmapIdSchema).min(1), bFirst: z.array(roadmapIdSchema).min(1) });
export type Reversal = z.infer<typeof reversalSchema>;

/** A concept that `roadmap` leaves out and `roadmaps` teach. */
const omissionSchema = z.object({ roadmap: roadmapIdSchema, concept: conceptIdSchema, roadmaps: z.array(roadmapIdSchema).min(1) });
export type Omission = z.infer<typeof omissionSchema>;

/** The concepts that exactly these roadmaps teach. */
const membershipSchema = z.object({ roadmaps: z.array(roadmapIdSchema).min(1), concepts: z.array(conceptIdSchema).min(1) });
export type Membership = z.infer<typeof membershipSchema>;

/**
 * Where a roadmap teaches a concept: in which of its outermost stages, from 1, null without one; and for concepts of two or
 * more roadmaps at which place among all those that it teaches, from 1, else null.
 */
const cellSchema = z.object({ roadmap: roadmapIdSchema, stage: z.int().min(1).nullable(), rank: z.int().min(1).nullable() });
export type Cell = z.infer<typeof cellSchema>;

/** One row of the table of concepts by roadmaps, with a cell for each roadmap that teaches the concept. */
const rowSchema = z.object({ concept: conceptIdSchema, cells: z.array(cellSchema).min(1) });
export type Row = z.infer<typeof rowSchema>;

/**
 * A concept in the graph of all prerequisites, cycles broken, as Curricular Analytics measures courses (Heileman et al. 2018):
 * `blocking` counts what rests on it, `delay` the concepts on the longest line through it, `complexity` is their sum;
 * `centrality` sums the concepts of every line from a first to a last concept with this one in between.
 */
const metricSchema = z.object({ concept: conceptIdSchema, blocking: z.int(), delay: z.int(), complexity: z.int(), centrality: z.number() });
export type Metric = z.infer<typeof metricSchema>;

/** `roadmaps` in the order given, everything else sorted by it or by id; `consensus` in order of learning. `pairs` and `reversals` are empty where they were not asked for. */
export const comparisonSchema = z.object({
  roadmaps: z.array(roadmapIdSchema),
  compared: z.array(comparedSchema),
  pairs: z.array(pairSchema),
  reversals: z.array(reversalSchema),
  disputes: z.array(disputeSchema),
  missing: z.array(omissionSchema),
  onlyIn: z.array(z.object({ roadmap: roadmapIdSchema, concepts: z.array(conceptIdSchema) })),
  memberships: z.array(membershipSchema),
  matrix: z.array(rowSchema),
  metrics: z.array(metricSchema),
  quorum: consensusSchema.shape.quorum,
  exact: consensusSchema.shape.exact,
  consensus: consensusSchema.shape.concepts,
  prerequisites: consensusSchema.shape.prerequisites,
  choices: consensusSchema.shape.choices,
  dropped: consensusSchema.shape.dropped,
});
export type Comparison = z.infer<typeof comparisonSchema>;
