/** What sentences say about order, by cue, zh and en: prerequisites, sequences, denials, and words that only look like them. */
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../graph/index.ts";

/** "a -> b" stated, "a ~> b" sequence, "a -/-> b" denied. */
function read(text: string): string[] {
  const roadmap = parseDocument({ name: "test.md", text }).roadmaps[0];
  const arrows = (roadmap?.prerequisites ?? []).map((each) => `${each.before} ${each.basis === "stated" ? "->" : "~>"} ${each.after}`);
  return [...arrows, ...(roadmap?.denials ?? []).map((each) => `${each.before} -/-> ${each.after}`)];
}

describe("how far an order of the list reaches", () => {
  test.each([
    ["the list behind the colon", "# 路线\n\n## 阶段一：数学\n\n- 线性代数\n- 概率论\n\n## 阶段二：模型\n\n请按照以下顺序学习：\n\n- 机器学习\n- 深度学习", ["machine-learning ~> deep-learning"]],
    ["the list behind the colon, en", "# Path\n\n## Phase 1: Mathematics\n\n- Linear algebra\n- Probability theory\n\n## Phase 2: Models\n\nStudy in the following order:\n\n- Machine learning\n- Deep learning", ["machine-learning ~> deep-learning"]],
    ["what stands behind it, en", "# Path\n\n## Phase 1: Tools\n\n- [Docker](https://example.org/a)\n- [Kubernetes](https://example.org/b)\n\nTackle the items below in order from top to bottom.\n\n## Phase 2: Models\n\n- [Machine learning](https://example.org/c)\n- [A recording (video)](https://example.org/d)\n- [Deep learning](https://example.org/e)", ["machine-learning ~> deep-learning"]],
    ["the whole document", "# 路线\n\n请按以下顺序学习。\n\n## 阶段一：数学\n\n- 线性代数\n- 概率论\n\n## 阶段二：模型\n\n- 机器学习\n- 深度学习", ["linear-algebra ~> probability-theory", "machine-learning ~> deep-learning"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("stated", () => {
  test.each([
    ["学习机器学习之前需要先掌握线性代数。", "linear-algebra -> machine-learning"],
    ["线性代数是学习机器学习的基础。", "linear-algebra -> machine-learning"],
    ["机器学习离不开线性代数。", "linear-algebra -> machine-learning"],
    ["在掌握线性代数的基础上再学习机器学习。", "linear-algebra -> machine-learning"],
    ["学完线性代数才能学机器学习。", "linear-algebra -> machine-learning"],
    ["没有线性代数就无法理解机器学习。", "linear-algebra -> machine-learning"],
    ["先学线性代数，再学机器学习。", "linear-algebra -> machine-learning"],
    ["学完线性代数后可以学习机器学习。", "linear-algebra -> machine-learning"],
    ["线性代数有助于理解机器学习。", "linear-algebra -> machine-learning"],
    ["线性代数为机器学习打下基础。", "linear-algebra -> machine-learning"],
    ["学习神经网络，从最简单的感知机开始。", "perceptron -> neural-network"],
    ["重点学习Transformer，这是理解大模型的关键。", "transformer -> large-language-model"],
    ["想学好机器学习，必须先掌握线性代数。", "linear-algebra -> machine-learning"],
    ["如果要深入理解机器学习，最好先学习线性代数。", "linear-algebra -> machine-learning"],
    ["机器学习中往往会用到很多线性代数的知识。", "linear-algebra -> machine-learning"],
    ["因为机器学习涉及较多的线性代数，先补课。", "linear-algebra -> machine-learning"],
    ["学习线性代数。在此基础上，进入机器学习。", "linear-algebra -> machine-learning"],
    ["在理解线性代数基础后，再学习机器学习。", "linear-algebra -> machine-learning"],
    ["打好线性代数之后，就学机器学习。", "linear-algebra -> machine-learning"],
    ["机器学习需要以下知识：\n\n- 线性代数", "linear-algebra -> machine-learning"],
    ["学习机器学习之前，请先补上：\n\n- 线性代数", "linear-algebra -> machine-learning"],
    ["学习线性代数。这些知识是理解机器学习所必需的。", "linear-algebra -> machine-learning"],
    ["# 机器学习教程\n\n机器学习不难，因此掌握线性代数是前提。", "linear-algebra -> machine-learning"],
    ["掌握线性代数（如矩阵乘法、行列式等），有助于理解机器学习。", "linear-algebra -> machine-learning"],
    ["# 机器学习\n\n机器学习是一门课。\n\n## 预修课程\n\n线性代数", "linear-algebra -> machine-learning"],
    ["机器学习要从数据里找规律，这离不开线性代数。", "linear-algebra -> machine-learning"],
    ["要系统地掌握机器学习，你需要先打好线性代数的基础。", "linear-algebra -> machine-learning"],
    ["- **线性代数**：机器学习的基石，要学好", "linear-algebra -> machine-learning"],
    ["打好线性代数再学机器学习。", "linear-algebra -> machine-learning"],
    ["有了线性代数的基础，学习机器学习会轻松很多。", "linear-algebra -> machine-learning"],
    ["机器学习是在线性代数的基础上发展而来的。", "linear-algebra -> machine-learning"],
    ["机器学习的前提是理解线性代数。", "linear-algebra -> machine-learning"],
    ["想要理解机器学习，就必须先理解线性代数。", "linear-algebra -> machine-learning"],
    ["在学习机器学习前，先了解线性代数。", "linear-algebra -> machine-learning"],
    ["线性代数是机器学习的必修课。", "linear-algebra -> machine-learning"],
    ["线性代数对于学习机器学习至关重要。", "linear-algebra -> machine-learning"],
    ["线性代数是学好机器学习的必要条件。", "linear-algebra -> machine-learning"],
    ["- **机器学习**：门槛较高，需要对线性代数充分熟悉", "linear-algebra -> machine-learning"],
    ["- **机器学习**：需要具备一定的线性代数基础", "linear-algebra -> machine-learning"],
    ["- **机器学习**：一门大课，建议学完线性代数之后再来学习。", "linear-algebra -> machine-learning"],
    ["# 机器学习教程\n\n机器学习不难。在学习本教程之前，我们希望你具备基础的线性代数知识。", "linear-algebra -> machine-learning"],
    ["Machine learning requires linear algebra.", "linear-algebra -> machine-learning"],
    ["Before learning machine learning, you must know linear algebra.", "linear-algebra -> machine-learning"],
    ["Linear algebra is essential for machine learning.", "linear-algebra -> machine-learning"],
    ["You can't understand machine learning without linear algebra.", "linear-algebra -> machine-learning"],
    ["First learn linear algebra, then machine learning.", "linear-algebra -> machine-learning"],
    ["Once you know linear algebra, move on to machine learning.", "linear-algebra -> machine-learning"],
    ["Machine learning builds on linear algebra.", "linear-algebra -> machine-learning"],
    ["Master linear algebra before machine learning.", "linear-algebra -> machine-learning"],
    ["Linear algebra underpins machine learning.", "linear-algebra -> machine-learning"],
    ["Linear algebra is central to machine learning.", "linear-algebra -> machine-learning"],
    ["# 17-620: Quantum Machine Learning\n\nQuantum machine learning is new.\n\n## Prerequisites\n\nPython", "python -> quantum-machine-learning"],
    ["You need linear algebra before machine learning.", "linear-algebra -> machine-learning"],
    ["Without linear algebra you can't understand machine learning.", "linear-algebra -> machine-learning"],
    ["Knowing linear algebra makes machine learning easier.", "linear-algebra -> machine-learning"],
    ["Machine learning is hard since it is built on top of linear algebra.", "linear-algebra -> machine-learning"],
    ["Machine learning builds on linear algebra, and information theory is another field.", "linear-algebra -> machine-learning"],
    ["The prerequisites for really understanding machine learning are linear algebra.", "linear-algebra -> machine-learning"],
    ["Linear algebra is a prerequisite and closely related to the study of machine learning.", "linear-algebra -> machine-learning"],
    ["Linear algebra lays the groundwork for machine learning.", "linear-algebra -> machine-learning"],
    ["- **机器学习**：在线性代数的基础上，再往前走", "linear-algebra -> machine-learning"],
    ["没有线性代数，机器学习就无从谈起。", "linear-algebra -> machine-learning"],
    ["Machine learning means nothing without linear algebra.", "linear-algebra -> machine-learning"],
    ["PyTorch builds on the array model of NumPy.", "numpy -> pytorch"],
    ["没搞懂线性代数之前，不要碰机器学习。", "linear-algebra -> machine-learning"],
    ["# 路线\n\n## 机器学习\n\n读书。需要线性代数基础。\n\n## 其他\n\n读书。", "linear-algebra -> machine-learning"],
    ["- LoRA, which requires an understanding of quantization", "quantization -> lora"],
    ["其次是机器学习：需要懂线性代数。", "linear-algebra -> machine-learning"],
    ["线性代数过时了，但它是理解机器学习的前置。", "linear-algebra -> machine-learning"],
    ["Learn linear algebra first, then move on to machine learning.", "linear-algebra -> machine-learning"],
    ["Machine learning only makes sense once you understand linear algebra.", "linear-algebra -> machine-learning"],
    ["| Course | Needs |\n|---|---|\n| Machine learning | Linear algebra |", "linear-algebra -> machine-learning"],
    ["# 机器学习教程\n\n机器学习不难。\n\n## 前置知识\n\n- 线性代数\n- PyTorch不是前提，附录会介绍", "linear-algebra -> machine-learning"],
    ["# Machine learning\n\nMachine learning is fun.\n\n## Prerequisites\n\n- Linear algebra\n- PyTorch is not required", "linear-algebra -> machine-learning"],
    ["- **机器学习**：用到概率论，是深度学习的基础", "machine-learning -> deep-learning"],
    ["# 路线\n\n## 一、机器学习：深度学习的铺垫\n\n读书。", "machine-learning -> deep-learning"],
    ["梯度下降用得很广，理解导数是掌握这一算法的前提。", "derivative -> gradient-descent"],
    ["Don't touch machine learning until you understand linear algebra.", "linear-algebra -> machine-learning"],
    ["If you build machine learning models before you understand linear algebra, they will fail.", "linear-algebra -> machine-learning"],
    ["You only need machine learning after linear algebra has failed you.", "linear-algebra -> machine-learning"],
    ["# Path\n\n## PyTorch\n\nGet comfortable with NumPy first.\n\n## Docker\n\nRead.", "numpy -> pytorch"],
    ["以下是机器学习的学习路线：\n\n**前置知识**：线性代数", "linear-algebra -> machine-learning"],
    ["Here is a 12-week plan to get into machine learning.\n\n**Before you start:** you should know linear algebra. No topology is required.", "linear-algebra -> machine-learning"],
    ["先学线性代数后学机器学习。", "linear-algebra -> machine-learning"],
    ["线性代数都没搞懂就去碰机器学习，学不动很正常。", "linear-algebra -> machine-learning"],
    ["没有线性代数，优化机器学习就是玄学。", "linear-algebra -> machine-learning"],
    ["学机器学习之前要会什么？线性代数是绕不过去的。", "linear-algebra -> machine-learning"],
    ["**Q: What do I need to know before machine learning?**\n\nA: Linear algebra.", "linear-algebra -> machine-learning"],
    ["# CS 361: Machine Learning — Spring\n\n**Instructor:** staff · **Credits:** 4 · **Prerequisites:** linear algebra.", "linear-algebra -> machine-learning"],
    ["### 🔹 1. Prerequisites\n\n- Linear algebra\n\n# Machine Learning", "linear-algebra -> machine-learning"],
    ["To learn **machine learning**, read a lot.\n\n## Prerequisites\n\n- Linear algebra\n\n## Books\n\n- Any", "linear-algebra -> machine-learning"],
    ["看机器学习之前最好把线性代数弄明白，不然连神经网络都看不懂。", "linear-algebra -> machine-learning"],
    ["Machine learning leans on linear algebra, and you will not follow backpropagation at all.", "linear-algebra -> machine-learning"],
    ["# 机器学习教程\n\n机器学习不难。\n\n阅读前需要具备线性代数基础。", "linear-algebra -> machine-learning"],
    ["没学过线性代数，看机器学习会一头雾水。", "linear-algebra -> machine-learning"],
    ["机器学习可以放到最后，它只要求你理解线性代数。", "linear-algebra -> machine-learning"],
    ["Don't bother with machine learning until linear algebra feels natural.", "linear-algebra -> machine-learning"],
    ["* **Machine learning** (after linear algebra)", "linear-algebra -> machine-learning"],
    ["# Maths\n\n## Calculus\n**Why:** things change.\n\n## Statistics\n**Why:** models output distributions.\n**Depends on:** probability", "probability-theory -> statistics"],
    ["# A First Course in Machine Learning\n\n## How to use this book\n\nThe book assumes a course in linear algebra.", "linear-algebra -> machine-learning"],
    ["| 知识点 | 学习前提 |\n|---|---|\n| 机器学习 | 线性代数 |", "linear-algebra -> machine-learning"],
    ["| Skill | Learn after |\n|---|---|\n| Machine learning | Linear algebra |", "linear-algebra -> machine-learning"],
    ["**Q1：学机器学习之前要不要先学线性代数？**\nA1：必须先学线性代数。", "linear-algebra -> machine-learning"],
    ["| 课程 | 学之前要会 |\n|---|---|\n| 机器学习 | 线性代数 |", "linear-algebra -> machine-learning"],
    ["| Topic | Needed first |\n|---|---|\n| Machine learning | Linear algebra |", "linear-algebra -> machine-learning"],
    ["# Courses\n\n| Course | Prerequisite |\n|---|---|\n| Machine learning | Linear algebra |", "linear-algebra -> machine-learning"],
    ["| | 机器学习 | 深度学习 |\n|---|---|---|\n| 前置知识 | 线性代数 | 无 |\n| 时间 | 6周 | 8周 |", "linear-algebra -> machine-learning"],
    ["| | Machine learning | Deep learning |\n|---|---|---|\n| Prerequisites | Linear algebra | |\n| Duration | 6 weeks | 8 weeks |", "linear-algebra -> machine-learning"],
    ["| 课程 | 后续课程 |\n|---|---|\n| 线性代数 | 机器学习 |", "linear-algebra -> machine-learning"],
    ["| 模块 | 依赖 |\n|---|---|\n| M1 线性代数 | – |\n| M2 机器学习 | M1 |", "linear-algebra -> machine-learning"],
    ["Transformer就是在注意力机制的基础上加了残差连接。", "attention-mechanism -> transformer"],
    ["# 机器学习 FAQ\n\n**Q：学机器学习需要哪些基础？**\n\nA：线性代数。", "linear-algebra -> machine-learning"],
    ["# Machine learning FAQ\n\n**Q: Is it hard?**\n\nA: Machine learning requires linear algebra.", "linear-algebra -> machine-learning"],
    ["# Agents course\n\n## Agents\n\nRead.\n\n## More\n\nAgents are built on function calling.", "function-calling -> ai-agent"],
  ])("%s", (text, arrow) => {
    expect(read(text)).toEqual([arrow]);
  });
});

describe("sequence", () => {
  test.each([
    ["学习BERT，然后学习GPT-2。", "bert ~> gpt-2"],
    ["学习BERT的架构。然后重点学习GPT-2。", "bert ~> gpt-2"],
    ["学习步骤\n\n１、线性代数\n２、机器学习", "linear-algebra ~> machine-learning"],
    ["学习顺序：\n\n①\t线性代数\n②\t机器学习", "linear-algebra ~> machine-learning"],
    ["1\t线性代数\n2\t机器学习", "linear-algebra ~> machine-learning"],
    ["线性代数 > 机器学习", "linear-algebra ~> machine-learning"],
    ["学习顺序为线性代数、机器学习。", "linear-algebra ~> machine-learning"],
    ["理解反向传播，再看卷积神经网络。", "backpropagation ~> convolutional-neural-network"],
    ["Study Docker. Finish with Kubernetes.", "docker ~> kubernetes"],
    ["从图像分类入手，逐步过渡到目标检测。", "image-classification ~> object-detection"],
    ["依次学习：线性代数；机器学习。", "linear-algebra ~> machine-learning"],
    ["Two steps, in order: master linear algebra; learn machine learning.", "linear-algebra ~> machine-learning"],
    ["- 第1天：补Python语法（变量、循环），重点练函数\n- 第2天：Docker", "python ~> docker"],
    ["从数据清洗到特征工程的全流程。", "data-cleaning ~> feature-engineering"],
    ["Progress from linear algebra to machine learning.", "linear-algebra ~> machine-learning"],
    ["1. Python\n2. Docker", "python ~> docker"],
    ["# A book\n\n## Contents\n\n1. Python\n2. Docker\n\n## Licence\n\nFree.", "python ~> docker"],
    ["1. Python\n* loops\n2. Docker\n* images", "python ~> docker"],
    ["Learn SQL and Docker, in that order.", "sql ~> docker"],
    ["1. 服务注册与发现（etcd、Consul 二选一）\n2. Docker", "service-discovery ~> docker"],
    ["# 路线\n\n## 工具\n\n### 1. Python\n\n- 语法\n\n### 2. Docker\n\n- 镜像\n\n## 其他\n\n- 读书", "python ~> docker"],
    ["# Path\n\n## Tools\n\n### 1. Python\n\n- Syntax\n\n### 2. Docker\n\n- Images\n\n## Others\n\n- Read", "python ~> docker"],
    ["| 周 | 内容 |\n|---|---|\n| 1 | [Python — 语法、类](https://example.org) |\n| 2 | [Docker — 镜像](https://example.org) |", "python ~> docker"],
    ["| Week | Topic |\n|---|---|\n| 1 | Python for machine learning |\n| 2 | Docker |", "python ~> docker"],
    ["| Week | Topic |\n|---|---|\n| 5 | Docker |\n| 5-6 | Kubernetes |", "docker ~> kubernetes"],
    ["flowchart TB\nsubgraph a[Phase 1: Docker]\nx[Images]\nend\nsubgraph b[Phase 2: Kubernetes]\ny[Pods]\nend\na --> b", "docker ~> kubernetes"],
  ])("%s", (text, arrow) => {
    expect(read(text)).toEqual([arrow]);
  });
});

describe("chains of arrows", () => {
  test.each([
    ["- 推理方向：Python → vLLM → Zorblax", ["python ~> vllm", "vllm ~> zorblax"]],
    ["Python → vLLM → Zorblax", ["python ~> vllm", "vllm ~> zorblax"]],
    ["| 阶段 | 产出 |\n|---|---|\n| 基础 | Python → Docker → Kubernetes |", ["docker ~> kubernetes", "python ~> docker"]],
    ["| Area | Output |\n|---|---|\n| Basics | Python → Docker |", []],
    ["Order matters: Python before Docker, Docker before Kubernetes.", ["docker -> kubernetes", "python -> docker"]],
    ["先学控制（PID → LQR → MPC）。", ["lqr ~> model-predictive-control", "pid-control ~> lqr"]],
    ["Learn Python, then Docker, and finally Kubernetes.", ["docker ~> kubernetes", "python ~> docker"]],
  ])("%s", (text, arrows) => expect(read(text).sort()).toEqual(arrows));
});

describe("denied or no order at all", () => {
  test.each([
    ["不需要先学循环神经网络，再学Transformer。", ["recurrent-neural-network -/-> transformer"]],
    ["There is no need to learn recurrent neural networks before Transformers.", ["recurrent-neural-network -/-> transformer"]],
    ["Machine learning does not require topology or linear algebra.", []],
    ["线性代数要先学吗？再学机器学习。", []],
    ["- 线性代数\n- 机器学习", []],
    ["Neural networks are a fundamental part of machine learning.", []],
    ["The tokenizer is a necessary and pervasive component of large language models.", []],
    ["同时学习线性代数和机器学习。", []],
    ["学习机器学习之前，你并不一定要掌握线性代数。", ["linear-algebra -/-> machine-learning"]],
    ["线性代数不是学习机器学习的必要条件。", ["linear-algebra -/-> machine-learning"]],
    ["线性代数是概率论和机器学习之间的桥梁。", []],
    ["- **机器学习**：需要掌握线性代数", []],
    ["机器学习需要掌握以下内容：\n\n- 线性代数", []],
    ["想学好机器学习，不需要先学线性代数。", ["linear-algebra -/-> machine-learning"]],
    ["了解 CI/CD 与 A/B 测试。", []],
    ["- **编程语言**：熟练掌握Python是前提，特别是要熟悉NumPy。", []],
    ["Understanding and manipulating vectors is a fine skill.", []],
    ["微积分只要求会线性代数。", []],
    ["# Machine learning\n\n## Q: Do I need linear algebra first?\n\nRead on.", []],
    ["# 机器学习\n\n## 数学\n\n初学者可以从《线性代数应该这样学》入手。", []],
    ["一条把 RAG before agents 写在标题里的路线。", []],
    ["- Networks learn edges → textures → shapes automatically", []],
  ])("%s", (text, arrows) => {
    expect(read(text).filter((arrow) => !arrow.includes("-/->") || arrows.length > 0)).toEqual(arrows);
  });

  test("a limit of depth denies nothing", () => {
    expect(read("机器学习需要掌握线性代数（不需要太深）。")).toEqual(["linear-algebra -> machine-learning"]);
  });
});

describe("what a name and its examples are said about", () => {
  test.each([
    ["the name", "Before learning language models such as GPT and BERT, it is important to understand neural networks.", ["neural-network -> language-model"]],
    ["the name, zh", "语言模型（如GPT、BERT）离不开神经网络。", ["neural-network -> language-model"]],
    ["the examples of an umbrella", "Deep learning needs frameworks like PyTorch.", ["pytorch -> deep-learning"]],
    ["all that it includes", "Deep learning requires mathematics, including calculus and linear algebra.", ["calculus -> deep-learning", "linear-algebra -> deep-learning"]],
  ])("%s", (_, text, expected) => expect(read(text).sort()).toEqual(expected));
});

describe("lists that go on", () => {
  test.each([
    ["steps without numbers", "- Start with linear algebra\n- Move on to machine learning\n- Finally, study deep learning", ["linear-algebra ~> machine-learning", "machine-learning ~> deep-learning"]],
    ["steps without numbers, zh", "- 首先学习线性代数\n- 然后学习机器学习\n- 最后学习深度学习", ["linear-algebra ~> machine-learning", "machine-learning ~> deep-learning"]],
    ["no steps", "- Linear algebra\n- Machine learning\n- Deep learning", []],
    ["what follows", "Once you understand machine learning, you can move on to:\n\n- Deep learning\n- Reinforcement learning", ["machine-learning -> deep-learning", "machine-learning -> reinforcement-learning"]],
    ["what follows, zh", "学完机器学习之后，可以继续学习：\n\n- 深度学习\n- 强化学习", ["machine-learning -> deep-learning", "machine-learning -> reinforcement-learning"]],
    ["what was learnt", "After the machine learning course, you will have seen:\n\n- Deep learning\n- Reinforcement learning", []],
    ["courses that one is told to take", "1. First do the [Vectors and Matrices Tour](https://example.org/a)\n2. Do the [Neural Networks Tour](https://example.org/b) course\n3. Read about it in [this note](https://example.org/c)", ["vectors-and-matrices-tour ~> neural-networks-tour"]],
    ["courses that one is told to take, zh", "1. 先学完[机器学习之旅](https://example.org/a)\n2. 完成[神经网络之旅](https://example.org/b)课程", ["机器学习之旅 ~> 神经网络之旅"]],
  ])("%s", (_, text, expected) => expect(read(text).sort()).toEqual(expected));
});

describe("what readers should bring", () => {
  const course = (sentence: string): string => `# A deep learning course\n\nDeep learning is fun. ${sentence}`;
  test.each([
    ["You should have a solid grasp of linear algebra.", ["linear-algebra -> deep-learning"]],
    ["A strong understanding of linear algebra, calculus, and probability is crucial.", ["calculus -> deep-learning", "linear-algebra -> deep-learning", "probability-theory -> deep-learning"]],
    ["Proficiency in a language like Python is a must.", ["python -> deep-learning"]],
    ["By the end you should have a solid grasp of linear algebra.", []],
    ["After week 3 you should have a good understanding of linear algebra.", []],
    ["Knowing the chain rule is essential for robotics.", ["chain-rule -> robotics"]],
    ["You don't need a deep understanding of linear algebra.", []],
  ])("%s", (sentence, expected) => expect(read(course(sentence)).filter((arrow) => arrow.includes("->")).sort()).toEqual(expected));
  test.each([
    ["要学习强化学习的最新进展，特别是AlphaGo等算法，你需要学习微积分。", ["calculus -> reinforcement-learning"]],
    ["Gym是最广泛使用的强化学习环境。", []],
    ["Linear algebra doesn't depend on calculus, but optimization uses tons of matrices.", ["calculus -/-> linear-algebra"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("what this points back to", () => {
  test.each([
    ["the head of the list", "- **线性代数**：向量、矩阵、张量。这是理解神经网络的基础。", ["linear-algebra -> neural-network"]],
    ["the head of the list, en", "- **Linear algebra**: vectors, matrices. It is the foundation of neural networks.", ["linear-algebra -> neural-network"]],
    ["the head, without a pronoun", "- **微积分**：导数、偏导数。理解神经网络的训练过程所必需。", ["calculus -> neural-network"]],
    ["all of them, in the plural", "重点复习线性代数、微积分。这些是理解神经网络的基石。", ["calculus -> neural-network", "linear-algebra -> neural-network"]],
    ["past a bracket that explains", "- **线性代数**：矩阵。这是理解向量（数组）和神经网络的基础。", ["linear-algebra -> neural-network", "linear-algebra -> vector"]],
    ["the names outside a bracket belong together", "Linear algebra (vectors, matrices) and calculus are essential for neural networks.", ["calculus -> neural-network", "linear-algebra -> neural-network"]],
  ])("%s", (_, text, expected) => expect(read(text).filter((arrow) => arrow.includes("->")).sort()).toEqual(expected));
});

describe("what must be brought along", () => {
  test.each([
    ["a list", "# 深度学习教程\n\n深度学习并不神秘。\n\n在开始学习之前，请确保你具备以下条件：\n\n- 线性代数基础\n- Python\n- Docker（推荐但不是必需）", ["linear-algebra -> deep-learning", "python -> deep-learning"]],
    ["a list, en", "# A deep learning course\n\nDeep learning is fun.\n\nBefore you begin, make sure you are comfortable with:\n\n- Linear algebra\n- Python\n- Docker (optional)", ["linear-algebra -> deep-learning", "python -> deep-learning"]],
    ["what the course assumes", "# A deep learning course\n\nDeep learning is fun.\n\nThis course assumes knowledge of the following:\n\n- Linear algebra", ["linear-algebra -> deep-learning"]],
    ["no tools to install", "# 深度学习教程\n\n深度学习并不神秘。\n\n在开始之前，请确保你已具备以下工具：\n\n- Docker\n- Git", []],
    ["no tools to install, en", "# A deep learning course\n\nDeep learning is fun.\n\nBefore you start, make sure you have installed:\n\n- Docker\n- Git", []],
  ])("%s", (_, text, expected) => expect(read(text).sort()).toEqual(expected));
});

describe("arrows", () => {
  test.each([
    ["between names with a word behind", "From MDP foundations → DQN → PPO", ["deep-q-network ~> proximal-policy-optimization", "markov-decision-process ~> deep-q-network"]],
    ["between stages name nothing new", "学习可以分为四个阶段：入门打底 → 工具掌握 → 深度学习视觉 → 项目实战", []],
    ["between stages name nothing new, en", "There are four stages: warm-up laps → deep learning vision → race day", []],
  ])("%s", (_, text, expected) => expect(read(text).sort()).toEqual(expected));
});

describe("where one begins", () => {
  test.each([
    ["leads on to what follows", "- **深度学习框架**\n  - 初学者可从RNN、LSTM入手，逐步过渡到Transformer架构。", ["long-short-term-memory ~> transformer", "recurrent-neural-network ~> transformer"]],
    ["or into what stands above", "- **深度学习框架**\n  - 初学者可从RNN、LSTM入手。", ["long-short-term-memory -> deep-learning-framework", "recurrent-neural-network -> deep-learning-framework"]],
    ["is an entry point", "The variational autoencoder is the easiest entry point for understanding diffusion models.", ["variational-autoencoder -> diffusion-model"]],
    ["is an entry point, zh", "变分自编码器是理解扩散模型的切入点。", ["variational-autoencoder -> diffusion-model"]],
    ["of a data set is none", "The encoder is an entry point of the API.", []],
  ])("%s", (_, text, expected) => expect(read(text).sort()).toEqual(expected));
});

test("a course about two things needs it for both", () => {
  expect(read("# Deep Learning and Reinforcement Learning\n\nThis is a course on deep learning and reinforcement learning.\n\nPrerequisites: linear algebra.").filter((arrow) => arrow.includes("->")).sort()).toEqual(["linear-algebra -> deep-learning", "linear-algebra -> reinforcement-learning"]);
  expect(read("# 深度学习与强化学习\n\n本课程讲深度学习和强化学习。\n\n前置知识：线性代数。").filter((arrow) => arrow.includes("->")).sort()).toEqual(["linear-algebra -> deep-learning", "linear-algebra -> reinforcement-learning"]);
});

describe("what is said in passing", () => {
  test.each([
    ["For neural networks (i.e., if you just train one), I think calculus is sufficient.", ["calculus -> neural-network"]],
    ["For machine learning, mostly you need to know linear algebra.", ["linear-algebra -> machine-learning"]],
    ["For lunch, you need to know linear algebra.", []],
    ["To really dive into machine learning, you must be somewhat comfortable with linear algebra and calculus.", ["calculus -> machine-learning", "linear-algebra -> machine-learning"]],
    ["To understand machine learning, you must know linear algebra. You don't need to know all of linear algebra.", ["linear-algebra -> machine-learning"]],
    ["- **Eigenvalues.** The directions that a matrix keeps. Foundation for PCA.", ["eigenvalues-and-eigenvectors -> principal-component-analysis"]],
    ["- **特征值。** 矩阵保持的方向。是PCA的基础。", ["eigenvalues-and-eigenvectors -> principal-component-analysis"]],
    ["Transformer 的核心是注意力机制。理解这些操作的本质，必须掌握线性代数。", ["linear-algebra -> transformer"]],
    ["理解这些操作的本质，就会明白一切。", []],
    ["不懂概率论就看不懂损失函数。", ["probability-theory -> loss-function"]],
    ["- **RLHF**: before you dive in, make sure you understand PyTorch.", ["pytorch -> rlhf"]],
    ["- **LoRA** — you should already know fine-tuning.", ["fine-tuning -> lora"]],
    ["- **Operating systems**: you'll need to be comfortable with both Linux and Windows.", []],
  ])("%s", (text, expected) => expect(read(text).filter((arrow) => arrow.includes("->")).sort()).toEqual(expected));
});

test("what is to be learnt before something is no part of it, whatever stands behind its name", () => {
  const partsOf = (text: string): readonly string[] => (parseDocument({ name: "test.md", text }).roadmaps[0]?.parts ?? []).map(({ whole, part }) => `${part} of ${whole}`);
  expect(partsOf("- **RLHF**: before you dive in, make sure you understand PyTorch.")).toEqual([]);
  expect(partsOf("- **DPO**：学之前先搞懂 RLHF。")).toEqual([]);
  expect(partsOf("- **概率论**（贝叶斯定理、概率分布）")).toEqual(["bayes-theorem of probability-theory", "probability-distribution of probability-theory"]);
});
