/** Files that say themselves what their concepts are: every place quotes the document that is written for them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildRoadmap, type RoadmapDraft } from "../../../graph/formats/read/build-roadmap.ts";
import { roadmapSchema } from "../../../graph/model/roadmap.ts";
import { anyText } from "../any-roadmap.ts";

const small: RoadmapDraft = {
  title: "Speech",
  groups: [{ key: "g", title: "Sound", parent: null }, { key: "h", title: "工具", parent: "g" }],
  concepts: [
    { key: "1", label: "Sampling", group: "g" },
    { key: "2", label: { zh: "傅里叶变换", en: "Fourier transform" }, group: "g", note: "See chapter 2", resources: [{ title: "Notes", url: "https://a.org/x y" }, { title: "bad", url: "javascript:alert(1)" }] },
    { key: "3", label: "librosa", group: "h", kind: "tool" },
    { key: "4", label: "torchaudio", group: "h" },
    { key: "5", label: "Whisper", group: null },
  ],
  arrows: [
    { before: "1", after: "2", basis: "stated", words: "needs" },
    { before: "2", after: "5", basis: "sequence" },
    { before: "3", after: "5", basis: "stated", choice: "c" },
    { before: "4", after: "5", basis: "stated", choice: "c" },
    { before: "5", after: "nowhere", basis: "stated" },
    { before: "5", after: "5", basis: "stated" },
  ],
  choices: [{ key: "c", of: ["3", "4"], preferred: "4" }],
};

describe("a roadmap from a file's own concepts", () => {
  test("its document says everything line by line", () => {
    const { document, dangling, loops } = buildRoadmap(small, "speech.json");
    expect({ dangling, loops }).toEqual({ dangling: 1, loops: 1 });
    expect(document.text).toMatchInlineSnapshot(`
      "# Speech

      - Whisper

      ## Sound

      - Sampling
      - 傅里叶变换 (Fourier transform)
        See chapter 2
        - [Notes](https://a.org/x%20y)
        - bad

      ### 工具

      - librosa
      - torchaudio

      ## What comes first, as stated

      - Sampling → 傅里叶变换 (Fourier transform) (needs)
      - librosa → Whisper
      - torchaudio → Whisper

      ## What follows what

      - 傅里叶变换 (Fourier transform) → Whisper

      ## One is enough

      - librosa | torchaudio (preferred: torchaudio)
      "
    `);
    expect(document.roadmaps?.[0]?.choices).toMatchObject([{ id: "librosa|torchaudio", preferred: "torchaudio" }]);
    expect(document.roadmaps?.[0]?.resources.map(({ url }) => url)).toEqual(["https://a.org/x%20y", null]);
  });

  test("circles are broken and told", () => {
    const { document } = buildRoadmap({ ...small, arrows: [{ before: "1", after: "2", basis: "stated" }, { before: "2", after: "1", basis: "sequence" }] }, "x");
    expect(document.roadmaps?.[0]?.prerequisites).toMatchObject([{ before: "sampling", after: "fourier-transform" }]);
    expect(document.roadmaps?.[0]?.diagnostics).toMatchObject([{ code: "cycle" }]);
  });

  const key = fc.constantFrom("a", "b", "__proto__", "constructor", "");
  const anyDraft: fc.Arbitrary<RoadmapDraft> = fc.record({
    title: anyText,
    groups: fc.array(fc.record({ key, title: anyText, parent: fc.option(key, { nil: null }) }), { maxLength: 4 }),
    concepts: fc.array(fc.record({ key, label: fc.oneof<fc.Arbitrary<string | { zh: string; en: string }>[]>(anyText, fc.record({ zh: anyText, en: anyText })), group: fc.option(key, { nil: null }), note: anyText, aliases: fc.array(anyText, { maxLength: 2 }), resources: fc.array(fc.record({ title: anyText, url: anyText }), { maxLength: 1 }) }), { maxLength: 5 }),
    arrows: fc.array(fc.record({ before: key, after: key, basis: fc.constantFrom("stated", "sequence", "stage", "reference"), words: anyText, choice: fc.option(key, { nil: null }) }), { maxLength: 6 }),
    parts: fc.array(fc.record({ one: key, other: key, words: anyText }), { maxLength: 3 }),
    denials: fc.array(fc.record({ one: key, other: key }), { maxLength: 3 }),
    choices: fc.array(fc.record({ key, of: fc.array(key, { maxLength: 4 }), preferred: fc.option(key, { nil: null }) }), { maxLength: 2 }),
  });

  test("any draft gives a sound record whose quotes stand in the text", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { document } = buildRoadmap(draft, "file");
        const roadmap = roadmapSchema.parse(document.roadmaps?.[0]);
        const lines = document.text.split("\n");
        const said = [...roadmap.prerequisites, ...roadmap.parts, ...roadmap.denials, ...roadmap.choices].flatMap(({ evidence }) => evidence);
        for (const { line, column, endColumn, quote } of said) expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toBe(quote);
        for (const { line, column, endColumn, text } of roadmap.concepts.flatMap(({ mentions }) => mentions)) expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toBe(text);
        expect(new Set(roadmap.concepts.map(({ id }) => id)).size).toBe(new Set(draft.concepts.map((concept) => concept.key)).size);
      }),
    );
  });
});
