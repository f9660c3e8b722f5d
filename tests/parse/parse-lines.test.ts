/** Structure that Markdown does not know: plans in code blocks, drawn trees, hand-numbered lists, plain text. */
import { describe, expect, it } from "vitest";
import { parseOutline } from "../../graph/parse/parse-outline.ts";
import { showOutline } from "../support/show-outline.ts";

const tree = (text: string): string => showOutline(parseOutline(text), { marks: false });
const fenced = (body: string, language = ""): string => tree(`\`\`\`${language}\n${body}\n\`\`\``);
const lines = (...all: string[]): string => all.join("\n");

describe("drawn trees", () => {
  it.each([
    ["with heads", "上半年\n  ├─ 数学\n  └─ 编程\n\n下半年\n  └─ RAG", lines("item 上半年", "  item 数学", "  item 编程", "item 下半年", "  item RAG")],
    ["with folders and comments", "root/\n├── a/          # first\n│   │           # and more\n│   └── b\n└── c", lines("item root/", "  item a/ # first⏎# and more", "    item b", "  item c")],
    ["without a head", "├─ a\n│  └─ b\n└─ c", lines("item a", "  item b", "item c")],
    ["in ASCII", "|-- a\n|   `-- b\n`-- c", lines("item a", "  item b", "item c")],
  ])("%s", (_, input, expected) => expect(fenced(input)).toBe(expected));

  it("stand outside code blocks, too, with their markup", () => {
    expect(showOutline(parseOutline("路线\n├── **数学**\n│   └── `线性代数`\n└── 编程"))).toBe(lines("item 路线", "  item 数学 {strong:0-2}", "    item 线性代数 {code:0-4}", "  item 编程"));
  });
});

describe("drawings", () => {
  /** "a -> b" for each arrow of the first diagram. */
  const arrows = (text: string): string[] => parseOutline(`\`\`\`\n${text}\n\`\`\``).root.children.flatMap(({ links }) => links.map(({ before, after }) => `${before.words.plain} -> ${after.words.plain}`));
  it.each([
    ["boxes one below the other", "┌──────┐\n│  甲  │\n└──┬───┘\n   ↓\n┌──────┐\n│  乙  │\n└──────┘", ["甲 -> 乙"]],
    ["boxes side by side", "┌────┐     ┌────┐\n│ 甲 │ ──> │ 乙 │\n└────┘     └────┘", ["甲 -> 乙"]],
    ["boxes in ASCII that lead to one", "+---+     +---+\n| a |     | b |\n+-+-+     +-+-+\n  |         |\n  v         v\n+-------------+\n|      c      |\n+-------------+", ["a -> c", "b -> c"]],
    ["a fork", "+-----+\n|  a  |\n+--+--+\n   |\n   +------+\n   |      |\n   v      v\n+-----+ +-----+\n|  b  | |  c  |\n+-----+ +-----+", ["a -> b", "a -> c"]],
    ["words of two lines in a box", "+------+\n| big  |\n| data |\n+------+\n   |\n   v\n+------+\n|  b   |\n+------+", ["big\ndata -> b"]],
    ["words alone", "HTML\n  ↓\nCSS\n  ↓\nReact (2 weeks)", ["HTML -> CSS", "CSS -> React (2 weeks)"]],
    ["boxes without an arrow", "+---+ +---+\n| a | | b |\n+---+ +---+", []],
    ["an arrow inside a box only", "+--------+\n| a -> b |\n+--------+", []],
    ["a list with an arrow under it", "a\n- b\n- c\n↓\nd", []],
  ])("%s", (_, text, expected) => expect(arrows(text)).toEqual(expected));

  it("take time by their length", () => {
    for (const text of ["┌".repeat(40_000), "+--+\n".repeat(390), `${"| a ".repeat(480)}|\n`.repeat(390), "↓\n".repeat(390), `${"-".repeat(1999)}\n`.repeat(390)]) expect(arrows(text).length).toBeLessThan(10_000);
  }, 20_000);
});

describe("plans in code blocks", () => {
  it.each([
    ["heads and bullets", "", "读书：\n- 词袋, TF-IDF\n- 句法\n\n动手：\n- 分词", lines("item 读书：", "  item 词袋, TF-IDF", "  item 句法", "item 动手：", "  item 分词")],
    ["indentation only", "text", "Phase 1\n  Python\n    NumPy\n  Git\nPhase 2", lines("item Phase 1", "  item Python", "    item NumPy", "  item Git", "item Phase 2")],
    ["comment heads in a program's language", "python", "# 要做的\n1. 读\n2. 写\n\n# 要求\n- 快", lines("item 要做的", "  item 1. 读", "  item 2. 写", "item 要求", "  item 快")],
    ["code before and between", "python", "import torch\n\n# 要点\n- 张量\n- 梯度", lines("code(python)", "  line import torch", "item 要点", "  item 张量", "  item 梯度")],
    ["heads over code", "cpp", "Day 3: 写一个栈\nclass Stack {\n  void push(int x);\n};\n\nDay 4: 检查\n- 边界", lines("item Day 3: 写一个栈", "  line class Stack {", "  line void push(int x);", "  line };", "item Day 4: 检查", "  item 边界")],
    ["ticks stay", "", "✅ 多问\n❌ 死记", lines("item ✅ 多问", "item ❌ 死记")],
    ["checklists", "markdown", "- [ ] a\n- [x] b", lines("item [ ] a", "item [x] b")],
    ["Markdown", "markdown", "# A\n\n| x | y |\n|---|---|\n| 1 | **2** |", lines("h1 A", "  table", "    row", "      cell 0<x> 1", "      cell 1<y> 2")],
  ])("%s", (_, language, input, expected) => expect(fenced(input, language)).toBe(expected));

  it.each([
    ["python", "def f(x):\n    # double it\n    return x * 2"],
    ["", "pip install torch\ncd src\nmake"],
    ["bash", "git clone https://a.b\n# then\nnpm test"],
    ["yaml", "steps:\n  - run: a\n  - run: b"],
    ["json", '{\n  "a": 1\n}'],
  ])("real code stays code: %s", (language, input) => {
    const expected = input.split("\n").map((line) => `  line ${line.trim()}`);
    expect(fenced(input, language)).toBe(lines(`code${language === "" ? "" : `(${language})`}`, ...expected));
  });

  it("drawings without arrows give the words between the strokes", () => {
    expect(fenced("┌──────┐   ┌──────┐\n│ 数学 │   │ 编程 │\n└──────┘   └──────┘")).toBe(lines("code", "  line 数学", "  line 编程"));
  });
});

describe("hand-numbered lists", () => {
  it.each([
    ["in a paragraph", "# A\n\n顺序：\n1、线性代数\n2、概率论", lines("h1 A", "  paragraph 顺序：", "  item 1. 线性代数", "  item 2. 概率论")],
    ["of several kinds", "# A\n\n一、基础\n（1）数学\n需要高中水平\n（2）编程\n二、进阶\n① RAG\n② Agent", lines("h1 A", "  item 一. 基础", "    item 1. 数学", "      paragraph 需要高中水平", "    item 2. 编程", "  item 二. 进阶", "    item ①. RAG", "    item ②. Agent")],
    ["of signs", "# A\n\n• Python\n• Git", lines("h1 A", "  item Python", "  item Git")],
    ["with sections", "# A\n\n1. 基础\n1.1 数学\n1.2 编程", lines("h1 A", "  item 1. 基础", "    item 1.1. 数学", "    item 1.2. 编程")],
    ["not of one line", "# A\n\n1、只有一行\n然后是文字", lines("h1 A", "  paragraph 1、只有一行⏎然后是文字")],
    ["not of years", "# A\n\n发表于\n2017. 年\n以后", lines("h1 A", "  paragraph 发表于⏎2017. 年⏎以后")],
  ])("%s", (_, input, expected) => expect(tree(input)).toBe(expected));
});

describe("plain text", () => {
  it.each([
    ["has a paragraph a line where lines are short", "学习计划\n\n第一周：Python\n第二周：NumPy", lines("paragraph 学习计划", "paragraph 第一周：Python", "paragraph 第二周：NumPy")],
    ["keeps wrapped prose together", "This is prose that somebody wrapped at a margin of sixty or\nso columns, because that is how letters were once written\nby hand.", "paragraph This is prose that somebody wrapped at a margin of sixty or⏎so columns, because that is how letters were once written⏎by hand."],
    ["numbers across blank lines", "一、数学\n\n先学线性代数。\n\n二、编程\n\n完", lines("item 一. 数学", "  paragraph 先学线性代数。", "item 二. 编程", "paragraph 完")],
    ["may be indented", "    第一步：学 **Python**\n    - 变量\n    - 循环", lines("paragraph 第一步：学 Python", "item 变量", "item 循环")],
    ["may hold code", "安装：\n\n    npm install\n    npm start", lines("paragraph 安装：", "code", "  line npm install", "  line npm start")],
    ["has any line end", "甲。\r\n乙。\r丙。\n丁。", lines("paragraph 甲。", "paragraph 乙。", "paragraph 丙。", "paragraph 丁。")],
  ])("%s", (_, input, expected) => expect(tree(input)).toBe(expected));
});

describe("lists without markers", () => {
  it.each([
    ["three short lines", "Spring\nMyBatis\nNetty", lines("item Spring", "item MyBatis", "item Netty")],
    ["lines set in under one", "后端(7d)\n  泛型\n  反射", lines("item 后端(7d)", "  item 泛型", "  item 反射")],
    ["lines set in more and more", "Backend\n  Data\n    MySQL\n  Cache", lines("item Backend", "  item Data", "    item MySQL", "  item Cache")],
    ["what only looks like a call", "Editors\n  VSCode(plugins)\n  Vim", lines("item Editors", "  item VSCode(plugins)", "  item Vim")],
    ["no list: two lines", "甲\n乙", lines("paragraph 甲", "paragraph 乙")],
    ["no list: sentences", "先学数学。\n再学编程。\n最后做题。", lines("paragraph 先学数学。", "paragraph 再学编程。", "paragraph 最后做题。")],
    ["no list: titles of stages", "第一阶段 数学\n第二阶段 编程\n第三阶段 项目", lines("paragraph 第一阶段 数学", "paragraph 第二阶段 编程", "paragraph 第三阶段 项目")],
    ["no list: code", "x = 1\ny = 2\nprint(x)", lines("paragraph x = 1", "paragraph y = 2", "paragraph print(x)")],
  ])("%s", (_, input, expected) => expect(tree(input)).toBe(expected));
});
