/** An author who goes round in a circle: the weakest arrow is left out, and told with the words of all. */
import { describe, expect, test } from "vitest";
import { digraph, parseDocument, type Prerequisite } from "../../graph/index.ts";
import { prerequisiteSchema } from "../../graph/model/relations.ts";
import { dropCycles } from "../../graph/order/drop-cycles.ts";
import { findCycles } from "../../graph/order/find-cycles.ts";
import { tellCycle } from "../../graph/order/tell-cycle.ts";

test.each([
  ["zh", "学习神经网络之前必须掌握线性代数。学习Transformer之前必须掌握神经网络。先学Transformer，再学线性代数。", "The weakest, transformer before linear-algebra, was left out."],
  ["en", "You must know linear algebra before neural networks. You must know neural networks before the Transformer. First learn the Transformer, then linear algebra.", "The weakest, transformer before linear-algebra, was left out."],
  ["zh", "学习神经网络之前必须掌握线性代数。学习线性代数之前必须掌握神经网络。", "No other is weaker than neural-network before linear-algebra, which was left out."],
  ["en", "Neural networks require linear algebra. Linear algebra requires neural networks.", "No other is weaker than neural-network before linear-algebra, which was left out."],
])("%s: %s", (_, text, told) => {
  const [roadmap] = parseDocument({ name: "post.md", text }).roadmaps;
  const [cycle, ...others] = roadmap!.diagnostics.filter(({ code }) => code === "cycle");
  expect(others).toEqual([]);
  expect(cycle?.message.endsWith(told)).toBe(true);
  const { before, after } = cycle!.data as { readonly before: string; readonly after: string };
  expect(told).toContain(`${before} before ${after}`);
  expect(roadmap!.prerequisites.some((each) => each.before === before && each.after === after)).toBe(false);
  for (const each of roadmap!.prerequisites) expect(cycle!.message).toContain(`${each.before} before ${each.after} (line 1:`);
});

test("words are quoted without the signs of Markdown", () => {
  const [roadmap] = parseDocument({ name: "post.md", text: "**Neural networks** require *linear algebra*.\n\n- Linear algebra requires **neural networks**.\n" }).roadmaps;
  const said = roadmap!.diagnostics.find(({ code }) => code === "cycle")!.message;
  for (const words of ["Neural networks require linear algebra.", "Linear algebra requires neural networks."]) expect(said).toContain(`"${words}"`);
});

describe("one knot of everything", () => {
  const prerequisite = (a: number, b: number): Prerequisite => prerequisiteSchema.parse({ before: `c${a}`, after: `c${b}`, basis: "sequence", strength: 0.5, choice: null, evidence: [] });
  /** A circle of all, and arrows to and fro within it. */
  const knot = (n: number): Prerequisite[] => Array.from({ length: n }, (_, i) => [prerequisite(i, (i + 1) % n), prerequisite(i, (i * 7919 + 13) % n), prerequisite(i, (i * 104_729 + 5) % n)]).flat().filter(({ before, after }) => before !== after);

  test("leaves no cycle, whatever its size", () => {
    for (const n of [50, 2000]) {
      const all = knot(n);
      const { kept, cycles } = dropCycles(all);
      expect(kept.length + cycles.length).toBe(all.length);
      expect(findCycles(digraph({ ids: [], arrows: kept.map(({ before, after }) => [before, after] as const) }))).toEqual([]);
      expect(kept.length).toBeGreaterThan(all.length / 3);
    }
  });

  test("costs near-linear time and words of bounded length", () => {
    const [small, large] = [knot(4000), knot(16_000)];
    const cost = (all: Parameters<typeof dropCycles>[0]): number => {
      const { user } = process.cpuUsage();
      dropCycles(all);
      return process.cpuUsage().user - user;
    };
    let [one, four] = [Infinity, Infinity];
    for (let round = 0; round < 8 && !(four / one < 8); round += 1) {
      one = Math.min(one, cost(small));
      four = Math.min(four, cost(large));
    }
    expect(four / one).toBeLessThan(8);
    const { cycles } = dropCycles(Array.from({ length: 5000 }, (_, i) => prerequisite(i, (i + 1) % 5000)));
    const { message } = tellCycle(cycles[0]!);
    expect(message.length).toBeLessThan(1000);
    expect(message).toContain("and 4988 more");
  });
});
