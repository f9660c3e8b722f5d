/** Roadmaps that consist of names, for tests of alignment. */
import { roadmapSchema, type Roadmap } from "../../graph/index.ts";

/** A roadmap with a concept for each name, which it mentions once, a line each; ids are no ids of the lexicon. */
export function roadmapOf(id: string, names: readonly string[], more: Partial<Record<"prerequisites" | "denials" | "choices" | "parts", unknown[]>> = {}): Roadmap {
  const concepts = names.map((name, i) => {
    const label = /\p{Script=Han}/u.test(name) ? { zh: name } : { en: name };
    const mention = { line: i + 1, column: 1, endLine: i + 1, endColumn: 1 + name.length, text: name, rule: "bold" };
    return { id: `_${i}-${name}`, label, aliases: [], kind: "concept", stage: null, emphasis: "required", duration: null, score: 0.5, mentions: [mention] };
  });
  return roadmapSchema.parse({ id, title: id, author: null, url: null, language: "zh", document: `${id}.md`, line: 1, endLine: names.length, duration: null, stages: [], concepts, prerequisites: [], denials: [], choices: [], parts: [], resources: [], diagnostics: [], ...more });
}
