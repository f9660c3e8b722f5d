/** What commands about several roadmaps begin with: read the files, give each roadmap an id of its own, pick some. */
import { NotFoundError, type ParsedDocument, type Roadmap } from "../../graph/index.ts";
import { correctRoadmaps } from "./correct-roadmaps.ts";
import { listed } from "./notices.ts";
import { readCorrections } from "./read-corrections.ts";
import { documentsOf } from "./documents-of.ts";
import { sayCycles, sayDiagnostics } from "./say-diagnostics.ts";
import { withTexts } from "./with-texts.ts";

export interface RoadmapsRead {
  readonly roadmaps: readonly Roadmap[];
  /** What the places of each roadmap refer to, by its id. */
  readonly texts: ReadonlyMap<string, string>;
  /** A file could not be read as text: the command ends with exit code 2. */
  readonly unreadable: boolean;
}

/**
 * The roadmaps of these files (of the built-in ones where no file is named) with distinct ids, only those whose ids stand in
 * `wanted` with commas between, corrected as the file `corrections` says; what was noticed is said on stderr, circles in an author's own words included. Throws NotFoundError where there is no such roadmap or none at all.
 */
export function readRoadmaps(files: readonly string[], wanted?: string, corrections?: string): RoadmapsRead {
  return roadmapsIn(documentsOf(files), wanted, corrections);
}

/** The same of documents that are read already. */
export function roadmapsIn(documents: readonly ParsedDocument[], wanted?: string, corrections?: string): RoadmapsRead {
  const unreadable = sayDiagnostics(documents);
  const all = withTexts(documents);
  const corrected = corrections === undefined ? all : correctRoadmaps(all, readCorrections(corrections));
  const roadmaps = pick(corrected.map(({ roadmap }) => roadmap), wanted);
  sayCycles(roadmaps);
  return { roadmaps, texts: new Map(all.map(({ roadmap: { id }, text }) => [id, text])), unreadable };
}

/** The wanted roadmaps in the order in which they were read. */
function pick(roadmaps: readonly Roadmap[], wanted: string | undefined): readonly Roadmap[] {
  if (roadmaps.length === 0) throw new NotFoundError("There is no roadmap: none was found in what was read.");
  if (wanted === undefined) return roadmaps;
  const known = roadmaps.map(({ id }) => id as string);
  const ids = wanted.split(",").map((id) => id.trim()).filter((id) => id !== "");
  const missing = ids.filter((id) => !known.includes(id));
  if (ids.length === 0 || missing.length > 0) throw new NotFoundError(`There is no roadmap ${missing.join(", ") || "without an id"}. What was read holds: ${listed(known)}.`, known);
  return roadmaps.filter(({ id }) => ids.includes(id));
}
