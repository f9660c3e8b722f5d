/** A concept of the atlas is found by any of its names; what is unknown or ambiguous comes back with what may be meant. */
import { describe, expect, test } from "vitest";
import { alignRoadmaps, findConcept, NotFoundError, parseDocument } from "../../graph/index.ts";

const atlas = alignRoadmaps([
  ...parseDocument({ name: "zh.md", text: "# 路线\n\n先学线性代数，再学循环神经网络（RNN）。\n\n掌握 **飞桨看板**（PaddleBoard）。\n\n- 使用 Hugging Face 的 Transformers 库\n" }).roadmaps,
  ...parseDocument({ name: "en.md", text: "# Plan\n\nFirst learn linear algebra, then the Transformer architecture.\n" }).roadmaps,
]);
const idOf = (name: string): string => findConcept(atlas, name).id;

describe("names", () => {
  test.each([
    ["linear-algebra", "linear-algebra"],
    ["线性代数", "linear-algebra"],
    ["線性代數", "linear-algebra"],
    ["Linear  Algebra", "linear-algebra"],
    ["RNN", "recurrent-neural-network"],
    ["RNNs", "recurrent-neural-network"],
    ["Recurrent Neural Networks", "recurrent-neural-network"],
    ["递归神经网络", "recurrent-neural-network"],
    ["ＲＮＮ", "recurrent-neural-network"],
    ["Transformer", "transformer"],
  ])("%s", (name, id) => {
    expect(idOf(name)).toBe(id);
  });
});

function thrown(call: () => unknown): NotFoundError {
  try {
    call();
  } catch (error) {
    if (error instanceof NotFoundError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

test.each(["线性代", "linear algebr"])("%s is unknown, the nearest comes first", (name) => {
  expect(thrown(() => findConcept(atlas, name)).candidates[0]).toBe("linear-algebra");
});

test.each(["", "！？", "Wasserstein"])("“%s” is like nothing", (name) => {
  expect(thrown(() => findConcept(atlas, name)).candidates).toEqual([]);
});

test("a name of two concepts is not guessed", () => {
  const two = { ...atlas, concepts: atlas.concepts.slice(0, 2).map((concept) => ({ ...concept, label: { zh: "注意" } })) };
  expect(thrown(() => findConcept(two, "注意")).candidates).toEqual(two.concepts.map(({ id }) => id));
});
