/** Branded ids: a concept's id can never be passed where a stage's is wanted. */
import { z } from "zod";

export const conceptIdSchema = z.string().min(1).brand<"ConceptId">();
export type ConceptId = z.infer<typeof conceptIdSchema>;

export const stageIdSchema = z.string().min(1).brand<"StageId">();
export type StageId = z.infer<typeof stageIdSchema>;

export const roadmapIdSchema = z.string().min(1).brand<"RoadmapId">();
export type RoadmapId = z.infer<typeof roadmapIdSchema>;

export const choiceIdSchema = z.string().min(1).brand<"ChoiceId">();
export type ChoiceId = z.infer<typeof choiceIdSchema>;
