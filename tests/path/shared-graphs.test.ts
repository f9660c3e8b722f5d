/** Plans on large prerequisite graphs made by others, where they are at hand, against closures computed in another way. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { learnableNext, planLearning, type ConceptId } from "../../graph/index.ts";
import { largeCurriculum, type LargeGraph } from "./large-curriculum.ts";

const SHARED = join(import.meta.dirname, "../../../shared/graphs");

describe.each(["metacademy", "marble"])("%s", (name) => {
  const file = join(SHARED, `${name}.json`);
  test.skipIf(!existsSync(file))("closures, orders and the first fringe", { timeout: 120_000 }, () => {
    const graph = JSON.parse(readFileSync(file, "utf8")) as LargeGraph;
    const curriculum = largeCurriculum(graph);
    const before = new Map<string, string[]>(graph.concepts.map(({ id }) => [id, []]));
    for (const arrow of graph.prerequisites) if (arrow.strength !== "soft") before.get(arrow.after)!.push(arrow.before);
    const broken = new Set(curriculum.requirements.cycles.flatMap((cycle) => cycle.broken.map((arrow) => `${arrow.before} ${arrow.after}`)));
    const wrong: string[] = [];
    for (const { id } of graph.concepts) {
      const plan = planLearning(curriculum, { targets: [id as ConceptId] });
      const order = plan.steps.flatMap(({ concepts }) => concepts.map((concept) => concept.id as string));
      const expected = ancestors(id, before, broken);
      if (order.length !== expected.size || order.some((each) => !expected.has(each))) wrong.push(`${id}: another closure`);
      const step = new Map(plan.steps.flatMap(({ concepts }, at) => concepts.map((concept) => [concept.id as string, at] as const)));
      for (const each of order) for (const first of before.get(each)!) if (!broken.has(`${first} ${each}`) && step.get(first)! >= step.get(each)!) wrong.push(`${id}: ${each} before ${first}`);
    }
    expect(wrong).toEqual([]);
    const roots = graph.concepts.map(({ id }) => id).filter((id) => before.get(id)!.every((first) => broken.has(`${first} ${id}`)));
    expect(learnableNext(curriculum, { known: [] }).next.map(({ id }) => id as string).sort()).toEqual(roots.sort());
  });
});

function ancestors(id: string, before: ReadonlyMap<string, readonly string[]>, broken: ReadonlySet<string>): Set<string> {
  const all = new Set([id]);
  for (const each of all) for (const first of before.get(each)!) if (!broken.has(`${first} ${each}`)) all.add(first);
  return all;
}
