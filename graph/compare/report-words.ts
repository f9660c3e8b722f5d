/** The words of the reports, in both languages, one key set. */
import type { Comparison } from "../model/comparison.ts";
import type { Dispute } from "../model/dispute.ts";
import type { Language } from "../model/label.ts";

export interface ReportWords {
  readonly comparison: (roadmaps: number) => string;
  readonly consensus: (roadmaps: number) => string;
  readonly roadmap: string;
  readonly concept: string;
  readonly concepts: string;
  readonly stages: string;
  readonly prerequisites: string;
  readonly complexity: string;
  readonly onlyHere: string;
  readonly leftOut: string;
  readonly agreed: string;
  readonly agreedNote: (quorum: number, roadmaps: number, concepts: number) => string;
  readonly agreedOrder: string;
  readonly notExact: string;
  readonly ofAll: (some: number, all: number) => string;
  readonly oneOf: string;
  readonly learnFirst: string;
  readonly dropped: string;
  readonly reason: Readonly<Record<Comparison["dropped"][number]["reason"], (quorum: number) => string>>;
  readonly witness: (line: string, isStronger: boolean) => string;
  readonly for: string;
  readonly against: string;
  readonly by: Readonly<Record<Comparison["dropped"][number]["for"][number]["by"], string>>;
  readonly disputes: string;
  readonly question: Readonly<Record<Dispute["kind"], (a: string, b: string) => string>>;
  readonly kind: Readonly<Record<Dispute["kind"], string>>;
  readonly reversals: string;
  readonly reversalsNote: (shown: number, all: number) => string;
  readonly first: string;
  readonly left: (others: number) => string;
  readonly matrix: string;
  readonly matrixNote: string;
  readonly pairs: string;
  readonly pairsNote: string;
  readonly pairHead: readonly string[];
  readonly memberships: string;
  readonly bottlenecks: string;
  readonly bottlenecksNote: string;
  readonly metricHead: readonly string[];
  readonly none: string;
  readonly line: (line: number) => string;
  readonly comma: string;
  readonly semicolon: string;
  readonly and: string;
  readonly colon: string;
  readonly brackets: readonly [string, string];
  readonly quotes: readonly [string, string];
}

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  en: {
    comparison: (n) => `Comparison of ${n} ${n === 1 ? "roadmap" : "roadmaps"}`,
    consensus: (n) => `What ${n} ${n === 1 ? "roadmap teaches" : "roadmaps agree on"}`,
    roadmap: "Roadmap",
    concept: "Concept",
    concepts: "Concepts",
    stages: "Stages",
    prerequisites: "Prerequisites",
    complexity: "Complexity",
    onlyHere: "Only here",
    leftOut: "Left out",
    agreed: "What most teach",
    agreedNote: (quorum, n, concepts) => (concepts === 0 ? `No concept is taught by at least ${quorum} of ${n}.` : `${concepts} ${concepts === 1 ? "concept is" : "concepts are"} taught by at least ${quorum} of ${n}. They stand in an order of learning that keeps every prerequisite of the next section; elsewhere it follows the stages of most.`),
    agreedOrder: "What comes first, by the word of most",
    notExact: "The order was found by a heuristic: another one may contradict the roadmaps less.",
    ofAll: (some, all) => `${some} of ${all}`,
    oneOf: "one of",
    learnFirst: "learn first",
    dropped: "Said, but not in the consensus",
    reason: { quorum: (quorum) => `fewer than ${quorum} have this order`, outvoted: () => "as much against it as for it", cycle: () => "would close a cycle" },
    witness: (line, isStronger) => (isStronger ? `${line} is held more strongly` : `together with ${line}; giving this one up costs least`),
    for: "for",
    against: "against",
    by: { words: "in words", line: "as follows from their words", stage: "by stage order" },
    disputes: "Contradictions",
    question: { "direct-hard": (a, b) => `${a} before ${b}?`, "direct-soft": (a, b) => `${a} before ${b}?`, "not-needed": (a, b) => `Is ${a} needed for ${b}?`, cyclic: (a, b) => `${a} before ${b}?` },
    kind: { "direct-hard": "both sides say it strictly", "direct-soft": "opposite orders", "not-needed": "one requires it, one denies it", cyclic: "round by way of other concepts" },
    reversals: "Different order",
    reversalsNote: (shown, all) => `Some roadmaps have these concepts in one order and some in the other, mostly by their stages: an order of chapters, not yet a contradiction.${shown === all ? "" : ` Here are the ${shown} on which most roadmaps speak, of ${all} among all shared concepts.`}`,
    first: "first",
    left: (others) => `What each leaves out that at least ${others} ${others === 1 ? "other teaches" : "others teach"}`,
    matrix: "Who teaches what, and in which stage",
    matrixNote: "Concepts of two or more roadmaps. A number says which stage, counted as they stand in the roadmap; a dot stands where it belongs to none.",
    pairs: "Every two",
    pairsNote: "Alike, opposite, tied in one or both: pairs of shared concepts. γ and τ-b are 1 where the orders are alike and −1 where they are opposite; a dash stands where nothing can be compared.",
    pairHead: ["Shared", "Jaccard", "Overlap", "Alike", "Opposite", "Tied", "One says", "Neither", "γ", "τ-b", "K½", "Edits"],
    memberships: "Which roadmaps share how much",
    bottlenecks: "Where most depends",
    bottlenecksNote: "Blocking counts the concepts that rest on this one, delay the concepts on the longest line through it; complexity is their sum.",
    metricHead: ["Concept", "Blocking", "Delay", "Complexity", "Centrality"],
    none: "None.",
    line: (line) => `line ${line}`,
    comma: ", ",
    semicolon: "; ",
    and: " + ",
    colon: ": ",
    brackets: [" (", ")"],
    quotes: ["“", "”"],
  },
  zh: {
    comparison: (n) => `${n} 份路线图的比较`,
    consensus: (n) => `${n} 份路线图的共识`,
    roadmap: "路线图",
    concept: "概念",
    concepts: "概念",
    stages: "阶段",
    prerequisites: "先修关系",
    complexity: "复杂度",
    onlyHere: "独有",
    leftOut: "缺少",
    agreed: "多数都教的",
    agreedNote: (quorum, n, concepts) => (concepts === 0 ? `没有一个概念是 ${n} 份中至少 ${quorum} 份都教的。` : `${n} 份中至少 ${quorum} 份教的概念有 ${concepts} 个。排列顺序不违反下一节的任何先修关系，其余依照多数路线图的阶段先后。`),
    agreedOrder: "多数认为应当先学的",
    notExact: "顺序由启发式算法得出：也许另有一种顺序与各路线图的矛盾更少。",
    ofAll: (some, all) => `${all} 份中的 ${some} 份`,
    oneOf: "任选其一",
    learnFirst: "先学",
    dropped: "有人说了，但未成共识",
    reason: { quorum: (quorum) => `这样排的不到 ${quorum} 份`, outvoted: () => "反对的力度不小于支持的", cycle: () => "会构成循环" },
    witness: (line, isStronger) => (isStronger ? `${line} 更有力` : `与 ${line} 相矛盾，舍去这一条代价最小`),
    for: "支持",
    against: "反对",
    by: { words: "原话", line: "由原话推出", stage: "按阶段先后" },
    disputes: "互相矛盾",
    question: { "direct-hard": (a, b) => `先学 ${a}，再学 ${b}？`, "direct-soft": (a, b) => `先学 ${a}，再学 ${b}？`, "not-needed": (a, b) => `学 ${b} 需要先学 ${a} 吗？`, cyclic: (a, b) => `先学 ${a}，再学 ${b}？` },
    kind: { "direct-hard": "双方都说得肯定", "direct-soft": "先后相反", "not-needed": "一方要求，一方否认", cyclic: "经由其他概念绕成一圈" },
    reversals: "先后不同",
    reversalsNote: (shown, all) => `这些概念在各路线图里先后相反，大多由阶段看出：章节次序不同，未必是矛盾。${shown === all ? "" : `所有共有概念中这样的有 ${all} 对，这里列出涉及路线图最多的 ${shown} 对。`}`,
    first: "在先",
    left: (others) => `各自缺少、而其他至少 ${others} 份都教的`,
    matrix: "谁教什么，在第几阶段",
    matrixNote: "至少两份路线图共有的概念。数字是第几个阶段，按在路线图中出现的顺序数；圆点表示不属于任何阶段。",
    pairs: "两两比较",
    pairsNote: "相同、相反、并列均按共有概念的对数计。γ 和 τ-b 为 1 表示先后全同，−1 表示全反；横线表示无从比较。",
    pairHead: ["共有", "Jaccard", "重叠系数", "相同", "相反", "并列", "一方有", "都没有", "γ", "τ-b", "K½", "编辑距离"],
    memberships: "哪几份共有多少",
    bottlenecks: "牵动最多的概念",
    bottlenecksNote: "“阻塞”是依赖它的概念数，“延迟”是经过它的最长路线上的概念数，复杂度是两者之和。",
    metricHead: ["概念", "阻塞", "延迟", "复杂度", "中心度"],
    none: "没有。",
    line: (line) => `第 ${line} 行`,
    comma: "、",
    semicolon: "；",
    and: " + ",
    colon: "：",
    brackets: ["（", "）"],
    quotes: ["“", "”"],
  },
};
