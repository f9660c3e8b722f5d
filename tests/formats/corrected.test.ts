/** A corrected roadmap says in its files what was corrected, and is read back all the same. */
import { describe, expect, test } from "vitest";
import { FORMATS, importFiles, type Correction, type FormatId } from "../../graph/index.ts";
import { smallRoadmap } from "../support/small-roadmap.ts";

const [first] = smallRoadmap.concepts;
const rename: Correction = { kind: "rename", roadmap: smallRoadmap.id, reason: "a --> b -- misread\n*/ -->", label: { en: "Renamed <x>" }, concept: { concept: first!.id, label: first!.label, quote: null } };

const TELLING: readonly FormatId[] = ["mermaid", "dot", "graphml", "gexf", "opml", "freemind", "cytoscape", "skos"];

test.each(Object.entries(FORMATS))("%s holds the correction or says that it does not", (id, { write }) => {
  const [written, plain] = [write({ ...smallRoadmap, corrected: [rename] }), write(smallRoadmap)];
  const isHeld = written.text.includes("misread");
  expect(isHeld).toBe(id === "json" || TELLING.includes(id as FormatId));
  expect(written.losses).toEqual(isHeld ? plain.losses : expect.arrayContaining([...plain.losses, "1 note of a correction"]));
  if (!isHeld) expect(written.text).toBe(plain.text);
});

describe.each(TELLING)("%s", (id) => {
  const { write, extension } = FORMATS[id];
  const text = write({ ...smallRoadmap, corrected: [rename] }).text;

  test("tells the correction", () => {
    expect(text).toMatch(/corrected: “/);
    expect(text).toContain("misread");
    expect(write(smallRoadmap).text).not.toContain("corrected:");
  });

  test("is read back as without it", () => {
    const read = (given: string): unknown => importFiles([{ name: `x.${extension}`, text: given }]).map(({ kind, documents, diagnostics }) => [kind, documents.map(({ roadmaps }) => roadmaps.map(({ concepts, prerequisites }) => [concepts.map(({ label }) => label), prerequisites.map(({ before, after, basis }) => [before, after, basis])])), diagnostics]);
    if (id !== "skos") expect(read(text)).toEqual(read(write(smallRoadmap).text));
  });
});
