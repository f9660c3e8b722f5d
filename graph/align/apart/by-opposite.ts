/** Names that differ by a prefix that turns the meaning, or by two words that exclude each other: 无监督 and 监督, encoder and decoder. */
import type { Difference } from "./difference.ts";

const PREFIXES = ["无", "非", "半", "自", "不", "弱", "反", "伪", "去", "未", "有", "多", "单", "双", "全", "预", "微", "超", "次", "un", "non", "semi", "self", "in", "im", "ir", "dis", "de", "anti", "pre", "post", "under", "over", "sub", "super", "multi", "uni", "bi", "mono", "inter", "intra", "micro", "macro", "hyper", "weakly", "co", "re"];
const OPPOSITES = [
  "前 后", "正 反", "正 负", "上 下", "左 右", "内 外", "过 欠", "编 解", "加 解", "绝对 相对", "绝 相", "显 隐", "同 异", "在 离", "静 动", "单 多", "输入 输出", "入 出", "端 云", "训练 推理", "生成 判别", "全 局", "全局 局部", "软 硬", "长 短", "大 小", "高 低", "稀疏 稠密", "稀疏 密集", "先 后", "无 有", "无 半", "无 自", "有 半", "有 自", "自 半", "线 非", "男 女", "读 写", "拉 推", "主 从", "增 减", "升 降", "宏 微", "强 弱", "浅 深", "横 纵", "行 列", "连续 离散", "确定 随机", "凸 凹", "客户 服务",
  "encoder decoder", "encoding decoding", "encode decode", "encryption decryption", "forward backward", "forward back", "overfitting underfitting", "absolute relative", "explicit implicit", "synchronous asynchronous", "online offline", "static dynamic", "single multi", "single multiple", "input output", "frontend backend", "front back", "prior posterior", "sparse dense", "local global", "hard soft", "client server", "push pull", "left right", "upper lower", "discriminative generative", "precision recall", "train test", "training inference", "training test", "supervised unsupervised", "supervised reinforcement", "linear nonlinear", "convex concave", "short long", "small large", "small big", "low high", "early late", "micro macro", "read write", "strong weak", "shallow deep", "continuous discrete", "deterministic stochastic", "positive negative", "true false", "zero few", "zero one", "one few", "row column", "symmetric asymmetric", "inner outer", "internal external", "public private", "open closed", "descriptive inferential", "differential integral", "differentiation integration",
];
const PAIRS = new Set(OPPOSITES.flatMap((pair) => [pair, pair.split(" ").reverse().join(" ")]));

/** Whether the whole difference is such a prefix or such a pair, as words of their own or at the beginning of a Latin word. */
export function apartByOpposite({ a, b }: Difference): boolean {
  const [left, right] = [a.join(""), b.join("")];
  if (left === "" || right === "") return PREFIXES.includes(left + right);
  return PAIRS.has(`${left} ${right}`) || isPrefixed(left, right) || isPrefixed(right, left);
}

/** Whether the two are words that exclude each other, or one is the other denied: 正 and 反, directed and undirected. Stricter than `apartByOpposite`: 多线程 is 线程 and more. */
export function excludesEachOther(left: string, right: string): boolean {
  return PAIRS.has(`${left} ${right}`) || isDenied(left, right) || isDenied(right, left);
}

function isDenied(long: string, short: string): boolean {
  return long.endsWith(short) && ["un", "non", "无", "非"].includes(long.slice(0, long.length - short.length));
}

function isPrefixed(long: string, short: string): boolean {
  return long.endsWith(short) && PREFIXES.includes(long.slice(0, long.length - short.length));
}
