/** Texts as they might come in: structures and fragments of roadmaps in any order, roadmaps that were cut and stirred, files of every format with pieces of them changed. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { chineseText, secondText, thirdText } from "../support/three-roadmaps.ts";
import { GOLDEN, PAYLOAD } from "../hostile/scripts.ts";
import { anyStructure } from "./any-structure.ts";

const ROADMAPS = join(import.meta.dirname, "../../public/roadmaps");
const BUILT_IN = readdirSync(ROADMAPS).filter((name) => name.endsWith(".md")).map((name) => readFileSync(join(ROADMAPS, name), "utf8"));
const PIECES = [
  "线性代数", "概率论", "Transformer", "RAG", "machine learning", "Foo Bar Theory", "constructor", "__proto__", "先学", "再学", "学习", "之前需要掌握", "的基础", "依赖于", "不需要", "requires ", "before ", "once you know ", " or ", "First learn ", ", then ", "# ", "## Phase 1: ", "## 第二阶段：", "（2-3周）", "(1 month)",
  "- ", "1. ", "**", "`", "《", "》", "、", "，", "。", "：", ": ", "-->", "| --- | --- |", "\n| a | b |\n", "\n", "\n\n", "\n- ", "\n  - ", "\n# ", "\n## ", "\n```mermaid\ngraph TD\nA[线性代数]-->B[概率论]\n```\n", "前置知识：", "Prerequisites: ", "<table><tr><td>", "\t", "😀", "\ud800", "\u0000", "\u202e", PAYLOAD,
];

/** The text with a few pieces cut out, doubled, moved or put in. */
function stirred(text: string): fc.Arbitrary<string> {
  const change = fc.record({ kind: fc.constantFrom("cut", "double", "put"), at: fc.nat(text.length), size: fc.nat(300), piece: fc.constantFrom(...PIECES) });
  return fc.array(change, { minLength: 1, maxLength: 8 }).map((changes) =>
    changes.reduce((now, { kind, at, size, piece }) => {
      if (kind === "cut") return now.slice(0, at) + now.slice(at + size);
      if (kind === "double") return now.slice(0, at + size) + now.slice(at);
      return now.slice(0, at) + piece + now.slice(at);
    }, text),
  );
}

const slices = fc.tuple(fc.constantFrom(...BUILT_IN), fc.double({ min: 0, max: 1, noNaN: true })).map(([text, at]) => text.slice(Math.floor(at * Math.max(0, text.length - 2500))).slice(0, 2500));

/** A document: what it is called and what it says. */
export const anyDocument: fc.Arbitrary<{ readonly name: string; readonly text: string }> = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 50 }).map((pieces) => ({ name: "any.md", text: pieces.join("") })) },
  { weight: 2, arbitrary: fc.constantFrom(chineseText, secondText, thirdText).chain(stirred).map((text) => ({ name: "any.md", text })) },
  { weight: 2, arbitrary: slices.chain(stirred).map((text) => ({ name: "any.md", text })) },
  { weight: 3, arbitrary: fc.constantFrom(...GOLDEN).chain(({ name, text }) => stirred(text.slice(0, 6000)).map((changed) => ({ name, text: changed }))) },
  { weight: 5, arbitrary: anyStructure },
  { weight: 1, arbitrary: anyStructure.chain(({ name, text }) => stirred(text).map((changed) => ({ name, text: changed }))) },
);
