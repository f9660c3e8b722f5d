/** Something worth telling the reader about the input: data, never an exception. */
import { z } from "zod";

export const severitySchema = z.enum(["error", "warning", "info"]);
export type Severity = z.infer<typeof severitySchema>;

/** `message` is plain English; `code` and `data` let a shell say it in the reader's language. */
export const diagnosticSchema = z.object({
  code: z.string(),
  severity: severitySchema,
  message: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  quote: z.string().optional(),
  data: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Diagnostic = z.infer<typeof diagnosticSchema>;
