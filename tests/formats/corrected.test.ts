/** A corrected roadmap says in its files what was corrected, and is read back all the same. */
import { describe, expect, test } from "vitest";
import { FORMATS, importFiles, type Correction, type FormatId } from "../../graph/index.ts";
import { smallRoadmap } from "../support/small-roadmap.ts";

const [first] = smallRoadmap.concepts;
const rename: Correction = { kind: "rename", roadmap: smallRoadmap.id, reason: "a --> b -- misread\n*/ -->", label: { en: "Renamed <x>" }, concept: { concept: first!.id, label: first!.label, quote: null } };

describe.each<FormatId>(["mermaid", "dot", "graphml", "gexf", "opml", "freemind", "cytoscape", "skos"])("%s", (id) => {
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
