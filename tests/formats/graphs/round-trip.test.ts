/** Out and in again: nothing is lost that the format can hold, whatever the names are. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMATS, type Concept, type FormatId, type Roadmap } from "../../../graph/index.ts";
import { anyGraph } from "./any-graph.ts";
import { readText } from "./read-text.ts";

interface Held {
  /** Names of both languages, or of the roadmap's own only. */
  readonly languages: boolean;
  readonly kinds: boolean;
  readonly emphasis: boolean;
  readonly strengths: boolean;
  /** All stages nested, or the concepts' own stages. */
  readonly nesting: boolean;
  /** All bases, or only whether an arrow is stated. */
  readonly bases: boolean;
  readonly choices: boolean;
}

const ALL: Held = { languages: true, kinds: true, emphasis: true, strengths: true, nesting: true, bases: true, choices: true };
const HELD: readonly (readonly [FormatId, "awkward" | "words", Held])[] = [
  ["cytoscape", "awkward", ALL],
  ["graphml", "awkward", { ...ALL, nesting: false }],
  ["gexf", "awkward", { ...ALL, nesting: false }],
  ["case", "awkward", { ...ALL, emphasis: false, strengths: false, choices: false }],
  ["dot", "awkward", { ...ALL, languages: false }],
  ["mermaid", "awkward", { ...ALL, languages: false, kinds: false, strengths: false }],
  ["canvas", "words", { ...ALL, kinds: false, strengths: false }],
  ["csv", "awkward", { ...ALL, languages: false, kinds: false, emphasis: false, nesting: false }],
  ["curricular", "awkward", { ...ALL, languages: false, kinds: false, emphasis: false, strengths: false, nesting: false, bases: false, choices: false }],
];

/** What of a roadmap the format can hold, by the concepts' ids. */
function heldOf({ language, concepts, stages, prerequisites, choices }: Roadmap, held: Held): unknown {
  const byId = new Map(stages.map((stage) => [stage.id as string, stage]));
  const title = (id: string | null): string | undefined => (id === null ? undefined : byId.get(id)?.title);
  const nameOf = ({ label }: Concept): unknown => (held.languages ? label : (label[language] ?? label.zh ?? label.en));
  return {
    concepts: Object.fromEntries(concepts.map((concept) => [concept.id, [nameOf(concept), held.kinds && concept.kind, held.emphasis && concept.emphasis, held === HELD.at(-1)![2] ? byId.get(concept.stage ?? "") !== undefined : title(concept.stage)]])),
    stages: held.nesting ? stages.map((stage) => [stage.title, title(stage.parent)]) : [],
    arrows: prerequisites.map(({ before, after, basis, strength, choice }) => [before, after, held.bases ? basis : basis === "stated", held.strengths && strength, held.choices && choice]),
    choices: held.choices ? choices.map(({ of }) => of) : [],
  };
}

describe("out and in again", () => {
  test.each(HELD)("%s", (id, names, held) => {
    fc.assert(
      fc.property(anyGraph(names), (roadmap) => {
        const { roadmap: back, read } = readText(FORMATS[id].write(roadmap).text);
        expect(read.kind).toBe(id);
        expect(read.diagnostics).toEqual([]);
        expect(heldOf({ ...back, language: roadmap.language }, held)).toEqual(heldOf(roadmap, held));
      }),
      { numRuns: 60 },
    );
  });
});
