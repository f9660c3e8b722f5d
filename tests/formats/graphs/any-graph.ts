/** Roadmaps as a graph file can hold them: names of awkward letters, stages in stages, arrows without circles, choices whose members all lead somewhere. */
import fc from "fast-check";
import { type Roadmap, roadmapSchema } from "../../../graph/model/roadmap.ts";

const PIECES = ["a", "B", "7", "<b>", "&amp;", '"', "'", "\\", "{", "}", "[", "]", "->", ";", ",", "|", "=", "x y", "é", "__proto__", "constructor", "end", "graph", "#", "/*", "//", "%", "]]>", "：", "🧑‍🚀"] as const;
const ENGLISH = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 }).map((pieces) => `n${pieces.join("")}z`.replace(/\s+/g, " "));
const WORDS = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6})?$/);
const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };

/** `awkward` names hold what markup is made of, otherwise letters only. */
export function anyGraph(names: "awkward" | "words"): fc.Arbitrary<Roadmap> {
  const en = names === "awkward" ? ENGLISH : WORDS;
  const label = fc.oneof(en.map((name) => ({ en: name })), en.map((name) => ({ zh: `学${name}` })), fc.tuple(en, en).map(([zh, name]) => ({ zh: `学${zh}`, en: name })));
  return fc.record({ count: fc.integer({ min: 2, max: 7 }), stages: fc.integer({ min: 0, max: 3 }), language: fc.constantFrom("zh" as const, "en" as const) }).chain(({ count, stages, language }) => {
    const at = fc.nat({ max: count - 1 });
    return fc
      .record({
        title: en,
        labels: fc.array(label, { minLength: count, maxLength: count }),
        of: fc.array(fc.nat({ max: stages }), { minLength: count, maxLength: count }),
        titles: fc.uniqueArray(en, { minLength: stages, maxLength: stages }),
        marks: fc.array(fc.tuple(fc.constantFrom("concept", "tool", "course"), fc.constantFrom("required", "optional", "aware")), { minLength: count, maxLength: count }),
        pairs: fc.uniqueArray(fc.tuple(at, at).filter(([a, b]) => a < b), { maxLength: 8, selector: ([a, b]) => a * 10 + b }),
        bases: fc.array(fc.constantFrom("stated", "sequence", "stage", "reference"), { minLength: 8, maxLength: 8 }),
        isChoice: fc.boolean(),
      })
      .map(({ title, labels, of, titles, marks, pairs, bases, isChoice }) => {
        const choice = isChoice && count >= 3 ? ["c0", "c1"] : [];
        const arrows = pairs.filter(([a, b]) => choice.length === 0 || !(a < 2 && b === count - 1));
        return roadmapSchema.parse({
          id: "r1", title, author: null, url: null, language, document: "d", line: 1, endLine: 1, duration: null,
          stages: titles.map((name, i) => ({ id: `s${i + 1}`, title: name, number: null, order: i + 1, line: 1, endLine: 1, parent: i === 2 ? "s2" : null, duration: null, ongoing: false })),
          concepts: labels.map((name, i) => ({ id: `c${i}`, label: name, aliases: [], kind: marks[i]![0], stage: of[i] === 0 ? null : `s${of[i]}`, emphasis: marks[i]![1], duration: null, score: 1, mentions: [] })),
          prerequisites: [
            ...arrows.map(([a, b], i) => ({ before: `c${a}`, after: `c${b}`, basis: bases[i], strength: i % 2 === 0 ? 1 : 0.5, choice: null, evidence: [{ ...place, quote: title, rule: "r" }] })),
            ...choice.map((before) => ({ before, after: `c${count - 1}`, basis: "stated", strength: 1, choice: choice.join("|"), evidence: [] })),
          ].sort((a, b) => (a.before < b.before ? -1 : a.before > b.before ? 1 : a.after < b.after ? -1 : 1)),
          denials: [], choices: choice.length === 0 ? [] : [{ id: choice.join("|"), of: choice, preferred: null, evidence: [] }], parts: [], resources: [], diagnostics: [],
        });
      });
  });
}
