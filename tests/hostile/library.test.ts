/** The hostile files through the library: read or refused in words, never thrown at, in sound records. */
import { expect, test } from "vitest";
import { alignRoadmaps, checkRoadmaps, FORMATS, importFiles, parseDocument, roadmapFileSchema, type Roadmap } from "../../graph/index.ts";
import { sayReason } from "../../src/i18n/say-import.ts";
import { zh } from "../../src/i18n/zh.ts";
import { isLink } from "../../graph/text/is-link.ts";
import { CORPUS, FIELDS } from "./corpus.ts";
import { type HostileFile, toInput } from "./hostile-file.ts";

const clean = Object.getOwnPropertyNames(Object.prototype).sort().join();

const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** What the file gives; everything about it that must always hold is checked on the way. */
function opened(file: HostileFile): Roadmap[] {
  const input = toInput(file);
  const imported = importFiles([input]);
  const isText = imported.every(({ kind }) => kind === "markdown" || kind === "text");
  const documents = [...(isText ? [] : [parseDocument(input)]), ...imported.flatMap((one) => one.documents)];
  const roadmaps = documents.flatMap((document) => document.roadmaps);
  const fault = roadmapFileSchema.safeParse({ schema: 1, roadmaps }).error;
  expect(fault, file.name).toBeUndefined();
  for (const { title, stages, concepts } of roadmaps) {
    const names = [title, ...stages.map((stage) => stage.title), ...concepts.flatMap(({ label, aliases }) => [label.zh ?? "", label.en ?? "", ...aliases])];
    expect(names.filter((name) => TURNING.test(name)), `${file.name}: names that turn the direction of reading`).toEqual([]);
  }
  for (const { url } of roadmaps.flatMap(({ resources }) => resources)) expect(url === null || isLink(url), `${file.name}: ${url}`).toBe(true);
  const isSaid = roadmaps.some(({ concepts }) => concepts.length > 0) || imported.every((one) => one.diagnostics.length + one.documents.length > 0);
  expect(isSaid, file.name).toBe(true);
  const told = imported.flatMap(({ diagnostics, documents: all }) => [...diagnostics, ...all.flatMap((one) => [...one.diagnostics, ...one.roadmaps.flatMap((roadmap) => roadmap.diagnostics)])]);
  expect(told.filter(({ code, severity, message }) => severity !== "info" && !(code in zh.finding) && !/\p{Script=Han}/u.test(sayReason(message, "zh"))).map(({ message }) => message), `${file.name}: said in Chinese too`).toEqual([]);
  expect(Object.getOwnPropertyNames(Object.prototype).sort().join(), file.name).toBe(clean);
  return roadmaps;
}

const isWhole = process.env["HOSTILE"] === "whole";
/** Milliseconds for one file: a million rows take minutes on a busy machine. */
const PATIENCE = isWhole ? 1_800_000 : 120_000;

test.each(CORPUS.map((file) => [file.name, file] as const))("%s", { timeout: PATIENCE }, (_, file) => {
  const roadmaps = opened(file);
  const mentions = roadmaps.reduce((sum, { concepts, prerequisites, stages }) => sum + concepts.reduce((all, each) => all + each.mentions.length, 0) + prerequisites.length + stages.length, 0);
  if (mentions > 3000) return;
  checkRoadmaps(roadmaps);
  alignRoadmaps(roadmaps.slice(0, 20).map((roadmap, at) => ({ ...roadmap, id: `r${at}` as Roadmap["id"] })));
  for (const { write } of Object.values(FORMATS)) for (const roadmap of roadmaps.slice(0, 3)) expect(write(roadmap).text).toBeTypeOf("string");
});

/** `npm test` tries every twentieth field, with `HOSTILE=whole` all of them. */
const STEP = isWhole ? 1 : 20;

test("script in any one field of any format", () => {
  for (const file of FIELDS.filter((_, at) => at % STEP === 0)) opened(file);
}, 5 * PATIENCE);
