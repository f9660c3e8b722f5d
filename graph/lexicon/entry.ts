/** One record of the lexicon: a concept of the field with its names in both languages. */
import { z } from "zod";
import { kindSchema } from "../model/concept.ts";

/**
 * `id` is a slug of the English name. `zh` and `en` are the labels shown; `aliases` every other common name in
 * either language (no need to list other spacing, hyphenation, letter case or plain English plurals).
 * `common` repeats those of its names that are everyday words too ("recall", "chain", "优化"): in running prose they
 * count as a mention only where typography or structure speaks for it.
 */
export const lexiconEntrySchema = z.object({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  zh: z.string().min(1),
  en: z.string().min(1),
  aliases: z.array(z.string().min(1)).optional(),
  common: z.array(z.string().min(1)).optional(),
  kind: kindSchema,
});
export type LexiconEntry = z.infer<typeof lexiconEntrySchema>;
