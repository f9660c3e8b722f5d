/** A whole workspace as one file: everything that a browser keeps for a reader, by table and key. */
import { z } from "zod";
import { keptCorrectionSchema, keptDecisionSchema, keptNoteSchema, keptPlaceSchema, keptRoadmapSchema, knownConceptSchema, learnerSettingsSchema, targetSchema } from "./kept.ts";

/** What the first field of such a file says. */
export const WORKSPACE_FORMAT = "roadmap-atlas workspace";

/** The schema of a record of each table. */
export const KEPT_SCHEMAS = { roadmaps: keptRoadmapSchema, known: knownConceptSchema, targets: targetSchema, notes: keptNoteSchema, corrections: keptCorrectionSchema, decisions: keptDecisionSchema, places: keptPlaceSchema, settings: learnerSettingsSchema };

const tablesSchema = z.object({
  roadmaps: z.record(z.string(), keptRoadmapSchema),
  known: z.record(z.string(), knownConceptSchema),
  targets: z.record(z.string(), targetSchema),
  notes: z.record(z.string(), keptNoteSchema),
  corrections: z.record(z.string(), keptCorrectionSchema),
  decisions: z.record(z.string(), keptDecisionSchema),
  places: z.record(z.string(), keptPlaceSchema),
  settings: z.record(z.string(), learnerSettingsSchema),
});

/** Version 1 had no notes, version 2 no corrections, version 3 no places. */
export const workspaceFileSchema = z.object({ format: z.literal(WORKSPACE_FORMAT), version: z.literal(4), name: z.string(), tables: tablesSchema });
export type WorkspaceFile = z.infer<typeof workspaceFileSchema>;
