/** What HTML becomes, alone and between Markdown. */
import { describe, expect, it } from "vitest";
import { parseOutline } from "../../graph/parse/parse-outline.ts";
import { showOutline } from "../support/show-outline.ts";

const tree = (text: string): string => showOutline(parseOutline(text), { marks: false });
const lines = (...all: string[]): string => all.join("\n");

describe("HTML in Markdown", () => {
  it.each([
    ["gives headings to the same nesting", "<h1 align=center>路线</h1>\n\n## 一\n\ntext", lines("h1 路线", "  h2 一", "    paragraph text")],
    ["leaves Markdown between its blocks", "<div align=center>\n\n**粗** [a](b)\n\n- x\n\n</div>\n\nafter", lines("paragraph 粗 a", "item x", "paragraph after")],
    ["drops badges and comments", "<p align=center><a href=x><img src=y></a></p>\n<!-- 注释 -->\n\ntext <!-- c --> end", "paragraph text end"],
    ["reads paragraphs, breaks and lists", "<p>\n  one &amp;\n  two<br>three\n</p>\n<ol start=3><li>a<ul><li>b</ul><li><p>c</p><p>d</p></ol>", lines("paragraph one &⏎two⏎three", "item 3. a", "  item b", "item 4. c", "  paragraph d")],
    ["folds details around Markdown", "<details>\n<summary>选学 <b>内容</b></summary>\n\n- a\n\n</details>\n\nafter", lines("details 选学 内容", "  item a", "paragraph after")],
    ["ends details that nobody closed at the next section", "<details><summary>s</summary>\n\na\n\n# B\n\nb", lines("details s", "  paragraph a", "h1 B", "  paragraph b")],
    ["ends details that close among words", "<details><summary>s</summary>\n\na </details>\n\nb", lines("details s", "  paragraph a", "paragraph b")],
    ["reads quotes, terms and code", "<blockquote>q</blockquote>\n<dl><dt>词<dd>义</dl>\n<pre><code class='language-py'>x = 1\n</code></pre>", lines("quote", "  paragraph q", "item 词", "  paragraph 义", "code(py)", "  line x = 1")],
    ["knows checklists", "<ul><li><input type=checkbox checked> a<li><input type=checkbox> b</ul>", lines("item [x] a", "item [ ] b")],
  ])("%s", (_, input, expected) => expect(tree(input)).toBe(expected));
});

describe("HTML tables", () => {
  it("resolve spans: a cell over two rows stands in both, as one object", () => {
    const text = "<table><tr><th>章</th><th colspan=2>内容</th></tr><tr><td rowspan=2><b>一</b></td><td>a</td><td></td></tr><tr><td>b</td><td>c</td></tr></table>";
    const outline = parseOutline(text);
    expect(showOutline(outline, { marks: false })).toBe(lines("table", "  row", "    cell 0<章> 一", "    cell 1<内容> a", "  row", "    cell 0<章> 一", "    cell 1<内容> b", "    cell 2<内容> c"));
    const [first, second] = outline.root.children[0]?.children ?? [];
    expect(first?.children[0]).toBe(second?.children[0]);
  });

  it.each([
    ["take a bold first row for a header", "<table><tr><td><b>A</b></td><td><b>B</b></td></tr><tr><td>1</td><td>2</td></tr></table>", lines("table", "  row", "    cell 0<A> 1", "    cell 1<B> 2")],
    ["hold lists in cells", "<table><thead><tr><td>A<td>B</thead><tr><td>1<td>x<ul><li>y</ul></table>", lines("table", "  row", "    cell 0<A> 1", "    cell 1<B> x", "      item y")],
    ["hold Markdown", "<table><tr><th>A</th></tr><tr><td>\n\n**b**\n\n- c\n\n</td></tr></table>", lines("table", "  row", "    cell 0<A> b", "      item c")],
    ["dissolve when they are layout", "<table><tr><td>\n\n## 一\n\n- a\n\n</td><td><img src=x></td></tr></table>", lines("h2 一", "  item a")],
    ["keep their caption", "<table><caption>课程</caption><tr><th>A</th></tr><tr><td>1</td></tr></table>", lines("table 课程", "  row", "    cell 0<A> 1")],
  ])("%s", (_, input, expected) => expect(tree(input)).toBe(expected));
});

describe("HTML pages", () => {
  it("give their body without what surrounds it", () => {
    const page = "<!doctype html><html><head><title>T</title><style>p{}</style></head><body><nav>菜单</nav><script>if (a<b) x()</script><h1>路线</h1><p>正文</p><footer>f</footer></body></html>";
    expect(tree(page)).toBe(lines("h1 路线", "  paragraph 正文"));
  });
});
