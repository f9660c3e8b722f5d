/** What comes back of what went out: laws of outlines, and our own OPML whole. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../../graph/formats/formats.ts";
import { cleanName } from "../../../graph/formats/read/clean-name.ts";
import { outlineDocument } from "../../../graph/formats/read/outline-document.ts";
import type { OutlineLine } from "../../../graph/formats/read/outline-tree.ts";
import { importFiles } from "../../../graph/import-files.ts";
import type { Entry } from "../../../graph/model/outline.ts";
import type { Roadmap } from "../../../graph/model/roadmap.ts";
import { parseOutline } from "../../../graph/parse/parse-outline.ts";
import { smallRoadmap } from "../../support/small-roadmap.ts";
import { anyRoadmap } from "../any-roadmap.ts";

/** Words that Markdown could take for markup, and some that it could not. */
const WORD = fc.constantFrom("Python", "线性代数", "*", "**a**", "_x_", "`c`", "[a](b)", "[[n]]", "<b>", "&amp;", "~~", "#", "1.", "2)", "-", "+", ">", "|", "$x$", "\\", "http://a.org", "www.a.org", "!", "![i](j)", "---", "===", "__proto__", "a:b", "C++", "C#", "(1)", "::", "^");
const anyLine = fc.array(WORD, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const { lines: anyLines } = fc.letrec<{ lines: OutlineLine[]; line: OutlineLine }>((tie) => ({
  lines: fc.array(tie("line"), { maxLength: 3, depthIdentifier: "outline" }),
  line: fc.record({ text: anyLine, task: fc.constantFrom(null, null, true, false), note: fc.constant(""), url: fc.constant(null), fileLine: fc.constant(null), children: fc.oneof({ depthIdentifier: "outline", maxDepth: 4 }, fc.constant([]), tie("lines")) }),
}));

const textsOf = (lines: readonly OutlineLine[]): string[] => lines.flatMap(({ text, children }) => [text, ...textsOf(children)]);
const wordsOf = (entry: Entry): string[] => [...(entry.words.plain === "" ? [] : [`${entry.number === null ? "" : `${entry.number}. `}${entry.words.plain}`]), ...entry.children.flatMap(wordsOf)];

test("any outline, written as Markdown, reads back with the very words of every line", () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const { document } = outlineDocument({ title: "", author: null, lines }, "x");
      expect(wordsOf(parseOutline(document.text).root)).toEqual(textsOf(lines));
    }),
  );
});

describe("OPML of this program", () => {
  /** What the file holds of a roadmap, with names as they may stand on a line. */
  const held = ({ concepts, prerequisites, choices, stages, language }: Roadmap) => {
    const titles = new Map<string | null, string>(stages.map((stage) => [stage.id, stage.title]));
    return {
      language,
      stages: stages.map(({ title, parent }) => [cleanName(title), cleanName(titles.get(parent) ?? "")]),
      concepts: concepts.map(({ id, label, kind, emphasis, aliases, stage }) => ({ id, label, kind, emphasis, aliases, stage: titles.get(stage) ?? null })).sort((a, b) => (a.id < b.id ? -1 : 1)),
      prerequisites: prerequisites.map(({ before, after, basis, strength, choice }) => ({ before, after, basis, strength, choice })),
      choices: choices.map(({ id, of, preferred }) => ({ id, of, preferred })),
    };
  };

  test("gives back everything it holds of the small roadmap", () => {
    const [read] = importFiles([{ name: "small.opml", text: FORMATS.opml.write(smallRoadmap).text }]);
    expect(held(read!.documents[0]!.roadmaps[0]!)).toEqual(held(smallRoadmap));
  });

  test("loses no concept of any roadmap, and written again is the same file", () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const first = FORMATS.opml.write(roadmap).text;
        const [once] = importFiles([{ name: "a.opml", text: first }]);
        const back = once!.documents[0]!.roadmaps[0]!;
        expect(back.concepts).toHaveLength(roadmap.concepts.length);
        const second = FORMATS.opml.write(back).text;
        const [twice] = importFiles([{ name: "a.opml", text: second }]);
        expect(FORMATS.opml.write(twice!.documents[0]!.roadmaps[0]!).text).toBe(second);
      }),
    );
  });
});

describe("Markdown outlines", () => {
  test("read back with their stages, concepts and stated prerequisites", () => {
    const [read] = importFiles([{ name: "small.md", text: FORMATS.markdown.write(smallRoadmap).text }]);
    const [roadmap] = read!.documents[0]!.roadmaps;
    const stated = (each: Roadmap): string[] => each.prerequisites.filter(({ basis }) => basis === "stated").map(({ before, after }) => `${before} ${after}`);
    // The lexicon knows CTC, which the small roadmap calls by an id of its own.
    expect(stated(roadmap!).map((arrow) => arrow.replace("connectionist-temporal-classification", "ctc"))).toEqual(stated(smallRoadmap));
  });
});

test("FreeMind maps read back with every node", () => {
  const [read] = importFiles([{ name: "small.mm", text: FORMATS.freemind.write(smallRoadmap).text }]);
  expect(read!.kind).toBe("freemind");
  expect(read!.found).toContainEqual({ count: 12, one: "node of the map", many: "nodes of the map" });
  expect(read!.dropped).toContainEqual(expect.objectContaining({ count: 5, one: "link across the map" }));
});
