/** What a roadmap of one's own begins with: a small one that shows each thing that can be said. */
import type { Language } from "../../graph/index.ts";

export const STARTERS: Readonly<Record<Language, string>> = {
  zh: `# 我的路线图

## 第一阶段：打好基础（2-4周）

- **Python**：写程序用的语言。
- **线性代数**：一次算很多个数。

## 第二阶段：做出第一个作品（1-2个月）

- **NumPy**：让计算更快。学习NumPy之前，需要先掌握Python和线性代数。
`,
  en: `# My roadmap

## Phase 1: Laying the ground (2-4 weeks)

- **Python**: the language to write programs in.
- **Linear algebra**: calculating with many numbers at once.

## Phase 2: A first working project (1-2 months)

- **NumPy**: makes calculating fast. Before learning NumPy, you need to know Python and linear algebra.
`,
};
