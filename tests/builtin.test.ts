/** The built-in roadmaps teach everything that their originals teach, and none is read wrongly. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDocument, roadmapSchema } from "../graph/index.ts";

const ROADMAPS = join(import.meta.dirname, "../public/roadmaps");
const WANTED = join(import.meta.dirname, "cases/builtin-concepts");

const documents = readdirSync(ROADMAPS).filter((name) => name.endsWith(".md")).sort().map((name) => parseDocument({ name, text: readFileSync(join(ROADMAPS, name), "utf8") }));

test("there are five, each a document with one roadmap", () => {
  expect(documents.map((document) => document.roadmaps.map((roadmap) => roadmap.id as string))).toEqual([["claude-sonnet-4"], ["deepseek"], ["foundations-of-llms"], ["happy-llm"], ["zhihu"]]);
});

describe.each(documents.map((document) => [document.name, document] as const))("%s", (name, document) => {
  const roadmap = document.roadmaps[0];

  test("has every concept of the original", () => {
    const wanted = JSON.parse(readFileSync(join(WANTED, name.replace(".md", ".json")), "utf8")) as string[];
    const ids = new Set(roadmap?.concepts.map((concept) => concept.id as string));
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(20);
  });

  test("is a valid record with front matter, stages and no complaint of the reader", () => {
    expect(roadmapSchema.safeParse(roadmap).success).toBe(true);
    expect(roadmap?.stages.length).toBeGreaterThanOrEqual(2);
    expect(roadmap?.language).toBe("zh");
    expect(document.diagnostics).toEqual([]);
    expect(roadmap?.diagnostics.filter((each) => each.severity !== "info")).toEqual([]);
  });

  test("every quote stands at its place", () => {
    const lines = document.text.split("\n");
    const at = (place: { line: number; column: number; endLine: number; endColumn: number }): string =>
      place.line === place.endLine ? (lines[place.line - 1] ?? "").slice(place.column - 1, place.endColumn - 1) : [(lines[place.line - 1] ?? "").slice(place.column - 1), ...lines.slice(place.line, place.endLine - 1), (lines[place.endLine - 1] ?? "").slice(0, place.endColumn - 1)].join("\n");
    for (const concept of roadmap?.concepts ?? []) for (const mention of concept.mentions) expect(at(mention)).toBe(mention.text);
    for (const each of roadmap?.prerequisites ?? []) for (const evidence of each.evidence) expect(at(evidence)).toBe(evidence.quote);
  });
});

test("the Claude roadmap keeps its seven stages, durations and stated total", () => {
  const claude = documents[0]?.roadmaps[0];
  expect(claude?.duration).toMatchObject({ min: 10, max: 12, unit: "month" });
  expect(claude?.stages.map((stage) => (stage.duration === null ? (stage.ongoing ? "ongoing" : "none") : `${stage.duration.min}-${stage.duration.max} ${stage.duration.unit}`))).toEqual(["1-2 month", "2-3 month", "2-3 month", "2-2 month", "ongoing", "3-4 month", "ongoing"]);
});
