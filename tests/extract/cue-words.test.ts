/** The words that say what comes first, shown in the text they were read from: in both languages, through markup, and over lines. */
import { expect, test } from "vitest";
import { parseDocument } from "../../graph/index.ts";
import { cuePlaces } from "../../src/view/source/cue-places.ts";

test.each([
  ["先学 Python，再学 NumPy。", "先学|再学"],
  ["学习神经网络，从最简单的感知机开始。", "学习|从最简单的|开始"],
  ["机器学习需要线性代数和概率论作为基础。", "需要"],
  ["反向传播的前置知识是**导数**和链式法则。", "的前置知识是"],
  ["You need HTML before JavaScript.", "need|before"],
  ["SQL is a prerequisite for PostgreSQL.", "is a prerequisite for"],
  ["First learn HTML, then **CSS**.", "First learn|then"],
  ["# Web\n\nLearning JavaScript requires\n**HTML** and CSS. CSS is easy.", "requires"],
  ["Python、NumPy。", ""],
])("%s", (text, expected) => {
  const { roadmaps } = parseDocument({ name: "a.md", text });
  const lines = text.split("\n");
  const words = roadmaps.flatMap((roadmap) => cuePlaces(roadmap, lines)).map(({ line, from, to }) => lines[line - 1]!.slice(from - 1, to - 1));
  expect(words.join("|")).toBe(expected);
});
