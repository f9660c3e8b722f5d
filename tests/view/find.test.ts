/** Finding things by name: what comes first for labels, other names, pinyin, traditional letters and typing errors. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markupSigns } from "../../graph/index.ts";
import { excerpt } from "../../src/view/find/excerpt.ts";
import { matchByPinyin } from "../../src/view/find/by-pinyin.ts";
import { simplifiedLetter } from "../../src/view/find/by-simplified.ts";
import { type Aids, findThings, type Thing } from "../../src/view/find/find-things.ts";
import { allowedErrors, findWithErrors } from "../../src/view/find/typing-errors.ts";

const thing = (kind: Thing["kind"], ...[labels, aliases = []]: [readonly string[], (readonly string[])?]): Thing => ({ kind, key: `${kind} ${labels[0]}`, labels, aliases });

const things: readonly Thing[] = [
  thing("concept", ["注意力机制", "Attention mechanism"], ["Attention", "注意力"]),
  thing("concept", ["自注意力", "Self-attention"]),
  thing("concept", ["多头注意力", "Multi-head attention"]),
  thing("concept", ["Transformer"], ["Transformer架构"]),
  thing("concept", ["线性代数", "Linear algebra"]),
  thing("concept", ["微调", "Fine-tuning"], ["finetune"]),
  thing("concept", ["反向传播", "Backpropagation"], ["BP"]),
  thing("concept", ["卷积神经网络", "Convolutional neural network"], ["CNN"]),
  thing("concept", ["重排序", "Reranking"]),
  thing("concept", ["C++"]),
  thing("concept", ["数据结构", "Data structures"]),
  thing("stage", ["第二阶段：深度学习（2-3个月）"]),
  thing("stage", ["第三阶段：Transformer 与注意力"]),
  thing("resource", ["Attention Is All You Need"], ["https://arxiv.org/abs/1706.03762"]),
  thing("text", ["注意力机制是 Transformer 的核心，先学線性代數。"]),
  thing("command", ["转到比较", "Go to Compare"]),
];

const aids: Aids = { pinyin: matchByPinyin, simple: simplifiedLetter };
const first = (query: string, more: Aids = aids): string | undefined => findThings(things, query, 5, more)[0]?.hits[0]?.thing.labels[0];

describe("what comes first", () => {
  test.each([
    ["注意力机制", "注意力机制"],
    ["注意力", "注意力机制"],
    ["attention mechanism", "注意力机制"],
    ["ATTENTION", "注意力机制"],
    ["ＣＮＮ", "卷积神经网络"],
    ["transformer", "Transformer"],
    ["Transformer架构", "Transformer"],
    ["Transformer 架构", "Transformer"],
    ["finetuning", "微调"],
    ["fine tuning", "微调"],
    ["tuning", "微调"],
    ["c++", "C++"],
    ["algebra linear", "线性代数"],
    ["深度学习", "第二阶段：深度学习（2-3个月）"],
    ["all you need", "Attention Is All You Need"],
    ["1706.03762", "Attention Is All You Need"],
    ["go to compare", "转到比较"],
    ["转到", "转到比较"],
  ])("%s, by its letters: %s", (query, label) => {
    expect(first(query, {})).toBe(label);
  });

  test.each([
    ["zhuyili", "注意力机制"],
    ["zylJZ", "注意力机制"],
    ["zhuylijz", "注意力机制"],
    ["zyl", "注意力机制"],
    ["xianxingdaishu", "线性代数"],
    ["xxds", "线性代数"],
    ["chongpaixu", "重排序"],
    ["fanxiang", "反向传播"],
    ["shendu", "第二阶段：深度学习（2-3个月）"],
    ["bijiao", "转到比较"],
  ])("%s, by pinyin: %s", (query, label) => {
    expect(first(query)).toBe(label);
  });

  test.each([
    ["線性代數", "线性代数"],
    ["注意力機制", "注意力机制"],
    ["卷積神經網絡", "卷积神经网络"],
    ["資料結構", undefined],
  ])("%s, traditional: %s", (query, label) => {
    expect(first(query)).toBe(label);
  });

  test.each([
    ["transfromer", "Transformer"],
    ["tranformer", "Transformer"],
    ["transormr", "Transformer"],
    ["backpropogation", "反向传播"],
    ["convolutoinal", "卷积神经网络"],
    ["atention", "注意力机制"],
    ["liner algebra", "线性代数"],
    ["注意里机制", "注意力机制"],
    ["线形代数", "线性代数"],
  ])("%s, with typing errors: %s", (query, label) => {
    expect(first(query)).toBe(label);
  });

  test.each(["", "   ", "。，", "zzz", "qwxkj"])("%j finds nothing", (query) => {
    expect(findThings(things, query, 5, aids)).toEqual([]);
  });

  test("text is found by simplified letters where it has traditional ones", () => {
    expect(findThings(things, "先学线性", 5, aids).map(({ kind }) => kind)).toEqual(["text"]);
    expect(findThings(things, "先学线性", 5)).toEqual([]);
  });
});

test("groups say how many there are, and the best group comes first", () => {
  const groups = findThings(things, "注意力", 2, aids);
  expect(groups.map(({ kind, count, hits }) => [kind, count, hits.length])).toEqual([["concept", 3, 2], ["stage", 1, 1], ["text", 1, 1]]);
});

test.each([
  ["注意力机", "[注意力机]制"],
  ["tuning", "Fine-[tuning]"],
  ["finetuning", "[Fine-tuning]"],
  ["algebra linear", "[Linear] [algebra]"],
  ["zylj", "[注意力机]制"],
  ["transfromer", "[Transformer]"],
])("%s marks %s", (query, marked) => {
  const [hit] = findThings(things, query, 5, aids)[0]!.hits;
  expect(excerpt(hit!.name, hit!.spans, 99).map(({ text, matched }) => (matched ? `[${text}]` : text)).join("")).toBe(marked);
});

test.each([
  ["    - **Transformer**", [[8, 19]], 24, ["[Transformer]"]],
  ["模型评测**、**RAG**、**Agent", [[9, 12]], 18, ["模型评测、", "[RAG]", "、Agent"]],
  ["see [the **RAG** paper](https://example.org/rag)", [[11, 14]], 18, ["see the ", "[RAG]", " paper"]],
  ["`a**b` to the power", [[2, 4]], 18, ["a", "[**]", "b to the power"]],
  ["先学线性代数，再学概率论，然后学机器学习", [[16, 20]], 6, ["…", "率论，然后学", "[机器学习]"]],
] as const)("an excerpt of %j", (text, spans, before, pieces) => {
  expect(excerpt(text, spans, before, markupSigns(text)).map((piece) => (piece.matched ? `[${piece.text}]` : piece.text))).toEqual(pieces);
});

const name = fc.stringMatching(/^[a-cA-C注意力学 -]{1,12}$/).filter((text) => /[a-cA-C注意力学]/.test(text));
const kind = fc.constantFrom("concept", "stage", "resource", "command" as const);
const shelf = fc.array(fc.record({ kind, labels: fc.array(name, { minLength: 1, maxLength: 2 }), aliases: fc.array(name, { maxLength: 2 }) }), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((one, at): Thing => ({ ...one, key: String(at) }) as Thing));

describe("laws", () => {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z注意力学]/g, "");

  test("an exact label is always first", () => {
    fc.assert(fc.property(shelf, fc.nat(), (all, at) => {
      const label = all[at % all.length]!.labels[0]!;
      const hit = findThings(all, label, 3, aids)[0]!.hits[0]!;
      expect(hit.thing.labels.map(plain)).toContain(plain(label));
    }));
  });

  test("what is marked holds the letters of the query", () => {
    fc.assert(fc.property(shelf, name, (all, query) => {
      for (const { hits } of findThings(all, query, 20)) {
        for (const hit of hits) {
          expect(hit.spans.every(([from, to], place) => from < to && to <= hit.name.length && (place === 0 || from >= hit.spans[place - 1]![0]))).toBe(true);
        }
      }
    }));
  });

  test("errors are counted as by the definition", () => {
    fc.assert(fc.property(fc.stringMatching(/^[ab]{1,5}$/), fc.stringMatching(/^[ab]{1,5}$/), (text, query) => {
      const best = Math.min(...Array.from({ length: text.length }, (_, to) => distance(text.slice(0, to + 1), query)));
      expect(findWithErrors(text, query, 9)!.errors).toBe(best);
    }));
  });
});

test.each([["abc", 0], ["abcd", 1], ["abcdefgh", 2], ["注意", 0], ["注意力", 1], ["注意力机制学", 2]] as const)("%s may hold %i errors", (query, errors) => {
  expect(allowedErrors(query)).toBe(errors);
});

/** Edits with neighbours swapped as one, by the recursive definition. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1) ? distance(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity;
  return Math.min(distance(x, b) + 1, distance(a, y) + 1, distance(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1), swapped);
}
