/** One author's roadmap as checked plain data: the only form that is stored or passed on. */
import { z } from "zod";
import { conceptSchema } from "./concept.ts";
import { correctionSchema } from "./correction.ts";
import { diagnosticSchema } from "./diagnostic.ts";
import { durationSchema } from "./duration.ts";
import { conceptIdSchema, roadmapIdSchema } from "./ids.ts";
import { languageSchema } from "./label.ts";
import { choiceSchema, denialSchema, partSchema, prerequisiteSchema } from "./relations.ts";
import { stageSchema } from "./stage.ts";

const resourceKindSchema = z.enum(["link", "book", "course", "paper", "video", "code", "community"]);
export type ResourceKind = z.infer<typeof resourceKindSchema>;

/** A link, book, course or paper to learn from, and the concepts it teaches. */
export const resourceSchema = z.object({
  title: z.string(),
  url: z.string().nullable(),
  kind: resourceKindSchema,
  teaches: z.array(conceptIdSchema),
  line: z.int().min(1),
});
export type Resource = z.infer<typeof resourceSchema>;

/** Concepts, relations and stages are sorted (see `sortRoadmap`), so equal input gives equal bytes. */
export const roadmapSchema = z.object({
  id: roadmapIdSchema,
  title: z.string(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  language: languageSchema,
  document: z.string(),
  line: z.int().min(1),
  endLine: z.int().min(1),
  duration: durationSchema.nullable(),
  stages: z.array(stageSchema),
  concepts: z.array(conceptSchema),
  prerequisites: z.array(prerequisiteSchema),
  denials: z.array(denialSchema),
  choices: z.array(choiceSchema),
  parts: z.array(partSchema),
  resources: z.array(resourceSchema),
  diagnostics: z.array(diagnosticSchema),
  /** What a reader corrected in it; absent where everything is as it was read. */
  corrected: z.array(correctionSchema).optional(),
});
export type Roadmap = z.infer<typeof roadmapSchema>;

/** The value of `parse --json`: the roadmaps of one or more documents. */
export const roadmapFileSchema = z.object({ schema: z.literal(1), roadmaps: z.array(roadmapSchema) });
export type RoadmapFile = z.infer<typeof roadmapFileSchema>;
