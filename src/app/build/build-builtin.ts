/** Makes the files of the built-in roadmaps at build time: each read once, and laid out, alone and together, for every language and direction. */
import { alignRoadmaps, type Language, type LayoutEngine, parseDocument, referenceAmong, type Roadmap, lexiconNames } from "../../../graph/index.ts";
import { ALL, type BuiltinIndex, type BuiltinRoadmap, INDEX_FILE, NAMES_FILE, placementFile, roadmapFile } from "../../io/builtin-files.ts";
import type { Direction } from "../../state/app-state.ts";
import { atlasRecord } from "../../view/map/atlas-record.ts";
import { mapDrawing } from "../../view/map/map-drawing.ts";
import type { MapRecord } from "../../view/map/map-record.ts";
import { bestPlacement, spacingsToTry } from "../../view/map/page-fit.ts";
import { roadmapRecord } from "../../view/map/roadmap-record.ts";
import { withReference } from "../../view/map/with-reference.ts";
import { layOutAll } from "../../worker/lay-out-all.ts";
import { createInlineEngine } from "../../worker/inline-engine.ts";
import type { Keep } from "./kept-layouts.ts";

interface ReadRoadmap {
  readonly roadmap: Roadmap;
  readonly text: string;
}

interface DocumentFile {
  readonly name: string;
  readonly text: string;
}

export interface BuiltFile {
  readonly name: string;
  readonly content: string;
}

const LANGUAGES: readonly Language[] = ["zh", "en"];
const DIRECTIONS: readonly Direction[] = ["right", "down"];

/** The files to be served beside the page, the index first. Throws when two roadmaps have one id. */
export async function buildBuiltin(documents: readonly DocumentFile[], keep: Keep): Promise<readonly BuiltFile[]> {
  const read = documents.flatMap((document) => {
    const { roadmaps, text } = parseDocument(document);
    return roadmaps.filter((roadmap) => roadmap.concepts.length > 0).map((roadmap) => ({ roadmap, text }));
  });
  return filesOf(read, createInlineEngine(), keep);
}

/** The same for roadmaps that were read already. */
async function filesOf(read: readonly ReadRoadmap[], engine: LayoutEngine, keep: Keep): Promise<readonly BuiltFile[]> {
  const ids = read.map(({ roadmap }) => roadmap.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`Two built-in roadmaps have the id "${twice}"; give one of them another in its front matter.`);
  const index: BuiltinIndex = { roadmaps: read.map(({ roadmap: { id, title, language } }) => ({ id, title, language })) };
  const names = lexiconNames().map(({ zh, en }) => [zh, en]);
  const files: BuiltFile[] = [{ name: INDEX_FILE, content: JSON.stringify(index) }, { name: NAMES_FILE, content: JSON.stringify(names) }];
  for (const { roadmap, text } of read) {
    const reference = referenceAmong(roadmap.concepts.map(({ id }) => id));
    files.push({ name: roadmapFile(roadmap.id), content: JSON.stringify({ roadmap, text, reference } satisfies BuiltinRoadmap) });
    files.push(...(await placementsOf(roadmap.id, roadmapRecord(withReference(roadmap, reference)), engine, keep)));
  }
  if (read.length > 1) {
    const atlas = alignRoadmaps(read.map(({ roadmap }) => roadmap));
    files.push(...(await placementsOf(ALL, atlasRecord(atlas, referenceAmong(atlas.concepts.map(({ id }) => id))), engine, keep)));
  }
  return files;
}

/** The placements of a map in every language and direction. */
async function placementsOf(id: string, record: MapRecord, engine: LayoutEngine, keep: Keep): Promise<readonly BuiltFile[]> {
  const files: BuiltFile[] = [];
  for (const language of LANGUAGES) {
    for (const direction of DIRECTIONS) {
      const drawing = mapDrawing(record, language, direction);
      const content = await keep(JSON.stringify(drawing), async () => {
        const tried = await layOutAll(drawing, spacingsToTry(drawing), engine);
        return JSON.stringify(rounded(bestPlacement(tried)));
      });
      files.push({ name: placementFile(id, language, direction), content });
    }
  }
  return files;
}

/** Tenths of a pixel are enough, and half the bytes. */
function rounded<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === "number" ? Math.round(one * 10) / 10 : one))) as T;
}
