/** The program's own format: the checked records themselves, the only one that loses nothing. */
import { InvalidArgumentError } from "../errors.ts";
import { roadmapFileSchema, type Roadmap } from "../model/roadmap.ts";
import type { Format } from "./format.ts";

/** Indented JSON in the schema's order of fields, so that reading and writing again gives the same bytes. */
export const json: Format = {
  id: "json",
  extension: "json",
  mediaType: "application/json",
  write: (roadmap) => ({ text: toJson([roadmap]), losses: [] }),
};

/** The text of a roadmap file: fields in the schema's order, two spaces, a line break at the end. Throws InvalidArgumentError for a record that the schema refuses. */
export function toJson(roadmaps: readonly Roadmap[]): string {
  const checked = roadmapFileSchema.safeParse({ schema: 1, roadmaps });
  if (checked.success) return `${JSON.stringify(checked.data, null, 2)}\n`;
  const issue = checked.error.issues[0];
  throw new InvalidArgumentError(`A roadmap to be written does not fit its own schema: ${issue?.message ?? ""} (at ${issue?.path.join(".") ?? ""}). Read it with readRoadmapFile or parseDocument first.`);
}
