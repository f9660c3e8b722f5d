/** Roadmaps that nobody would write but a file may hold: any text anywhere, stages in circles, arrows to nowhere. */
import fc from "fast-check";
import { type Roadmap, roadmapSchema } from "../../graph/model/roadmap.ts";

const AWKWARD = [
  '"', "'", "\n", "\r\n", "\t", "  ", "]]>", "</script>", "<b>", "&amp;", "&lt", "#quot;", "#35;", "`", "`` ` ``", "\\", "\\n", "\\N", "%%{init: {}}%%", "%% x",
  "direction TB", "end", "subgraph", "style a:b#c;", "classDef x:y#z;", ":::", "a --> b", "---", "{{", "}}", "[", "]", "(", ")", "|", ";", "#", "1. ", "2) ", "- ", "* ", "www.a.org", "https://a.org",
  "$$x$$", "fa:fa-car", "注意力机制", "。", "\u3000", "\u00a0", "🧑‍🚀", "é", "e\u0301", "\u202e", "\u200f", "\u2028", "\u0000", "\u001b[31m", "\u0085", "\ufffe", "\ud800", "\udc00", "ﬂ°°35¶ß", "__proto__", "constructor",
];

/** Any text of a few awkward pieces, never empty. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ maxLength: 6 }), fc.string({ unit: "binary", maxLength: 4 })), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join("") || "x");

const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
const anyEvidence = fc.array(anyText.map((quote) => ({ ...place, quote, rule: "r" })), { maxLength: 2 });

/** A roadmap that the schema takes: up to five concepts and three stages. */
export const anyRoadmap: fc.Arbitrary<Roadmap> = fc
  .record({ ids: fc.uniqueArray(anyText, { minLength: 1, maxLength: 5 }), stageIds: fc.uniqueArray(anyText, { maxLength: 3 }) })
  .chain(({ ids, stageIds }) => {
    const id = fc.constantFrom(...ids);
    const end = fc.oneof({ weight: 9, arbitrary: id }, { weight: 1, arbitrary: fc.constant("nowhere") });
    const stage = fc.constantFrom(null, "nowhere", ...stageIds);
    const label = fc.oneof(anyText.map((zh) => ({ zh })), anyText.map((en) => ({ en })), fc.record({ zh: anyText, en: anyText }));
    const arrow = fc.record({
      before: end, after: end, basis: fc.constantFrom("stated", "sequence", "stage", "reference"), strength: fc.constantFrom(0.3, 0.6, 1), choice: fc.constantFrom(null, "k", "gone"), evidence: anyEvidence,
    });
    return fc.record({
      id: anyText, title: fc.oneof(anyText, fc.constant("")), author: fc.option(anyText), url: fc.option(anyText), language: fc.constantFrom("zh", "en"), document: anyText, line: fc.constant(1), endLine: fc.constant(2), duration: fc.constant(null),
      stages: fc.tuple(...stageIds.map((each, at) => fc.record({ id: fc.constant(each), title: fc.oneof(anyText, fc.constant("")), number: fc.constant(null), order: fc.constant(at + 1), line: fc.constant(1), endLine: fc.constant(1), parent: stage, duration: fc.constant(null), ongoing: fc.boolean() }))),
      concepts: fc.tuple(...ids.map((each) => fc.record({ id: fc.constant(each), label, aliases: fc.array(anyText, { maxLength: 1 }), kind: fc.constantFrom("concept", "tool"), stage, emphasis: fc.constantFrom("required", "optional", "aware"), duration: fc.constant(null), score: fc.constantFrom(0.4, 1), mentions: fc.constant([]) }))),
      prerequisites: fc.array(arrow, { maxLength: 6 }),
      denials: fc.constant([]),
      choices: fc.array(fc.record({ id: fc.constantFrom("k", "other"), of: fc.array(end, { minLength: 2, maxLength: 3 }), preferred: fc.option(id), evidence: anyEvidence }), { maxLength: 2 }),
      parts: fc.constant([]),
      resources: fc.array(fc.record({ title: anyText, url: fc.option(anyText), kind: fc.constant("link"), teaches: fc.array(id, { maxLength: 1 }), line: fc.constant(1) }), { maxLength: 1 }),
      diagnostics: fc.array(fc.record({ code: anyText, severity: fc.constant("info"), message: anyText, line: fc.constant(1), column: fc.constant(1), data: fc.dictionary(anyText, fc.oneof(anyText, fc.integer()), { maxKeys: 2 }) }), { maxLength: 1 }),
    });
  })
  .map((roadmap) => roadmapSchema.parse(roadmap));

/** The text as it may be written: no controls but tab and line breaks, no halves of pairs, no noncharacters. */
export function printable(text: string): string {
  return [...text].filter((sign) => !isForbidden(sign.codePointAt(0)!)).join("");
}

function isForbidden(code: number): boolean {
  if (code < 0x20) return code !== 9 && code !== 10 && code !== 13;
  return (code >= 0x7f && code <= 0x9f) || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}
