/** Everyday Chinese words that the words beside them speak of as something to learn (指针没搞懂, 先复习索引), and those joined with a name (进程、线程). */
import type { Hit } from "../../lexicon/index-lexicon.ts";
import { isHan } from "../../text/characters.ts";
import type { Passage } from "../passage.ts";

/** So wide that 学习 before them says nothing: what is learnt then has another name. */
const WIDE = /^(?:数据|模型|系统|工具|环境|性能|规划|理解|记忆|应用|平台|开发|设计|架构|框架|语言|流程|服务|技术|文档|教程|课程|论文|资料|社区|代码|开源|开源项目|测试|评估|评测|优化|调试|学习|训练|预测|能力|知识|智能|方法|目标|部署|实践|指标|功能|需求|任务|行动|思考|反思|状态|动作|规则|表达式|写作|阅读|刷题|硬件|分类|服务器|终端|脚本|版本|配置|建模|迭代|结果|数值|源码|阅读源码|读源码|源码分析|西瓜书|花书|原型|协作|沟通|提示|时间|文本|图像|语音|视频|数学|编程|编程语言|算法|前端|后端|大数据|可视化|框架学习)$/;
/** Before a word: it is learnt, known or missed. */
const LEARNT = /(?:学(?:[完懂好过会]|不会)?了?|学习|学一?下|掌握|理解|(?<![一])[懂]|[搞弄看读]懂|[搞弄]清楚?|会用|复习|熟悉|精通|了解|补习?|啃|吃透|接触|缺乏|卡在|等|至于|关于|把|进入|转到|学到|讲到|碰|研究)(?:一?下|一?点儿?|一些|好|的|基本的?|清楚)?$/;
/** Behind a word that is an object: nothing that it only describes. */
const ENDS = /^(?:的?(?:基本)?(?:概念|原理|机制|基础|知识|底子|用法|底层|部分|区别)|(?:这|那)(?:一?[块部关章节]分?|些|几[个样]|[两三][个样者]))?(?:[，。；、：？！）]|$|之?[前后]|以[前后]|时|再|才|就|和|与|及|都|也|还|先|必须|没|不|熟|陌生|一窍|比较|有(?:比较|一定|一点|所|概念)|了(?:之后|以后|再|，)|到底|究竟|为(?:基础|前提))/;
/** Where a subject stands. */
const OPENS = /(?:^|[，。；：、！？（\n]|\s|[和与但而或]|比如|先是|不过|但是|所以|因为|其中|(?<=[A-Za-z+#]\s?)的|里的|中的)$/;
/** Said of what is to be learnt. */
const SAID = /^[，,]?这(?:[两三四几]|些)|^(?:[这那](?:一?[块部关]分?|个(?:东西|概念)?)|的(?:概念|原理|结构|区别))?(?:还|都|也|你|我|根本|最好|务必|至少|一定|如果|要是|实在|连|其实|本身)*(?:没(?:有)?(?:概念|[学搞弄看读吃])|不(?:懂|熟|过关|[会能]就)|[学搞弄](?:懂|会|透|好|清楚|明白|完|扎实|不|得|了)|吃透|必须|得(?:先|会|懂|补|学)|要(?:先|会|懂|熟)|先(?:学|看|补|搞|弄|懂)|是[^，。；]{0,14}(?:基础|前提|核心|灵魂|重头戏|关键|根(?![据本])|地基|难点|重点|门槛|铺垫|底座|基本功|基本盘|先修|分水岭)|离不开|绕不|少不了|建立在|(?:一?定)?[放排]在|是搞懂|弄懂|涉及|要用到|依赖于?)/;
/** 对中断和DMA有理解; 以数论为基础. */
const GRASPED = /^[^，。；]{0,14}?(?:熟|陌生|了解|理解|一无|有(?:比较|一定|所|概念|认识)|没(?:有)?概念|要求)/;
const LEARN = /^(?:的?概念)?(?:都|先|好好|再|给)?(?:复习|过一|学|搞|弄|练|啃|吃透|补|看懂)/;
const BASE = /^[^，。；]{0,8}?为(?:基础|前提)/;
const JOINT = /^\s?(?:[、/]|、?(?:和|与|以及|及|跟))\s?$/;

/** Those of the everyday words among the lexicon's `hits` that count by what stands beside them; `known` are the hits that count anyway. Linear in the hits. */
export function findStudied(passage: Passage, hits: readonly Hit[], known: readonly Hit[]): Hit[] {
  const { plain } = passage;
  const every = hits.filter((hit) => hit.common);
  if (every.length === 0) return [];
  const isKnown = new Set(known);
  const studied = new Set(every.filter((hit) => !isKnown.has(hit) && isWord(plain, hit) && isStudied(plain, hit)));
  const counts = (hit: Hit | undefined): boolean => hit !== undefined && (isKnown.has(hit) || studied.has(hit));
  for (const [one, other] of neighbours(hits, plain)) if (counts(one) && mayJoin(plain, other) && endsName(plain, other)) studied.add(other);
  for (const [one, other] of neighbours(hits, plain).toReversed()) if (counts(other) && mayJoin(plain, one) && (plain[one.from - 1] === "的" || OPENS.test(plain.slice(Math.max(0, one.from - 4), one.from)))) studied.add(one);
  return Array.from(studied).filter((hit) => !isKnown.has(hit));
}

/** The pairs of hits with only a joint between them, in order. */
function neighbours(hits: readonly Hit[], plain: string): (readonly [Hit, Hit])[] {
  const pairs: (readonly [Hit, Hit])[] = [];
  for (let i = 1; i < hits.length; i++) {
    const [one, other] = [hits[i - 1] as Hit, hits[i] as Hit];
    if (other.from > one.to && other.from - one.to <= 4 && JOINT.test(plain.slice(one.to, other.from))) pairs.push([one, other]);
  }
  return pairs;
}

function isStudied(plain: string, { from, to }: Hit): boolean {
  const before = plain.slice(Math.max(0, from - 14), from);
  const behind = plain.slice(to, to + 24);
  if (to - from > 1 && LEARNT.test(before) && ENDS.test(behind)) return true;
  if (to - from > 1 && ((before.endsWith("对") && GRASPED.test(behind)) || (before.endsWith("以") && BASE.test(behind)) || (before.endsWith("把") && LEARN.test(behind)))) return true;
  return OPENS.test(before) && SAID.test(behind) && (to - from > 1 || /[、和与]$/.test(before));
}

function endsName(plain: string, { to }: Hit): boolean {
  return ENDS.test(plain.slice(to, to + 12)) || SAID.test(plain.slice(to, to + 24)) || /^(?:是|等|要|得|必须|需|提前|开始|入手|起步|的?(?:基础|概念|共同))/.test(plain.slice(to, to + 4));
}

/** A word of two signs at least that is not too wide. */
function isWord(plain: string, { from, to }: Hit): boolean {
  return isHan(plain.charCodeAt(from)) && (to - from > 1 || /[、和与]$/.test(plain.slice(from - 1, from))) && !WIDE.test(plain.slice(from, to));
}

function mayJoin(plain: string, hit: Hit): boolean {
  if (!hit.common) return false;
  const name = plain.slice(hit.from, hit.to);
  return isHan(name.charCodeAt(0)) ? !WIDE.test(name) : /^[A-Z][A-Z\d]{2,}$/.test(name);
}
