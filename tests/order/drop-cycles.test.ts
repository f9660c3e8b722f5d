/** An author who goes round in a circle: the weakest arrow is left out, and told with the words of all. */
import { expect, test } from "vitest";
import { parseDocument } from "../../graph/index.ts";

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
