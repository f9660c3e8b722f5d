/** A folder of roadmap.sh: drawings, each with the texts about its topics beside it. */
import { groupBy } from "../../../text/group-by.ts";
import { asObject, textAt } from "../parse-json.ts";
import type { FolderReader, ReadResult, Source } from "../reader.ts";
import { losses } from "../tally.ts";
import { balsamiqReader, readMockup } from "./balsamiq-reader.ts";
import { isContent, readContent } from "./content-file.ts";
import { readRoadmapSh, roadmapShReader } from "./roadmap-sh-reader.ts";

const MOVED = /(?:^|\/)migration-mapping\.json$/;
/** What describes the whole roadmap bears the name of its folder. */
const ABOUT = /(?:^|\/)([^/]+)\/\1\.md$/;

/** A drawing and at least one text named as those about topics are. */
export const roadmapShContentReader: FolderReader = {
  id: "roadmap-sh-content",
  title: "a roadmap of roadmap.sh with its texts",
  recognise: (sources) => sources.some(isDrawing) && sources.some(isContent),
  takes: (source) => isDrawing(source) || isContent(source) || MOVED.test(source.name) || (ABOUT.test(source.name) && /^---\n[^]{0,4000}?\bjsonUrl:/.test(source.text)),
  nameOf: (sources) => folderOf(sources.find(isDrawing)?.name ?? "") || "roadmap.sh",
  read: (sources) => readFolder(sources.filter(isDrawing), sources.filter((source) => !isDrawing(source))),
};

function readFolder(drawings: readonly Source[], others: readonly Source[]): ReadResult {
  const near = groupBy(others, ({ name }) => ownerOf(name, drawings));
  const results = drawings.map((drawing) => {
    const files = (near.get(drawing) ?? []).filter(isContent).map(readContent);
    if (balsamiqReader.recognise(drawing)) return readMockup(drawing.name, drawing.json, files);
    const mapping = asObject((near.get(drawing) ?? []).find(({ name }) => MOVED.test(name))?.json);
    return readRoadmapSh(drawing.name, drawing.json, files, new Map(Object.keys(mapping ?? {}).map((path) => [path, textAt(mapping, path)])));
  });
  const pages = others.filter((source) => !isContent(source) && !MOVED.test(source.name)).length;
  return {
    documents: results.flatMap(({ documents }) => documents),
    found: added(results.flatMap(({ found }) => found)),
    dropped: [...added(results.flatMap(({ dropped }) => dropped)), ...losses([pages, "page about the whole roadmap", "pages about whole roadmaps", "It introduces the drawing and teaches nothing by itself."])],
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

function isDrawing(source: Source): boolean {
  return roadmapShReader.recognise(source) || balsamiqReader.recognise(source);
}

function folderOf(name: string): string {
  return name.split("/").slice(0, -1).join("/");
}

/** The drawing in the innermost folder around the file; where none is around it, the first. */
function ownerOf(name: string, drawings: readonly Source[]): Source | undefined {
  const around = drawings.filter((drawing) => name.startsWith(`${folderOf(drawing.name)}/`) || folderOf(drawing.name) === "");
  return around.reduce<Source | undefined>((inner, each) => (inner === undefined || folderOf(each.name).length > folderOf(inner.name).length ? each : inner), undefined) ?? drawings[0];
}

/** Counts of one sort as one. */
function added<T extends { readonly one: string; readonly count: number }>(rows: readonly T[]): T[] {
  const bySort = new Map<string, T>();
  for (const row of rows) bySort.set(row.one, { ...row, count: row.count + (bySort.get(row.one)?.count ?? 0) });
  return [...bySort.values()];
}
