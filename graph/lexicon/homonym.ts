/** One record of the homonyms: a name that several concepts own, and the words that tell them apart. */
import { z } from "zod";

/**
 * `senses` lists the owners; the words of `when`, in either language, speak for a sense when they stand near the name.
 * Where nothing near decides, the letter case of `spelling` does (React is not ReAct), else it is `fallback`, one of the senses. `fallbackEn` takes its place where the words around are English.
 */
export const homonymSchema = z
  .object({
    name: z.string().min(1),
    senses: z.array(z.object({ id: z.string().min(1), when: z.array(z.string().min(2)), spelling: z.string().optional() })).min(2),
    fallback: z.string().min(1),
    fallbackEn: z.string().min(1).optional(),
  })
  .refine((homonym) => homonym.senses.some((sense) => sense.id === homonym.fallback), { message: "fallback must be one of the senses" });
export type Homonym = z.infer<typeof homonymSchema>;
