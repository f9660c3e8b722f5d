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
});
export type Finding = z.infer<typeof findingSchema>;
