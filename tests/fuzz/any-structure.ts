/** Documents built of whole structures: stages, lists, tables, trees, diagrams, HTML, JSON and sentences over one set of names in two languages, so that what one block says meets what another does. */
import fc from "fast-check";
import { PAYLOAD } from "../hostile/scripts.ts";

const NAMES = ["线性代数", "概率论", "Python", "NumPy", "机器学习", "deep learning", "Transformer架构", "RAG", "检索增强生成（RAG）", "C++", "CI/CD", "Node.js", "PyTorch 2.0", "飞线寻踪", "Foo Bar Theory", "constructor", "__proto__", "A", "1", "LoRA/QLoRA", "微调（fine-tuning）", "**SQL**", "`git`", "[Docker](https://a.example/d)", "《统计学习方法》", "a | b", "x -->", "", PAYLOAD];
const name = fc.constantFrom(...NAMES);
const names = (least: number, most: number): fc.Arbitrary<string[]> => fc.array(name, { minLength: least, maxLength: most });
const id = fc.constantFrom("a", "b", "c", "d", "end", "constructor", "节点");
const lines = (all: readonly string[]): string => all.join("\n");
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const SENTENCES: readonly ((a: string, b: string, c: string) => string)[] = [
  (a, b) => `学习${a}之前需要掌握${b}。`, (a, b) => `${a} requires ${b}.`, (a, b) => `先学${a}，再学${b}。`, (a, b, c) => `First learn ${a}, then ${b} and ${c}.`,
  (a, b) => `${a}不需要先学${b}。`, (a, b) => `You do not need ${a} for ${b}.`, (a, b, c) => `${a}是${b}和${c}的基础；Once you know ${b}, move on to ${c}.`, (a, b) => `为什么要学${a}？因为${b}依赖它。`, (a, b, c) => `Choose ${a} or ${b} (${c} is enough).`, (a, b) => `${a} → ${b} → ${a}`,
];
const sentence = fc.tuple(fc.nat(SENTENCES.length - 1), name, name, name).map(([which, a, b, c]) => SENTENCES[which]!(a, b, c));

const heading = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.constantFrom("第一阶段：", "第二阶段: ", "Phase 3: ", "Week 1-2 ", "Month 4: ", "3. ", "三、", "Prerequisites", "参考资料", "FAQ", ""), name, fc.constantFrom("", "（2-3周）", " (1 month)", "（约 40 小时）")).map(([level, before, title, after]) => `${"#".repeat(level)} ${before}${title}${after}`);
const list = fc.array(fc.tuple(fc.nat(5), fc.constantFrom("- ", "* ", "1. ", "2) ", "- [ ] ", "+ ", "① ", "• "), names(1, 3), fc.oneof(fc.constant(""), sentence)), { minLength: 1, maxLength: 8 }).map((items) => lines(items.map(([depth, mark, all, more]) => `${"  ".repeat(depth)}${mark}${all.join("、")}${more === "" ? "" : `: ${more}`}`)));
const table = fc.tuple(fc.constantFrom("| 阶段 | 内容 | 前置知识 |", "| Course | Prerequisites | Hours |", "| Week | Topic | Notes |", "| a | b | c |"), fc.array(names(0, 5), { maxLength: 6 }), fc.boolean()).map(([head, rows, isAligned]) => lines([head, isAligned ? "|:---|:---:|---:|" : "| --- | --- | --- |", ...rows.map((cells) => `| ${cells.join(" | ")} |`)]));
const tree = fc.array(fc.tuple(fc.nat(4), name), { minLength: 1, maxLength: 8 }).map((items) => lines(["```", ...items.map(([depth, text], at) => `${"│   ".repeat(depth)}${at % 3 === 2 ? "└── " : "├── "}${text}`), "```"]));
const arrow = fc.tuple(id, fc.constantFrom("-->", "---", "-.->", "==>", "<-->", "-->|before|", "-- 先 -->", "~~~", "--x"), id, fc.option(name)).map(([from, line, to, text]) => `  ${from} ${line} ${to}${text === null ? "" : `["${text.replaceAll('"', "'")}"]`}`);
const flow = fc.tuple(fc.constantFrom("graph TD", "flowchart LR", "flowchart-elk TB", "graph"), fc.array(fc.oneof(arrow, name.map((text) => `  subgraph ${text}`), fc.constant("  end"), fc.constant("  %% words"), fc.constant("  a & b --> c & d"), fc.constant("  classDef x fill:#fff")), { maxLength: 10 })).map(([head, body]) => lines([head, ...body]));
const mind = fc.array(fc.tuple(fc.nat(4), name), { maxLength: 8 }).map((items) => lines(["mindmap", ...items.map(([depth, text]) => `${"  ".repeat(depth + 1)}${text}`)]));
const timeline = fc.array(fc.tuple(name, names(0, 3)), { maxLength: 6 }).map((rows) => lines(["timeline", "  title T", ...rows.map(([when, what]) => `  ${when} : ${what.join(" : ")}`)]));
const diagram = fc.oneof(flow, mind, timeline);
const html = fc.oneof(
  fc.array(names(0, 4), { maxLength: 5 }).map((rows) => `<table><tr><th>课程</th><th>先修</th></tr>${rows.map((cells) => `<tr>${cells.map((cell, at) => `<td${at % 2 === 0 ? "" : " rowspan=2"}>${escaped(cell)}</td>`).join("")}</tr>`).join("")}</table>`),
  fc.tuple(names(1, 5), sentence).map(([items, words]) => `<h2>Phase 1</h2><ul>${items.map((item) => `<li><b>${escaped(item)}</b><ul><li>${escaped(words)}`).join("")}</ul>`),
  fc.tuple(name, sentence).map(([title, words]) => `<details><summary>${escaped(title)}</summary>\n\n${words}\n\n</details>`),
);
const block: fc.Arbitrary<string> = fc.oneof({ weight: 3, arbitrary: heading }, { weight: 3, arbitrary: list }, { weight: 3, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(" ")) }, table, tree, html, diagram.map((text) => `\`\`\`mermaid\n${text}\n\`\`\``), fc.constantFrom("---", "> 引用 quote", "前置知识：", "Prerequisites:", "<!-- x -->", "[^1]: note", "$$x^2$$"));

const nodesAndEdges = fc.tuple(fc.array(fc.tuple(id, name), { maxLength: 5 }), fc.array(fc.tuple(id, id), { maxLength: 6 }));
const files: fc.Arbitrary<{ readonly name: string; readonly text: string }> = fc.oneof(
  diagram.map((text) => ({ name: "any.mmd", text })),
  html.map((text) => ({ name: "any.html", text: `<!doctype html><body>${text}` })),
  fc.array(names(1, 4), { maxLength: 6 }).map((rows) => ({ name: "any.csv", text: lines(["before,after,stage", ...rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))]) })),
  nodesAndEdges.map(([nodes, edges]) => ({ name: "any.cyjs", text: JSON.stringify({ elements: { nodes: nodes.map(([at, label]) => ({ data: { id: at, label } })), edges: edges.map(([source, target]) => ({ data: { source, target } })) } }) })),
  nodesAndEdges.map(([nodes, edges]) => ({ name: "any.canvas", text: JSON.stringify({ nodes: nodes.map(([at, text], place) => ({ id: at, type: place % 3 === 0 ? "group" : "text", text, label: text, x: place * 90, y: place * 40, width: 250, height: 160 })), edges: edges.map(([fromNode, toNode], at) => ({ id: `e${at}`, fromNode, toNode })) }) })),
  nodesAndEdges.map(([nodes, edges]) => ({ name: "any.dot", text: `digraph {\n${lines([...nodes.map(([at, label]) => `"${at}" [label=${JSON.stringify(label)}];`), ...edges.map(([from, to]) => `"${from}" -> "${to}";`)])}\n}` })),
  fc.array(fc.tuple(fc.nat(2), name), { maxLength: 8 }).map((items) => ({ name: "any.opml", text: `<opml version="2.0"><body>${items.map(([close, text]) => `<outline text="${escaped(text)}">${"</outline>".repeat(Math.min(1, close))}`).join("")}</body></opml>` })),
);

/** A document: what it is called and what it says. */
export const anyStructure: fc.Arbitrary<{ readonly name: string; readonly text: string }> = fc.oneof(
  { weight: 3, arbitrary: fc.array(block, { minLength: 1, maxLength: 9 }).map((blocks) => ({ name: "any.md", text: blocks.join("\n\n") })) },
  { weight: 1, arbitrary: fc.tuple(block, block, fc.constantFrom("\n", "\r\n", "")).map(([one, other, between]) => ({ name: "any.md", text: `${one}${between}${other}` })) },
  { weight: 2, arbitrary: files },
);
