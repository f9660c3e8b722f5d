/** Files that were cut, doubled and stirred: whatever came of them, importing answers, and soon. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { READERS } from "../../../graph/formats/read/readers.ts";
import { toSource } from "../../../graph/formats/read/to-source.ts";
import { importFiles } from "../../../graph/import-files.ts";
import { roadmapFileSchema } from "../../../graph/model/roadmap.ts";

const FOLDERS = [join(import.meta.dirname, "golden", "in"), join(import.meta.dirname, "..", "golden")];
const FILES = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") })));
const SPLICES = ["<", ">", "&", '"', "{", "}", "[", "]", "\u0000", "__proto__", "constructor", "]]>", "<![CDATA[", "<!--", "-->", "\\u0000", "1e999", "null", "[[", "]]", "::", "\n---\n", "\ud800", "\u202e", "😀", "%"];

/** The text with a few pieces cut out, moved, doubled or stirred in. */
function mutated(text: string): fc.Arbitrary<string> {
  const at = fc.nat(text.length);
  const change = fc.oneof(fc.record({ kind: fc.constant("cut"), at, to: fc.nat(60) }), fc.record({ kind: fc.constant("double"), at, to: fc.nat(400) }), fc.record({ kind: fc.constant("end"), at, to: fc.constant(0) }), fc.record({ kind: fc.constantFrom(...SPLICES), at, to: fc.constant(0) }));
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) =>
    changes.reduce((now, { kind, at: from, to }) => {
      if (kind === "cut") return now.slice(0, from) + now.slice(from + to);
      if (kind === "double") return now.slice(0, from + to) + now.slice(from);
      if (kind === "end") return now.slice(0, Math.max(from, now.length >> 2));
      return now.slice(0, from) + kind + now.slice(from);
    }, text),
  );
}

describe.each(FILES)("$name", ({ name, text }) => {
  test("stirred, gives sound roadmaps or words", () => {
    fc.assert(
      fc.property(mutated(text), (stirred) => {
        const all = importFiles([{ name, text: stirred }]);
        const roadmaps = all.flatMap(({ documents }) => documents.flatMap((document) => document.roadmaps));
        expect(roadmapFileSchema.safeParse({ schema: 1, roadmaps }).error).toBeUndefined();
      }),
      { numRuns: 12 },
    );
  });
});

test("every reader answers on every golden file, its own or not", () => {
  for (const reader of READERS) for (const { name, text } of FILES) expect(reader.read(toSource(name, text)).documents.length).toBeGreaterThanOrEqual(0);
});
