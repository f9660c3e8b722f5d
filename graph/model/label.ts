/** A name in the languages that are known; at least one is given. */
import { z } from "zod";

export const languageSchema = z.enum(["zh", "en"]);
export type Language = z.infer<typeof languageSchema>;

export const labelSchema = z.object({ zh: z.string().min(1).optional(), en: z.string().min(1).optional() });
export type Label = z.infer<typeof labelSchema>;
