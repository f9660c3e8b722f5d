/** What plan, chain and next say to people, in both languages. */
import type { Basis, Effort, Language } from "../../graph/index.ts";

export interface PlanWords {
  readonly list: string;
  readonly hours: (hours: string) => string;
  readonly plan: (targets: string) => string;
  readonly known: (names: string, more: number) => string;
  readonly nothingKnown: string;
  readonly by: (roadmaps: string, bases: string) => string;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly total: (concepts: number, steps: number, hours: string, range: string) => string;
  readonly weeks: (weeks: number, hoursPerWeek: number) => string;
  readonly until: (start: string, end: string) => string;
  readonly proven: string;
  readonly unproven: (hours: string) => string;
  readonly heuristic: (hours: string) => string;
  readonly left: (names: string) => string;
  readonly nothing: string;
  readonly nothingFits: (hours: string) => string;
  readonly assumed: (count: number, hours: string) => string;
  readonly from: Readonly<Record<Effort["from"], string>>;
  readonly anyOrder: string;
  readonly together: string;
  readonly rests: (names: string, more: number, total: number) => string;
  readonly earlier: (count: number) => string;
  readonly lacks: (names: string) => string;
  readonly reference: string;
  readonly choices: string;
  readonly choice: (of: string, taken: string, preferred: string) => string;
  readonly preferred: string;
  readonly alternatives: string;
  readonly alternative: (hours: string, adds: string, leaves: string) => string;
  readonly noAlternative: string;
  readonly cycles: string;
  readonly broken: (arrow: string) => string;
  readonly circle: string;
  readonly denied: (before: string, after: string) => string;
  readonly unmet: (target: string, after: string, of: string) => string;
  readonly skippedTarget: (target: string) => string;
  readonly asIf: string;
  readonly skipped: (name: string, hours: string, unreachable: string) => string;
  readonly skippedFree: (name: string, hours: string) => string;
  readonly fits: string;
  readonly fit: (roadmap: string, taught: number, wanted: number, concepts: number, hours: string) => string;
  readonly misses: (names: string) => string;
  readonly notNeeded: (a: string, b: string) => string;
  readonly reversed: string;
  readonly detailed: string;
  readonly chains: (count: number, listed: number, a: string, b: string) => string;
  readonly neededAnyway: (a: string, b: string) => string;
  readonly neededByChoice: (a: string, b: string) => string;
  readonly oneOfSome: string;
  readonly reversedCount: (count: number, a: string, b: string) => string;
  readonly bothRest: string;
  readonly restOnBoth: string;
  readonly now: string;
  readonly others: (count: number) => string;
  readonly unlocks: (count: number) => string;
  readonly review: (names: string) => string;
  readonly unfounded: (name: string, missing: string) => string;
  readonly assume: string;
}

const en: PlanWords = {
  list: ", ",
  hours: (hours) => `${hours} h`,
  plan: (targets) => `Plan for ${targets}`,
  known: (names, more) => `Known: ${names}${more === 0 ? "" : `, and ${more} ${more === 1 ? "concept" : "concepts"} that they rest on`}`,
  nothingKnown: "Nothing known yet (name what you know with --know)",
  by: (roadmaps, bases) => `By ${roadmaps}; a prerequisite is what is ${bases}`,
  basis: { stated: "stated", sequence: "put in sequence", reference: "in the reference roadmap", stage: "taught in an earlier stage" },
  total: (concepts, steps, hours, range) => `${concepts} ${concepts === 1 ? "concept" : "concepts"} in ${steps} ${steps === 1 ? "step" : "steps"}, about ${hours} h${range === "" ? "" : ` (${range} h)`}`,
  weeks: (weeks, hoursPerWeek) => `${weeks} ${weeks === 1 ? "week" : "weeks"} at ${hoursPerWeek} h a week`,
  until: (start, end) => `from ${start} to ${end}`,
  proven: "No plan is shorter (proven).",
  unproven: (hours) => `Not proven to be the shortest: none can take less than ${hours} h.`,
  heuristic: (hours) => `The most valuable part that fits into ${hours} h, by a rule of thumb (value: how many roadmaps teach it; targets first).`,
  left: (names) => `Left for later: ${names}`,
  nothing: "Nothing is left to learn.",
  nothingFits: (hours) => `Nothing fits into ${hours} h.`,
  assumed: (count, hours) => `Nobody says how long ${count} of them ${count === 1 ? "takes" : "take"}: ${hours} h${count === 1 ? " is" : " each are"} assumed (change with --assumed-hours).`,
  from: { concept: "", stage: "", roadmap: "", assumed: "assumed" },
  anyOrder: "any order",
  together: "together: each needs the others",
  rests: (names, more) => `rests on ${names}${more === 0 ? "" : ` and ${more} more`}`,
  earlier: (count) => `comes after ${count} ${count === 1 ? "concept" : "concepts"} of earlier stages`,
  lacks: (names) => `without ${names}, which it needs`,
  reference: "reference roadmap",
  choices: "Choices",
  choice: (of, taken, preferred) => `one of ${of}: ${taken}${preferred}`,
  preferred: " (preferred by its author)",
  alternatives: "Next best plans",
  alternative: (hours, adds, leaves) => `${hours} h: ${adds}${leaves === "" ? "" : ` instead of ${leaves}`}`,
  noAlternative: "There is no other plan: nothing on the way leaves a choice.",
  cycles: "Circles in what the authors say",
  broken: (arrow) => `the weakest arrow was left out: ${arrow}`,
  circle: "none is weaker than another, so they are learnt together",
  denied: (before, after) => `${before} does not count as needed for ${after}: an author says it is not`,
  unmet: (target, after, of) => `${target} cannot be reached: ${after} needs ${of}`,
  skippedTarget: (target) => `${target} cannot be reached: it is skipped itself`,
  asIf: "What can be learnt as if it were known:",
  skipped: (name, hours, unreachable) => `Skipping ${name} saves ${hours} h, but then these are out of reach: ${unreachable}`,
  skippedFree: (name, hours) => `Skipping ${name} saves ${hours} h; nothing of the plan is lost`,
  fits: "By one roadmap alone",
  fit: (roadmap, taught, wanted, concepts, hours) => `${roadmap}: teaches ${taught} of the ${wanted}; its own plan has ${concepts} concepts, about ${hours} h`,
  misses: (names) => ` (does not teach ${names})`,
  notNeeded: (a, b) => `${a} is not needed for ${b}.`,
  reversed: "It is the other way round:",
  detailed: "In the most detail:",
  chains: (count, listed, a, b) => `${inWords(count)} ${count === 1 ? "chain leads" : "chains lead"} from ${a} to ${b}${listed < count ? `, the first ${listed}:` : ":"}`,
  neededAnyway: (a, b) => `There is no way to ${b} without ${a}.`,
  neededByChoice: (a, b) => `Another choice leads to ${b} without ${a}.`,
  oneOfSome: ", one of several",
  reversedCount: (count, a, b) => `It is the other way round: ${inWords(count)} ${count === 1 ? "chain leads" : "chains lead"} from ${b} to ${a}.`,
  bothRest: "Both rest on: ",
  restOnBoth: "What rests on both: ",
  now: "Can be learnt now",
  others: (count) => `and ${count} more that lead elsewhere (--json lists all)`,
  unlocks: (count) => `${count} rest on it`,
  review: (names) => `Learnt last, worth a review: ${names}`,
  unfounded: (name, missing) => `${name} is counted as known, but not what it rests on: ${missing}`,
  assume: "(--assume-prerequisites counts that as known too)",
};

const zh: PlanWords = {
  list: "、",
  hours: (hours) => `${hours} 小时`,
  plan: (targets) => `学习计划：${targets}`,
  known: (names, more) => `已掌握：${names}${more === 0 ? "" : `，以及它们所依据的 ${more} 个概念`}`,
  nothingKnown: "从零开始（用 --know 写明已掌握的）",
  by: (roadmaps, bases) => `依据：${roadmaps}；计为前提的：${bases}`,
  basis: { stated: "明说的", sequence: "按先后列出的", reference: "参考路线中的", stage: "前面阶段教的" },
  total: (concepts, steps, hours, range) => `${concepts} 个概念，分 ${steps} 步，约 ${hours} 小时${range === "" ? "" : `（${range} 小时）`}`,
  weeks: (weeks, hoursPerWeek) => `每周 ${hoursPerWeek} 小时，需 ${weeks} 周`,
  until: (start, end) => `从 ${start} 到 ${end}`,
  proven: "没有更短的计划（已证明）。",
  unproven: (hours) => `未能证明最短：任何计划都不会少于 ${hours} 小时。`,
  heuristic: (hours) => `${hours} 小时内最值得学的部分，按经验规则选出（价值：有几份路线教它；目标优先）。`,
  left: (names) => `留待以后：${names}`,
  nothing: "没有要学的了。",
  nothingFits: (hours) => `${hours} 小时内一个也学不完。`,
  assumed: (count, hours) => `其中 ${count} 个无人说明所需时间：各按 ${hours} 小时假定（用 --assumed-hours 更改）。`,
  from: { concept: "", stage: "", roadmap: "", assumed: "假定" },
  anyOrder: "顺序不限",
  together: "一起学：彼此互为前提",
  rests: (names, more, total) => `前提：${names}${more === 0 ? "" : ` 等 ${total} 个`}`,
  earlier: (count) => `排在前面阶段的 ${count} 个概念之后`,
  lacks: (names) => `缺少它需要的：${names}`,
  reference: "参考路线",
  choices: "选择",
  choice: (of, taken, preferred) => `${of} 选一：${taken}${preferred}`,
  preferred: "（作者优先推荐）",
  alternatives: "次优计划",
  alternative: (hours, adds, leaves) => `${hours} 小时：${leaves === "" ? `加上 ${adds}` : `以 ${adds} 代替 ${leaves}`}`,
  noAlternative: "没有别的计划：一路上没有可选的。",
  cycles: "作者所说的先后成了环",
  broken: (arrow) => `略去了其中最弱的一条：${arrow}`,
  circle: "没有哪一条更弱，因此一起学",
  denied: (before, after) => `学 ${after} 不计 ${before} 为前提：有作者说不需要`,
  unmet: (target, after, of) => `无法学到 ${target}：${after} 需要 ${of}`,
  skippedTarget: (target) => `无法学到 ${target}：它本身被跳过`,
  asIf: "权当已掌握时可学的：",
  skipped: (name, hours, unreachable) => `跳过 ${name} 省 ${hours} 小时，但这些就学不到了：${unreachable}`,
  skippedFree: (name, hours) => `跳过 ${name} 省 ${hours} 小时，计划中没有别的受影响`,
  fits: "只用一份路线",
  fit: (roadmap, taught, wanted, concepts, hours) => `${roadmap}：教其中 ${wanted} 个里的 ${taught} 个；自身的计划有 ${concepts} 个概念，约 ${hours} 小时`,
  misses: (names) => `（不教 ${names}）`,
  notNeeded: (a, b) => `学 ${b} 不需要 ${a}。`,
  reversed: "正好相反：",
  detailed: "最详细的一条：",
  chains: (count, listed, a, b) => `从 ${a} 到 ${b} 有 ${inWords(count)} 条先修链${listed < count ? `，列出前 ${listed} 条：` : "："}`,
  neededAnyway: (a, b) => `学 ${b} 绕不开 ${a}。`,
  neededByChoice: (a, b) => `换一种选择，不学 ${a} 也能学 ${b}。`,
  oneOfSome: "，任选其一",
  reversedCount: (count, a, b) => `正好相反：从 ${b} 到 ${a} 有 ${inWords(count)} 条先修链。`,
  bothRest: "两者共同的基础：",
  restOnBoth: "以两者为基础的：",
  now: "现在可学",
  others: (count) => `另有 ${count} 个不通向目标（--json 全部列出）`,
  unlocks: (count) => `有 ${count} 个以它为前提`,
  review: (names) => `最近学的，值得复习：${names}`,
  unfounded: (name, missing) => `${name} 计为已掌握，但它的前提没有：${missing}`,
  assume: "（加上 --assume-prerequisites 则一并计为已掌握）",
};

export const PLAN_WORDS: Readonly<Record<Language, PlanWords>> = { en, zh };

/** A count with its thousands apart; of those that are no longer exact, that there are more. */
function inWords(count: number): string {
  return `${count === Number.MAX_SAFE_INTEGER ? "≥ " : ""}${String(count).replace(/\B(?=(?:\d{3})+$)/g, ",")}`;
}
