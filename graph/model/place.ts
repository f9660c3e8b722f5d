/** Where something stands in a document: 1-based lines and columns of the original text. */
import { z } from "zod";

/** A range of the original text; columns count UTF-16 code units, the end column is exclusive. */
export const placeSchema = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
});
export type Place = z.infer<typeof placeSchema>;

/** A place together with the words that stand there, exactly, and the rule that read them. */
export const evidenceSchema = placeSchema.extend({ quote: z.string(), rule: z.string() });
export type Evidence = z.infer<typeof evidenceSchema>;
