/** What each Markdown structure becomes, in Chinese and English side by side. */
import { describe, expect, it } from "vitest";
import { parseOutline } from "../../graph/parse/parse-outline.ts";
import { showOutline } from "../support/show-outline.ts";

const tree = (text: string): string => showOutline(parseOutline(text), { marks: false });
const marked = (text: string): string => showOutline(parseOutline(`# A\n\n${text}`)).split("\n").slice(1).join("\n").trim();
const lines = (...all: string[]): string => all.join("\n");

describe("headings", () => {
  it.each([
    ["nest by level, jumps and all", "# 路线\n前言\n### 阶段一\n内容\n## 阶段二\n尾", lines("h1 路线", "  paragraph 前言", "  h3 阶段一", "    paragraph 内容", "  h2 阶段二", "    paragraph 尾")],
    ["are underlined, too", "Roadmap\n=======\n\nStage 1\n-------\ntext", lines("h1 Roadmap", "  h2 Stage 1", "    paragraph text")],
    ["need no space in Chinese", "##阶段一\n数学\n###矩阵", lines("h2 阶段一", "  paragraph 数学", "  h3 矩阵")],
    ["are not hashtags", "#标签 文字", "paragraph #标签 文字"],
    ["lose closing signs, anchors and badges", "## 🚀 [Start](#s) ![b](x.svg) ##\n\n### 安装 {#install}", lines("h2 🚀 Start", "  h3 安装")],
    ["are not long prose over a rule", "先学数学，再学编程，最后学习机器学习，这是一条完整的学习路线，循序渐进。\n---\n尾", lines("paragraph 先学数学，再学编程，最后学习机器学习，这是一条完整的学习路线，循序渐进。", "paragraph 尾")],
  ])("%s", (_, input, expected) => expect(tree(input)).toBe(expected));
});

describe("lists", () => {
  it.each([
    ["nest by two, four spaces and tabs", "- a\n  - b\n\n* c\n    * d\n        * e\n\n+ f\n\t+ g", lines("item a", "  item b", "item c", "  item d", "    item e", "item f", "  item g")],
    ["keep their printed numbers", "3. 三\n4. 四", lines("item 3. 三", "item 4. 四")],
    ["keep bullets under a number set in too little", "1. 数学\n  - 矩阵\n  - 概率\n2. 编程\n  - Python", lines("item 1. 数学", "  item 矩阵", "  item 概率", "item 2. 编程", "  item Python")],
    ["hold several blocks", "- first\n\n  second\n\n  ```js\n  run();\n  ```\n- > quoted", lines("item first", "  paragraph second", "  code(js)", "    line run();", "item", "  quote", "    paragraph quoted")],
    ["take a heading as their words", "- ### 数组\n  - 实现", lines("item 数组", "  item 实现")],
    ["are checklists", "- [ ] 学习\n- [x] done\n  - [X] sub", lines("item [ ] 学习", "item [x] done", "  item [x] sub")],
    ["end at a short line of their own", "第一阶段\n- a\n- b\n第二阶段\n- c", lines("paragraph 第一阶段", "item a", "item b", "paragraph 第二阶段", "item c")],
    ["go on where prose was wrapped", "- this item goes on for so long that its author breaks the\nline here\n- b", lines("item this item goes on for so long that its author breaks the⏎line here", "item b")],
    ["go on at a number that is not one", "**基础：**\n1. 甲\n2. 乙\n\n**优化：**\n6. 丙\n7. 丁", lines("paragraph 基础：", "item 1. 甲", "item 2. 乙", "paragraph 优化：", "item 6. 丙", "item 7. 丁")],
  ])("%s", (_, input, expected) => expect(tree(input)).toBe(expected));
});

describe("inline markup", () => {
  it.each([
    ["becomes marks", "**粗** *斜* `c` ~~删~~ [链](http://a.b)", "paragraph 粗 斜 c 删 链 {strong:0-1}{emphasis:2-3}{code:4-5}{strike:6-7}{link:8-9 http://a.b}"],
    ["closes beside Chinese signs", "**注意：**这是**“重点”**。", "paragraph 注意：这是“重点”。 {strong:0-3}{strong:5-9}"],
    ["nests", "**[《论文》](http://a.b)**", "paragraph 《论文》 {strong:0-4}{link:0-4 http://a.b}"],
    ["knows bare addresses, which Chinese ends", "见https://a.b/c。后 <https://d.e>", "paragraph 见https://a.b/c。后 https://d.e {link:1-14 https://a.b/c}{link:17-28 https://d.e}"],
    ["knows addresses with spaces", "[第一章](./docs/第一章 基础.md) 后", "paragraph 第一章 后 {link:0-3 ./docs/第一章 基础.md}"],
    ["leaves images out", "a ![alt](i.png) b", "paragraph a b {image:2-2 i.png}"],
    ["decodes entities and escapes", "&emsp;&emsp;AT&amp;T \\*x\\* &unknown;", "paragraph AT&T *x* &unknown;"],
    ["takes tags off", "<b>粗</b><br>新<sup>1</sup> <a href='u'>l</a> <kbd>K</kbd>", "paragraph 粗⏎新1 l K {strong:0-1}{link:5-6 u}{code:7-8}"],
    ["keeps what only looks like a tag", "List<String> 和 <your-name>", "paragraph List<String> 和 <your-name>"],
    ["resolves references, keeps other brackets", "[r] [t][r] [注]\n\n[r]: http://r.c", "paragraph r t [注] {link:0-1 http://r.c}{link:2-3 http://r.c}"],
    ["takes emoji codes off, keeps emoji", "🚀 :rocket: go 10:30:45", "paragraph 🚀 go 10:30:45"],
    ["breaks lines as the source does", "a  \nb\\\nc\nd", "paragraph a⏎b⏎c⏎d"],
  ])("%s", (_, input, expected) => expect(marked(input)).toBe(expected));

  it("puts footnotes where they are defined", () => {
    expect(marked("正文[^1]。\n\n[^1]: 脚注\n[^2]: more\n\nend[^2]")).toBe(lines("paragraph 正文。", "  paragraph 脚注⏎more", "  paragraph end"));
  });
});

describe("quotes, tables, front matter", () => {
  it.each([
    ["alerts lose their marker", "> [!NOTE]\n> 先学 A\n\n> [!TIP] B", lines("quote", "  paragraph 先学 A", "quote", "  paragraph B")],
    ["quotes hold lists", "> 说\n> - a\n>   - b", lines("quote", "  paragraph 说", "  item a", "    item b")],
    [
      "tables name their columns",
      "| 章节 | 内容 |\n|---|:-:|\n| 一 | a<br/>b \\| c |\n| 二 |\n|  | d | e |\n后文",
      lines("table", "  row", "    cell 0<章节> 一", "    cell 1<内容> a⏎b | c", "  row", "    cell 0<章节> 二", "  row", "    cell 1<内容> d", "    cell 2 e", "paragraph 后文"),
    ],
    ["tables need no outer pipes", "Course | Prerequisites\n:-- | --\n`a\\|b` | Math", lines("table", "  row", "    cell 0<Course> a|b", "    cell 1<Prerequisites> Math")],
    ["tables may miss their rule", "| a | b |\n| c | d |", lines("table", "  row", "    cell 0 a", "    cell 1 b", "  row", "    cell 0 c", "    cell 1 d")],
    ["tables may have a rule that does not fit", "| a | b |\n|---|\n| c | d |", lines("table", "  row", "    cell 0<a> c", "    cell 1<b> d")],
    ["containers lose their fences", "# A\n\n::: tip 提示\n内容\n:::\n\n[TOC]", lines("h1 A", "  paragraph 提示⏎内容")],
  ])("%s", (_, input, expected) => expect(tree(input)).toBe(expected));

  it("reads front matter and keeps places behind it", () => {
    const outline = parseOutline("---\ntitle: 路线\ntags:\n- LLM\n- 3\ndraft:\nnested: {a: b}\n---\n\n正文");
    expect(outline.meta).toEqual({ title: "路线", tags: ["LLM", "3"], draft: "" });
    const paragraph = outline.root.children[0];
    expect(outline.text.slice(paragraph?.from, paragraph?.to)).toBe("正文");
  });

  it("says what is wrong with front matter", () => {
    const outline = parseOutline("---\ntitle: [a\n---\n正文");
    expect(outline.diagnostics.map(({ code, line }) => [code, line])).toEqual([["front-matter", 1]]);
    expect(showOutline(outline)).toBe("paragraph 正文");
  });
});

describe("what cannot be read", () => {
  it.each([
    ["nothing", "", ["no-text"], "got none"],
    ["blanks", " \n\t\n", ["no-text"], "got none"],
    ["images", "![a](b.png)\n\n<img src=c.png>", ["no-text"], "only images (2)"],
    ["sections of images", "# A\n![](1)\n# B\n![](2)\n# C\n![](3)", ["image-sections"], "3 sections"],
  ])("%s", (_, input, codes, message) => {
    const { diagnostics } = parseOutline(input);
    expect(diagnostics.map((found) => found.code)).toEqual(codes);
    expect(diagnostics[0]?.message).toContain(message);
  });

  it("refuses more than 20 MB", () => {
    const outline = parseOutline("数".repeat(21 * 1024 * 1024));
    expect(outline.root.children).toEqual([]);
    expect(outline.diagnostics[0]).toMatchObject({ code: "too-large", severity: "error" });
  });

  it("takes a byte order mark off", () => {
    expect(parseOutline("\ufeff# A").text).toBe("# A");
  });
});
