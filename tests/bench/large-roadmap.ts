/** Roadmaps of any size for the benchmark of drawing: one map as data, as a document for our own app, and as positions that everybody draws at. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Placement, parseDocument, referenceAmong } from "../../graph/index.ts";
import { type BuiltinRoadmap, INDEX_FILE, placementFile, roadmapFile } from "../../src/io/builtin-files.ts";
import type { MapRecord } from "../../src/view/map/map-record.ts";
import { platesOf } from "../../src/view/map/plates.ts";
import { roadmapRecord } from "../../src/view/map/roadmap-record.ts";
import { generateDrawing } from "../support/generate-drawing.ts";

const MARBLE = "../shared/graphs/marble.json";
const SYLLABLES = ["ba", "co", "du", "fe", "gi", "lo", "mu", "na", "pe", "ri", "so", "ta", "vu", "wa", "xe", "zo"];
const SIDES = ["Theory", "Algebra", "Geometry", "Limits", "History", "Analysis", "Models"];

export interface LargeMap {
  readonly name: string;
  /** In the order of their stages; ids are positions in this list. */
  readonly concepts: readonly { readonly title: string; readonly stage: number }[];
  readonly arrows: readonly { readonly before: number; readonly after: number }[];
}

/** A map of so many concepts in four to twenty-four stages. */
export function largeMap(size: number): LargeMap {
  const drawing = generateDrawing({ nodes: size, seed: 1, bands: Math.max(4, Math.min(24, Math.round(size / 40))) });
  const at = new Map(drawing.nodes.map(({ id }, index) => [id, index]));
  return {
    name: `${size} concepts`,
    concepts: drawing.nodes.map(({ band }, index) => ({ title: nameOf(index), stage: band! })),
    arrows: drawing.arrows.map(({ before, after }) => ({ before: at.get(before)!, after: at.get(after)! })),
  };
}

/** A name that is like no other and known to no lexicon. */
function nameOf(index: number): string {
  const syllable = (at: number): string => SYLLABLES[Math.floor(index / 16 ** at) % 16]!;
  return `${SIDES[index % SIDES.length]} of ${`${syllable(0)}${syllable(2)}${syllable(1)}${syllable(3)}`.replace(/^./, (letter) => letter.toUpperCase())}`;
}

/** The marble graph where it lies beside the project, its groups as stages; else a generated one of its size. */
export function marbleMap(): LargeMap {
  const path = join(process.cwd(), MARBLE);
  if (!existsSync(path)) return largeMap(1590);
  const { concepts, prerequisites } = JSON.parse(readFileSync(path, "utf8")) as { concepts: { id: string; title: string; group: string }[]; prerequisites: { before: string; after: string }[] };
  const groups = [...new Set(concepts.map(({ group }) => group))].sort();
  const sorted = [...concepts].sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
  const at = new Map(sorted.map(({ id }, index) => [id, index]));
  const pairs = new Map(prerequisites.map(({ before, after }) => [`${before} ${after}`, { before: at.get(before), after: at.get(after) }]));
  return {
    name: `marble, ${concepts.length} concepts`,
    concepts: sorted.map(({ title, group }, index) => ({ title: `${title.replace(/[,;|、，]/g, " ")} ${index + 1}`, stage: groups.indexOf(group) + 1 })),
    arrows: [...pairs.values()].filter((pair): pair is { before: number; after: number } => pair.before !== undefined && pair.after !== undefined),
  };
}

/** The map as a document: a table of courses with their prerequisites for each stage. */
export function documentOf({ name, concepts, arrows }: LargeMap): string {
  const needs = concepts.map((): string[] => []);
  for (const { before, after } of arrows) needs[after]!.push(concepts[before]!.title);
  const stages = [...new Set(concepts.map(({ stage }) => stage))];
  const tables = stages.map((stage) => {
    const rows = concepts.flatMap((concept, at) => (concept.stage === stage ? [`| **${concept.title}** | ${needs[at]!.join(", ") || "none"} |`] : []));
    return `## Phase ${stage}: Part ${stage}\n\n| Courses | Prerequisites |\n| --- | --- |\n${rows.join("\n")}\n`;
  });
  return `# ${name}\n\n${tables.join("\n")}`;
}

export interface ServedMap {
  /** Under which it stands on the shelf. */
  readonly id: string;
  /** By name, what the app is to be served in place of its built-in roadmaps. */
  readonly files: ReadonlyMap<string, string>;
  readonly record: MapRecord;
  readonly placement: Placement;
}

/** The map as our app reads it, laid out in columns: everybody draws at these positions, so that no layout is measured. */
export function servedMap(map: LargeMap): ServedMap {
  const text = documentOf(map);
  const roadmap = parseDocument({ name: "large.md", text }).roadmaps[0]!;
  const record = roadmapRecord(roadmap);
  const placement = inColumns(record);
  const opened: BuiltinRoadmap = { roadmap, text, reference: referenceAmong(roadmap.concepts.map(({ id }) => id)) };
  const files = new Map([
    [INDEX_FILE, JSON.stringify({ roadmaps: [{ id: "claude-sonnet-4", title: "Small", language: "zh" }, { id: roadmap.id, title: roadmap.title, language: "en" }] })],
    [roadmapFile(roadmap.id), JSON.stringify(opened)],
    [placementFile(roadmap.id, "en", "right"), JSON.stringify(placement)],
  ]);
  return { id: roadmap.id, files, record, placement };
}

/** Stage by stage in columns, as high as makes the whole a screen's shape; arrows from side to side. */
function inColumns(record: MapRecord): Placement {
  const plates = platesOf(record.concepts, "en");
  const rows = Math.max(8, Math.round(Math.sqrt(plates.length * 2.6)));
  const height = rows * 50 + 40;
  const outside = record.concepts.filter(({ id }) => !record.bandOf.has(id));
  const groups = [...record.bands.map(({ id }) => ({ id, members: record.concepts.filter((one) => record.bandOf.get(one.id) === id) })), { id: "", members: outside }];
  const sizeOf = new Map(plates.map(({ id, width, height: high }) => [id, { width, height: high }]));
  const nodes: { id: string; x: number; y: number; width: number; height: number }[] = [];
  const bands: { id: string; x: number; y: number; width: number; height: number }[] = [];
  let left = 0;
  for (const { id: band, members } of groups) {
    const columns = Math.max(1, Math.ceil(members.length / rows));
    members.forEach(({ id }, at) => nodes.push({ id, x: left + 30 + 230 * Math.floor(at / rows), y: 40 + 50 * (at % rows), ...sizeOf.get(id)! }));
    if (band !== "") bands.push({ id: band, x: left, y: 0, width: columns * 230, height });
    left += columns * 230;
  }
  const boxOf = new Map(nodes.map((box) => [box.id, box]));
  const arrows = record.arrows.map(({ before, after }) => {
    const [from, to] = [boxOf.get(before)!, boxOf.get(after)!];
    return { id: `${before} > ${after}`, points: [{ x: from.x + from.width, y: from.y + from.height / 2 }, { x: to.x, y: to.y + to.height / 2 }] };
  });
  return { nodes, arrows, bands, width: left, height, crossings: 0, engine: "own" };
}
