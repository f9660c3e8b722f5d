/** Saved pages: what a reader would read, with its structure. */
import { describe, expect, test } from "vitest";
import { importFiles } from "../../../graph/import-files.ts";

const read = (text: string) => importFiles([{ name: "page.html", text }])[0]!;

const ZHIHU = (answers: string): string => `<!doctype html><html lang="zh"><head><title>如何入门机器学习？ - 知乎</title><link rel="canonical" href="https://www.zhihu.com/question/1"><script>var a = "<p>no</p>";</script></head><body>
<header role="banner"><a href="/">首页</a></header><h1 class="QuestionHeader-title">如何入门机器学习？</h1>${answers}<footer>关于知乎</footer></body></html>`;
const answer = (author: string, body: string): string => `<div class="ContentItem AnswerItem"><div class="AuthorInfo"><meta itemprop="name" content="${author}"></div><div class="RichContent"><div class="RichContent-inner"><span class="RichText ztext CopyrightRichText-richText">${body}</span></div><div class="ContentItem-actions"><button>赞同 12</button></div></div></div>`;

describe("Zhihu", () => {
  test("an answer is its text, with whole addresses and formulas", () => {
    const { kind, documents, found, dropped } = read(ZHIHU(answer("某人", '<h2>第一阶段：基础</h2><p>先学<b>线性代数</b>，再学<a href="//link.zhihu.com/?target=https%3A//example.org/pca" class="external">主成分分析</a>。</p><ul><li>概率论</li><li>公式 <img class="ztext-math" alt="x^2"></li></ul><figure><img src="a.jpg"></figure>')));
    expect(kind).toBe("html");
    expect(documents[0]!.text).toMatchInlineSnapshot(`
      "---
      title: "如何入门机器学习？"
      url: "https://www.zhihu.com/question/1"
      language: "zh"
      ---

      ## 第一阶段：基础

      先学**线性代数**，再学[主成分分析](https://example.org/pca)。

      - 概率论
      - 公式 x^2
      "
    `);
    expect(documents[0]!.roadmaps[0]!.prerequisites).toMatchObject([{ before: "linear-algebra", after: "principal-component-analysis", basis: "stated" }]);
    expect(found).toContainEqual({ count: 1, one: "link", many: "links" });
    expect(dropped.map(({ one, count }) => [count, one])).toEqual([[1, "picture"]]);
  });

  test("words that the site makes a search of are words; paragraphs numbered by hand are a list", () => {
    const { documents } = read(ZHIHU(answer("某人", '<p>1. 学<a class="RichContent-EntityWord" href="https://www.zhihu.com/search?q=SQL">SQL</a></p><p>2. 学 Python</p><p>2019. 那年</p>')));
    expect(documents[0]!.text).toContain("\n1. 学SQL\n\n2. 学 Python\n\n2019\\. 那年\n");
    expect(documents[0]!.roadmaps[0]!.resources).toEqual([]);
  });

  test("several answers stand under the names of their authors", () => {
    const { documents, found } = read(ZHIHU(answer("甲", "<p>学 Python。</p>") + answer("乙", "<p>学 SQL。</p>")));
    expect(documents[0]!.text).toContain("# 甲\n\n学 Python。\n\n# 乙\n\n学 SQL。");
    expect(found).toContainEqual({ count: 2, one: "answer", many: "answers" });
  });
});

test("a README on GitHub is its article, task list and table included", () => {
  const page = `<!DOCTYPE html><html lang="en"><head><title>GitHub - someone/roadmap: A roadmap</title><meta property="og:url" content="https://github.com/someone/roadmap"></head><body>
<nav><ul><li><a href="/features">Features</a></li></ul></nav><div id="repo-content"><article class="markdown-body entry-content" itemprop="text">
<div class="markdown-heading" dir="auto"><h1 class="heading-element" dir="auto">Roadmap</h1><a id="user-content-roadmap" class="anchor" aria-label="Permalink: Roadmap" href="#roadmap"><svg class="octicon" aria-hidden="true"><path d=""></path></svg></a></div>
<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" class="task-list-item-checkbox" checked disabled> Python</li><li class="task-list-item"><input type="checkbox" class="task-list-item-checkbox" disabled> NumPy</li></ul>
<markdown-accessiblity-table><table><thead><tr><th>Topic</th><th>Needs</th></tr></thead><tbody><tr><td><a href="docs/pca.md">PCA</a></td><td>Linear algebra</td></tr></tbody></table></markdown-accessiblity-table>
<div class="highlight highlight-source-shell"><pre>pip install numpy</pre><div class="zeroclipboard-container"><clipboard-copy value="pip">copy</clipboard-copy></div></div>
</article></div></body></html>`;
  const { documents } = read(page);
  expect(documents[0]!.text).toMatchInlineSnapshot(`
    "---
    title: "roadmap"
    url: "https://github.com/someone/roadmap"
    language: "en"
    ---

    # Roadmap

    - [x] Python
    - [ ] NumPy

    | Topic | Needs |
    | - | - |
    | [PCA](https://github.com/someone/docs/pca.md) | Linear algebra |

    \`\`\`
    pip install numpy
    \`\`\`
    "
  `);
});

describe("hostile pages", () => {
  test("nothing of a script, handler or address that runs gets through", () => {
    const { documents } = read(`<html><body><p onclick="evil()">Learn <a href="java&#10;script:evil()">Python</a> <svg onload=evil()><script>evil()</script></svg><img src=x onerror=evil()></p><a href="data:text/html,evil">SQL</a></body></html>`);
    expect(documents[0]!.text).toBe("Learn Python\n\nSQL\n");
  });

  test("ten thousand elements within each other are read by their tags alone", () => {
    const { kind, documents } = read(`<html><body>${"<div>".repeat(10_000)}<p>Learn Python</p></body></html>`);
    expect(kind).toBe("html");
    expect(documents).toHaveLength(1);
  });

  test("names that every object has are names like any other", () => {
    const { documents } = read(`<html><body><p class="__proto__" constructor="x" __proto__="y">Learn Python</p><constructor>SQL</constructor></body></html>`);
    expect(documents[0]!.text).toMatch(/Learn Python[^]*SQL/);
  });
});
