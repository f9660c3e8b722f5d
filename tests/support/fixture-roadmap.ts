/** The fixture text read by hand: a whole Roadmap with every place computed from the text itself. */
import type { Evidence } from "../../graph/model/place.ts";
import { type Roadmap, roadmapSchema } from "../../graph/model/roadmap.ts";
import { arrowRows, choiceRows, conceptRows, denialRows, partRows } from "./fixture-tables.ts";
import { fixtureText } from "./fixture-text.ts";

const lines = fixtureText.split("\n");

function evidenceOf(quote: string, rule: string): Evidence[] {
  if (quote === "") return [];
  const line = lines.findIndex((text) => text.includes(quote));
  if (line < 0) throw new Error(`The fixture text does not say: ${quote}`);
  const column = lines[line]!.indexOf(quote) + 1;
  return [{ line: line + 1, column, endLine: line + 1, endColumn: column + quote.length, quote, rule }];
}

/** Every place of each name, the longest name first, so that 自注意力 is never read as 注意力. */
function mentionsByConcept(): Map<string, Roadmap["concepts"][number]["mentions"]> {
  const free = lines.map((text) => text.split(""));
  const found = new Map<string, Roadmap["concepts"][number]["mentions"]>();
  const names = conceptRows.flatMap(([id, , , , , , ...texts]) => texts.map((text) => ({ id, text })));
  for (const { id, text } of names.sort((a, b) => b.text.length - a.text.length)) {
    free.forEach((characters, index) => {
      for (let at = characters.join("").indexOf(text); at >= 0; at = characters.join("").indexOf(text)) {
        const place = { line: index + 1, column: at + 1, endLine: index + 1, endColumn: at + 1 + text.length };
        found.set(id, [...(found.get(id) ?? []), { ...place, text, rule: "lexicon" }]);
        characters.fill("\0", at, at + text.length);
      }
    });
  }
  return found;
}

function stages(): object[] {
  const heads = lines.flatMap((text, index) => (text.startsWith("## ") ? [{ text, line: index + 1 }] : []));
  const durations = [[3, 4, "week"], [2, 2, "month"], [2, 3, "month"], [2, 3, "month"], [2, 2, "month"]] as const;
  return heads.map(({ text, line }, index) => {
    const said = durations[index];
    return {
      id: `s${index + 1}`,
      title: text.slice(3).replace(/（[^）]*）$/, ""),
      order: index + 1,
      number: index + 1,
      line,
      endLine: (heads[index + 1]?.line ?? lines.length) - 1,
      parent: null,
      duration: said ? { min: said[0], max: said[1], unit: said[2], line } : null,
      ongoing: said === undefined,
    };
  });
}

function build(): Roadmap {
  const mentions = mentionsByConcept();
  return roadmapSchema.parse({
    id: "fixture",
    title: "从零到检索问答：六步路线",
    author: "测试",
    url: "https://example.org/six-steps",
    language: "zh",
    document: "fixture.md",
    line: 1,
    endLine: lines.length - 1,
    duration: { min: 9, max: 12, unit: "month", line: 3 },
    stages: stages(),
    concepts: conceptRows.map(([id, zh, en, kind, stage, emphasis, ...names]) => ({
      id,
      label: { zh, en },
      aliases: names.filter((name) => name !== zh && name !== en),
      kind,
      stage: stage === 0 ? null : `s${stage}`,
      emphasis,
      duration: null,
      score: id === "databases" ? 0.4 : 0.9,
      mentions: (mentions.get(id) ?? []).sort((a, b) => a.line - b.line || a.column - b.column),
    })),
    prerequisites: arrowRows.map(([before, after, basis, strength, quote]) => ({
      before, after, basis, strength, choice: null, evidence: evidenceOf(quote, "first-then-zh"),
    })),
    denials: denialRows.map(([before, after, quote]) => ({ before, after, evidence: evidenceOf(quote, "not-needed-zh") })),
    choices: choiceRows.map(([of, preferred, quote], index) => ({
      id: `choice-${index + 1}`, of, preferred, evidence: evidenceOf(quote, "either-or-zh"),
    })),
    parts: partRows.map(([whole, part]) => ({ whole, part, evidence: [] })),
    resources: [
      { title: "机器学习入门十讲", url: "https://example.org/ml-ten", kind: "book", teaches: ["machine-learning"], line: 24 },
    ],
    diagnostics: [
      { code: "duration-mismatch", severity: "warning", message: "The stages add up to 9 to 13 months, the text says 9 to 12.", line: 3, column: 1 },
    ],
  });
}

/** The fixture: 70 concepts in six stages, every basis, two choices, two denials. */
export const fixtureRoadmap: Roadmap = build();
export { fixtureText };
