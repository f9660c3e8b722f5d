/** Chinese read from clause to clause: conditions and what comes of them, pointers, everyday words as concepts, and words that only sound like these. */
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../graph/index.ts";

/** The stated arrows of the text, by their names in Chinese, and its denials with a stroke. */
function read(text: string): string {
  const roadmap = parseDocument({ name: "test.md", text }).roadmaps[0];
  const name = (id: string): string => roadmap?.concepts.find((concept) => concept.id === id)?.mentions[0]?.text ?? id;
  const stated = (roadmap?.prerequisites ?? []).filter((each) => each.basis === "stated").map((each) => `${name(each.before)} -> ${name(each.after)}`);
  return [...stated, ...(roadmap?.denials ?? []).map((each) => `${name(each.before)} | ${name(each.after)}`)].sort().join(", ");
}

describe("from clause to clause", () => {
  test.each([
    ["Docker 搞定以后，Kubernetes 就是水到渠成的事情。", "Docker -> Kubernetes"],
    ["不推荐直接学 Kubernetes，Docker 你都没用熟。", "Docker -> Kubernetes"],
    ["Kubernetes 可以等你学完 Docker 之后再说。", "Docker -> Kubernetes"],
    ["Kubernetes 没那么玄。前提是 Docker 已经很熟。", "Docker -> Kubernetes"],
    ["我建议把 Kubernetes 放在 Docker 之后。", "Docker -> Kubernetes"],
    ["贝叶斯公式在朴素贝叶斯里会用到。", "贝叶斯公式 -> 朴素贝叶斯"],
    ["如果没学过线性代数，建议先去补上，机器学习处处要用。", ""],
    ["机器学习处处要算。如果没学过线性代数，建议先去补上。", "线性代数 -> 机器学习"],
    ["没学过 C++ 也不影响你学 Python。", "C++ | Python"],
  ])("%s", (text, arrows) => expect(read(text)).toBe(arrows));
});

describe("pointers", () => {
  test.each([
    ["线性代数和机器学习都要学，前者没学好，后者就看不懂。", "线性代数 -> 机器学习"],
    ["线性代数、概率论，这两样都弄懂了，再看机器学习就轻松了。", "概率论 -> 机器学习, 线性代数 -> 机器学习"],
    ["微积分很重要。后续的概率论、微分方程，无一不建立在它的基础上。", "微积分 -> 微分方程, 微积分 -> 概率论"],
    ["后来 BERT 和 GPT 都沿用了这种结构。想读懂这两者，Transformer 是绕不开的。", "Transformer -> BERT, Transformer -> GPT"],
    ["GraphQL 并不是 REST 的替代品，也不以它为前提。", "REST | GraphQL"],
  ])("%s", (text, arrows) => expect(read(text)).toBe(arrows));
});

describe("everyday words", () => {
  test.each([
    ["指针没搞懂就别谈数据结构。", "指针 -> 数据结构"],
    ["没有 U-Net 的基础，很难看懂 ControlNet 的零卷积。", "U-Net -> ControlNet"],
    ["除了 Python，学 PyTorch 还要懂一点线性代数。", "Python -> PyTorch, 线性代数 -> PyTorch"],
    ["事务隔离级别和锁没吃透，MVCC 基本看不懂。", "事务隔离级别 -> MVCC, 锁 -> MVCC"],
    ["电商网站的缓存配置放在一个文件里，Docker 启动时读取。", ""],
  ])("%s", (text, arrows) => expect(read(text)).toBe(arrows));
});

describe("only sounds like it", () => {
  test.each([
    "我还在写 PHP。转到数据方向，第一关就是 SQL。",
    "两者是平行的，先学 Flink 还是 Spark 都行。",
    "Prometheus 常常和 Grafana 搭配使用，前者负责采集，后者负责展示。",
    "把 Dropout 放在全连接层之后，可以缓解过拟合。",
    "Python 学到能熟练用 NumPy 和 Pandas 就行。",
    "大模型如何先在海量数据上学习，再针对任务进行微调。",
    "Python 是首选语言，需熟练掌握 NumPy、Pandas。",
    "做 Web 安全其实用不上数论。",
    "学完机器学习后，进入 `stage4_langgraph/`。",
    "智能体搭起来不难，有了 RAG 的基础之后看代码更轻松。",
  ])("%s", (text) => expect(read(text).split(", ").filter((each) => each.includes("->"))).toEqual([]));
});
