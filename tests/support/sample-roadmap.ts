/** A small roadmap with every structure in it, and the signs that markup is made of: raw material for laws. */

export const SAMPLE = `---
title: 样例路线
tags: [a, b]
---

# 学习路线 Roadmap

<div align="center">

**基础** [链接](http://a.b) &emsp;&amp; ![徽章](x.svg)

</div>

## 第一阶段：数学（1-2个月）

1. **线性代数**：向量、矩阵 \`numpy\`
    - 特征值 <br> 分解
    - [ ] 练习
2. 概率论

   贝叶斯 https://c.d/e。见上

> [!NOTE]
> 先学 *微积分*，
> 再学优化[^1]

| 章节 | 内容 |
|---|---|
| 一 | a \\| b<br/>c |
| [二](u) | |
后文

\`\`\`
上半年
  ├─ 一月: Python   # 注释
  └─ 二月: Git

读书：
- 词袋
\`\`\`

\`\`\`mermaid
graph TD
  A["线性 <br> 代数"] --> B & C{学习}
  subgraph s [组]
    D -.-> |可| E
  end
  C --> s
\`\`\`

<table><tr><th>A</th><th colspan="2">B</th></tr><tr><td rowspan="2">x</td><td>y</td><td>z</td></tr><tr><td>w</td></tr></table>

<details><summary>选学</summary>

- 甲
- 乙

</details>

一、准备
1、环境
2、工具
二、开始

\`\`\`python
import x
# 要点
- 张量
- 梯度
\`\`\`

[^1]: 脚注 **重点**
[ref]: http://r.s "t"
`;

export const MARKUP: readonly string[] = [
  ..."a 中 ** * _ ` ``` ~~ # ## > | - [ ] ]( ![ ](u) \\ \\| &amp; &emsp; &#x1F600; &lt 😀 。 ： { } ; x = 1; www.a.b http://a.b/c :smile: <T> </b> <b> <br> <!-- --> <div> </div> <p> <td> <th> <tr> </td> </table> <table> <li> <ul> </ul> <ol> <dl> <dt> <dd> </dl> <pre> </pre> <code> <h2> </h2> <script> <summary> </summary> <details> </details> <blockquote> </blockquote> 1、 （1） ① 一、 第一阶段：".split(" "),
  "\n",
  "\n\n",
  "  \n",
  "\r",
  "\r\n",
  "\t",
  "\0",
  " ",
  "    ",
  "- ",
  "1. ",
  "• ",
  "- [ ] ",
  "|---|---|\n",
  "---\n",
  "===\n",
  "---\na: b\n---\n",
  "<a href='x'>",
  "<td rowspan=2>",
  "├── ",
  "│   ",
  "└── ",
  "```mermaid\ngraph TD\n",
  "```python\n",
  'A["x',
  '"]',
  " --> ",
  "B{y}",
  "subgraph s\n",
  "end\n",
  "[^1]",
  "[^1]: f",
  "[r]: http://u\n",
  "::: tip\n",
];
