/** What the small roadmap becomes in each format, letter by letter. `GOLDEN=write npx vitest run tests/formats` rewrites the files. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../graph/formats/formats.ts";
import { withoutShortcuts } from "../../graph/formats/without-shortcuts.ts";
import { smallRoadmap } from "../support/small-roadmap.ts";

const FOLDER = join(import.meta.dirname, "golden");
const isRewriting = process.env["GOLDEN"] === "write";

function expectGolden(name: string, text: string): void {
  const file = join(FOLDER, name);
  if (isRewriting || !existsSync(file)) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
}

describe("the small roadmap", () => {
  test.each(Object.entries(FORMATS))("as %s", (id, format) => {
    expect(format.id).toBe(id);
    const isAlone = Object.values(FORMATS).filter(({ extension }) => extension === format.extension).length === 1;
    expectGolden(isAlone ? `small.${format.extension}` : `small-${id}.${format.extension}`, format.write(smallRoadmap).text);
  });

  test("as mermaid without shortcuts", () => {
    const { roadmap, left } = withoutShortcuts(smallRoadmap);
    expect(left).toBe(1);
    expectGolden("small-reduced.mmd", FORMATS.mermaid.write(roadmap).text);
  });

  test("loses what it says", () => {
    expectGolden("losses.txt", Object.values(FORMATS).map((format) => `${format.id}: ${format.write(smallRoadmap).losses.join(", ")}\n`).join(""));
  });
});

describe("losses", () => {
  test("tell controls that no format may hold, and arrows to nowhere", () => {
    const broken = {
      ...smallRoadmap,
      title: "a\u0000b\ud800",
      concepts: smallRoadmap.concepts.filter((concept) => concept.id !== "sampling"),
    };
    for (const id of ["mermaid", "dot", "graphml"] as const) {
      const { text, losses } = FORMATS[id].write(broken);
      expect(losses).toContain("2 forbidden control characters");
      expect(losses).toContain("3 arrows to concepts that are not there");
      expect(text).toContain("ab");
      expect(text).not.toContain("sampling");
    }
  });

  test("tell what Mermaid does not draw unasked", () => {
    const arrow = smallRoadmap.prerequisites[0]!;
    const { losses } = FORMATS.mermaid.write({ ...smallRoadmap, prerequisites: Array.from({ length: 2000 }, () => arrow) });
    expect(losses).toContain("1502 links beyond the 500 that Mermaid draws unless maxEdges is raised");
    expect(losses.at(-1)).toMatch(/^\d+ characters beyond the 50000 /);
  });
});
