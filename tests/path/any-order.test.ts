/** Plans, chains, fringes and consensus are the same in whatever order the roadmaps come. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { alignRoadmaps, compareRoadmaps, curriculumOf, disputesOf, findChain, learnableNext, parseDocument, planLearning, whichRoadmapFits, type Roadmap } from "../../graph/index.ts";
import { ids } from "./small-atlas.ts";

const folder = join(import.meta.dirname, "../../public/roadmaps");
const roadmaps = readdirSync(folder).filter((name) => name.endsWith(".md")).sort().flatMap((name) => parseDocument({ name, text: readFileSync(join(folder, name), "utf8") }).roadmaps);

/** Everything that planning says of these roadmaps, byte by byte; only the list of the roadmaps themselves is in their order. */
function told(list: readonly Roadmap[]): string[] {
  const atlas = alignRoadmaps(list);
  const targets = ids("transformer retrieval-augmented-generation");
  const settings = [{}, { quorum: 2 }, { bases: ["stated", "stage"] as const }, { minStrength: 1 }];
  const answers = settings.flatMap((options) => {
    const curriculum = curriculumOf(atlas, list, options);
    return [planLearning(curriculum, { targets, alternatives: 3 }), planLearning(curriculum, { targets, budget: 3000 }), learnableNext(curriculum, { known: ids("python"), targets }), findChain(curriculum, ids("python")[0]!, targets[0]!) ?? null];
  });
  const { consensus, prerequisites, dropped } = compareRoadmaps(atlas, list, { pairs: false });
  const fits = whichRoadmapFits(curriculumOf(atlas, list), { targets });
  return [...answers, consensus, prerequisites, dropped, disputesOf(atlas, list), fits].map((answer) => JSON.stringify(answer, (key, value: unknown) => (key === "roadmaps" && Array.isArray(value) ? [...value].sort() : value)));
}

test("backwards and begun in the middle", () => {
  expect(roadmaps.length).toBeGreaterThan(3);
  const expected = told(roadmaps);
  for (const other of [[...roadmaps].reverse(), [...roadmaps.slice(2), ...roadmaps.slice(0, 2)]]) {
    told(other).forEach((answer, at) => expect(answer, String(at)).toBe(expected[at]));
  }
});
