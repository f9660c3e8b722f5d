/** A JSON-LD processor reads what is written, without network: names in both languages, parts, what is required, exact matches. */
import jsonld from "jsonld";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atlasToSkos, FORMATS, mergeRoadmaps, parseDocument } from "../../../graph/index.ts";
import { smallRoadmap } from "../../support/small-roadmap.ts";
import { anyRoadmap } from "../any-roadmap.ts";

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly language?: string };
}

/** Triples in short: "…concept:ctc prefLabel CTC@en". */
async function triples(text: string): Promise<string[]> {
  const quads = (await jsonld.toRDF(JSON.parse(text) as object)) as unknown as Quad[];
  const short = (value: string): string => value.replace(/^.*[#/]/, "").replace(/^urn:roadmap-atlas:/, "");
  return quads.map(({ subject, predicate, object }) => `${short(subject.value)} ${short(predicate.value)} ${object.language === undefined ? short(object.value) : `${object.value}@${object.language}`}`);
}

describe("SKOS", () => {
  test("says parts by broader, order by what is required", async () => {
    const all = await triples(FORMATS.skos.write(smallRoadmap).text);
    expect(all).toContain("speech:concept:fourier-transform prefLabel 傅里叶变换 [FFT]@zh");
    expect(all).toContain("speech:concept:fourier-transform prefLabel Fourier transform@en");
    expect(all).toContain("speech:concept:fourier-transform altLabel FFT@en");
    expect(all.filter((each) => each.includes(" broader "))).toEqual(["speech:concept:fourier-transform broader speech:concept:sampling"]);
    expect(all.filter((each) => each.includes("competencyRequired"))).toHaveLength(smallRoadmap.prerequisites.length);
    expect(all).toContain("speech:learning:ctc competencyRequired speech:concept:sampling");
    expect(all).toContain("speech:learning:ctc teaches speech:concept:ctc");
  });

  test("links what was aligned", async () => {
    const roadmaps = [["a.md", "先学线性代数，再学循环神经网络（RNN）。"], ["b.md", "First learn linear algebra, then RNNs."]].flatMap(([name, text]) => parseDocument({ name: name!, text: text! }).roadmaps);
    const merged = mergeRoadmaps(roadmaps);
    const matches = (await triples(atlasToSkos(merged.atlas, merged.roadmaps))).filter((each) => each.includes("exactMatch"));
    expect(matches.filter((each) => each.startsWith("atlas:concept:linear-algebra "))).toHaveLength(2);
  });

  test("any roadmap is JSON-LD", async () => {
    await fc.assert(fc.asyncProperty(anyRoadmap, async (roadmap) => {
      const all = await triples(FORMATS.skos.write(roadmap).text);
      expect(all.filter((each) => each.endsWith(" type Concept"))).toHaveLength(roadmap.concepts.length);
    }), { numRuns: 20 });
  });
});
