/** Roadmap-like text of any size, the same for the same arguments: stages, lists, prose with cues, tables, in zh and en. */

const ZH = ["线性代数", "概率论", "微积分", "Python", "NumPy", "机器学习", "神经网络", "反向传播", "卷积神经网络", "循环神经网络", "注意力机制", "Transformer", "预训练", "微调", "LoRA", "检索增强生成", "提示工程", "智能体", "量化", "向量数据库", "思维链", "强化学习", "数据清洗", "特征工程", "分布式训练"];
const EN = ["linear algebra", "probability theory", "calculus", "Python", "NumPy", "machine learning", "neural networks", "backpropagation", "CNNs", "RNNs", "attention", "Transformers", "pre-training", "fine-tuning", "LoRA", "retrieval-augmented generation", "prompt engineering", "agents", "quantization", "vector databases", "chain of thought", "reinforcement learning", "data cleaning", "feature engineering", "distributed training"];

/** A text of at least `bytes` UTF-8 bytes (about a thirtieth of a percent over). */
export function generateText(bytes: number): string {
  let seed = 12_345;
  const next = (limit: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * limit);
  };
  const zh = (): string => ZH[next(ZH.length)] ?? "";
  const en = (): string => EN[next(EN.length)] ?? "";
  const parts: string[] = ["# 学习路线 Learning roadmap\n"];
  let size = 0;
  for (let stage = 1; size < bytes; stage++) {
    const part = stage % 3 === 0 ? english(stage, en, next) : stage % 3 === 1 ? chinese(stage, zh, next) : table(stage, zh, en);
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return parts.join("\n");
}

function chinese(stage: number, name: () => string, next: (limit: number) => number): string {
  const items = Array.from({ length: 6 }, () => `- **${name()}**：理解${name()}、${name()}和${name()}的基本概念（如${name()}、${name()}），能够独立完成相应的练习并写下总结。\n  - 先学${name()}，再学${name()}；建议结合[官方文档](https://example.org/docs/${next(1000)})动手实践，遇到问题多查资料。\n`);
  return `## 第${stage}阶段：${name()}与${name()}（${1 + next(3)}-${4 + next(3)}周）\n\n在学习${name()}之前，需要掌握${name()}和${name()}。这一阶段的重点是打好基础，不要急于求成，每天坚持学习两个小时左右，循序渐进地推进。${name()}是理解${name()}的关键。\n\n${items.join("")}\n`;
}

function english(stage: number, name: () => string, next: (limit: number) => number): string {
  const items = Array.from({ length: 6 }, (_, i) => `${i + 1}. **${name()}**: understand ${name()}, ${name()} and ${name()} well enough to explain them to somebody else, and write a small program that uses them (see [the notes](https://example.org/notes/${next(1000)})).\n`);
  return `## Phase ${stage}: ${name()} (${2 + next(4)} weeks)\n\nBefore diving into ${name()}, you should be comfortable with ${name()}. Once you know ${name()}, move on to ${name()}; there is no need to hurry, because everything that follows builds on what you practise here every day.\n\n${items.join("")}\n`;
}

function table(stage: number, zh: () => string, en: () => string): string {
  const rows = Array.from({ length: 6 }, (_, i) => `| ${i + 1} | [${zh()}](./chapter${i}.md) | ${zh()}、${zh()}、${en()} | ${zh()} |\n`);
  return `## 第${stage}阶段：${zh()}\n\n| 序号 | 主题 | 关键内容 | 前置知识 |\n| --- | --- | --- | --- |\n${rows.join("")}\n`;
}
