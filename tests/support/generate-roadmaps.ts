/** Any number of roadmaps over one field, the same for the same arguments: authors who mostly agree on the order, each with own errors and stages. */
import { roadmapSchema, type Roadmap } from "../../graph/index.ts";

const STAGES = 5;

/**
 * `count` roadmaps of `concepts` concepts each, out of a field twice as large in which each topic rests on up to three of the
 * dozen before it. Authors say four in five of the prerequisites that they could, one in twenty of these the wrong way round.
 */
export function generateRoadmaps(count: number, concepts: number): Roadmap[] {
  let seed = 20_260_101;
  const next = (limit: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % limit;
  };
  const field = Array.from({ length: concepts * 2 }, (_, at) => `Topic ${String(at).padStart(5, "0")}x`);
  return Array.from({ length: count }, (_, number) => generate(`author-${String(number).padStart(5, "0")}`, pick(field, concepts, next), next));
}

function pick(field: readonly string[], count: number, next: (limit: number) => number): number[] {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(next(field.length));
  return [...chosen].sort((a, b) => a - b);
}

function generate(id: string, chosen: readonly number[], next: (limit: number) => number): Roadmap {
  const idOf = (at: number): string => `topic-${String(chosen[at]!).padStart(5, "0")}x`;
  const stageOf = (at: number): number => Math.min(STAGES - 1, Math.max(0, Math.floor((at * STAGES) / chosen.length) + (next(10) === 0 ? 1 - next(3) : 0)));
  const arrows = new Map<string, { before: string; after: string; strength: number }>();
  const places = new Map(chosen.map((topic, at) => [topic, at]));
  chosen.forEach((topic, to) => {
    for (const back of [1, 1 + ((topic * 7) % 5), 2 + ((topic * 13) % 11)]) {
      const at = places.get(topic - back);
      if (at === undefined || next(5) === 0) continue;
      const [before, after] = next(20) === 0 ? [idOf(to), idOf(at)] : [idOf(at), idOf(to)];
      arrows.set(`${before} ${after}`, { before, after, strength: [1, 0.6, 0.3][next(3)]! });
    }
  });
  const place = (line: number) => ({ line, column: 1, endLine: line, endColumn: 20 });
  const byPair = [...arrows.values()].sort((a, b) => (`${a.before} ${a.after}` < `${b.before} ${b.after}` ? -1 : 1));
  return roadmapSchema.parse({
    id, title: id, author: null, url: null, language: "en", document: `${id}.md`, line: 1, endLine: chosen.length + STAGES, duration: null,
    stages: Array.from({ length: STAGES }, (_, at) => ({ id: `s${at + 1}`, title: `Stage ${at + 1}`, number: at + 1, order: at + 1, line: 1 + Math.floor((at * chosen.length) / STAGES), endLine: 1 + Math.floor((at * chosen.length) / STAGES), parent: null, duration: null, ongoing: false })),
    concepts: chosen.map((_, at) => ({ id: idOf(at), label: { en: idOf(at).replace("topic-", "Topic ") }, aliases: [], kind: "concept", stage: `s${stageOf(at) + 1}`, emphasis: "required", duration: null, score: 1, mentions: [{ ...place(at + 1), text: idOf(at).replace("topic-", "Topic "), rule: "bold" }] })),
    prerequisites: byPair.map((each, at) => ({ ...each, basis: "stated", choice: null, evidence: [{ ...place(at + 1), quote: `${each.before} before ${each.after}`, rule: "test" }] })),
    denials: [], choices: [], parts: [], resources: [], diagnostics: [],
  });
}
