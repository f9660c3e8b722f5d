/** The program's own JSON among the kinds that can be read. */
import { readRoadmapFile } from "../read-roadmap-file.ts";
import { soundRoadmap } from "../sound-roadmap.ts";
import { asObject, at } from "./parse-json.ts";
import type { Reader } from "./reader.ts";
import { losses } from "./tally.ts";

/** The roadmaps as they are, as far as they agree with themselves; their own texts are not in such a file, so the file's is the document. */
export const roadmapFileReader: Reader = {
  id: "json",
  title: "a file of roadmaps (JSON)",
  recognise: ({ json }) => Array.isArray(at(asObject(json), "roadmaps")) && at(asObject(json), "schema") !== undefined,
  read: ({ name, text }) => {
    const { value, diagnostics } = readRoadmapFile(text);
    const sound = value?.roadmaps.map(soundRoadmap) ?? [];
    const dropped = losses([sound.reduce((sum, { mended }) => sum + mended, 0), "entry", "entries", "It contradicts the rest of the file: listed twice, about nothing that is there, or within itself."]);
    return { documents: value === undefined ? [] : [{ name, text, roadmaps: sound.map(({ roadmap }) => roadmap), origins: [] }], found: [], dropped, diagnostics };
  },
};
