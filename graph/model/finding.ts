/** One complaint of the linter, with the words that it is about. */
import { z } from "zod";
import { severitySchema } from "./diagnostic.ts";

export const findingSchema = z.object({
  code: z.string(),
  severity: severitySchema,
  message: z.string(),
  document: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  quote: z.string(),
  /** What a shell needs to say it in the reader's language, or to mend it. */
  data: z.record(z.string(), z.string()).optional(),
});
export type Finding = z.infer<typeof findingSchema>;
