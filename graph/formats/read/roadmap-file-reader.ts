/** The program's own JSON among the kinds that can be read. */
import { readRoadmapFile } from "../read-roadmap-file.ts";
import type { Roadmap } from "../../model/roadmap.ts";
import { isLink } from "../../text/is-link.ts";
import { asObject, at } from "./parse-json.ts";
import type { Reader } from "./reader.ts";

/** The roadmaps as they are; their own texts are not in such a file, so the file's is the document. */
export const roadmapFileReader: Reader = {
  id: "json",
  title: "a file of roadmaps (JSON)",
  recognise: ({ json }) => Array.isArray(at(asObject(json), "roadmaps")) && at(asObject(json), "schema") !== undefined,
  read: ({ name, text }) => {
    const { value, diagnostics } = readRoadmapFile(text);
    return { documents: value === undefined ? [] : [{ name, text, roadmaps: value.roadmaps.map(withoutTraps), origins: [] }], found: [], dropped: [], diagnostics };
  },
};

/** The roadmap without addresses that must not be opened: the file may come from anybody. */
function withoutTraps(roadmap: Roadmap): Roadmap {
  const kept = (url: string | null): string | null => (url !== null && isLink(url) ? url : null);
  return { ...roadmap, url: kept(roadmap.url), resources: roadmap.resources.map((resource) => ({ ...resource, url: kept(resource.url) })) };
}
