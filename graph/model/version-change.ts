/** What a later version of a roadmap changed: enough to tell it, and to make the later of the earlier. */
import { z } from "zod";
import { conceptSchema } from "./concept.ts";
import { conceptIdSchema, stageIdSchema } from "./ids.ts";
import { choiceSchema, denialSchema, partSchema, prerequisiteSchema } from "./relations.ts";
import { resourceSchema } from "./roadmap.ts";
import { stageSchema } from "./stage.ts";

/** Of records by key: those that came, that went, and that stayed with other content. `order` lists the keys of the later version where it is not that of the earlier with what came behind it. */
function listChange<T extends z.ZodType>(record: T) {
  return z.object({ added: z.array(record), removed: z.array(record), changed: z.array(z.object({ before: record, after: record })), order: z.array(z.string()).nullable() });
}

export const versionChangeSchema = z.object({
  /** `renamed` are concepts that are the same under another id. */
  concepts: listChange(conceptSchema).extend({ renamed: z.array(z.object({ before: conceptIdSchema, after: conceptIdSchema })) }),
  /** `matched` are all stages that both versions have, whatever their ids. */
  stages: listChange(stageSchema).extend({ matched: z.array(z.object({ before: stageIdSchema, after: stageIdSchema })) }),
  prerequisites: listChange(prerequisiteSchema),
  denials: listChange(denialSchema),
  choices: listChange(choiceSchema),
  parts: listChange(partSchema),
  resources: listChange(resourceSchema),
  /** The other fields that differ, with their values; null for a field that is absent. */
  fields: z.array(z.object({ name: z.string(), before: z.unknown(), after: z.unknown() })),
});
export type VersionChange = z.infer<typeof versionChangeSchema>;
export type ListChange<T> = { added: T[]; removed: T[]; changed: { before: T; after: T }[]; order: string[] | null };
