/** What a later version changed, as text for people in either language. */
import { versionFacts, type Duration, type Label, type Language, type PlanChange, type Roadmap, type Unit, type VersionChange, type VersionFact, type VersionFactKind } from "../../graph/index.ts";

const TITLE: Readonly<Record<VersionFactKind, Readonly<Record<Language, string>>>> = {
  "concept-added": { zh: "新增概念", en: "New concepts" },
  "concept-removed": { zh: "不再有的概念", en: "Concepts that are gone" },
  "concept-renamed": { zh: "改了名字", en: "Called otherwise" },
  "concept-moved": { zh: "换了阶段", en: "In another stage" },
  "concept-duration": { zh: "时间变了", en: "Another duration" },
  "arrow-added": { zh: "新增先后", en: "New order" },
  "arrow-removed": { zh: "不再有的先后", en: "Order that is gone" },
  "arrow-turned": { zh: "先后反了过来", en: "Order turned round" },
  "arrow-changed": { zh: "说得更强或更弱", en: "Said more or less strongly" },
  "stage-added": { zh: "新增阶段", en: "New stages" },
  "stage-removed": { zh: "不再有的阶段", en: "Stages that are gone" },
  "stage-renamed": { zh: "阶段改了标题", en: "Stages with another title" },
  "stage-moved": { zh: "阶段换了位置", en: "Stages in another place" },
  "stage-duration": { zh: "阶段时间变了", en: "Stages with another duration" },
  "total-duration": { zh: "总时间", en: "In all" },
  "choice-added": { zh: "新增选择", en: "New choices" },
  "choice-removed": { zh: "不再有的选择", en: "Choices that are gone" },
};
const UNIT: Readonly<Record<Unit, Readonly<Record<Language, string>>>> = { hour: { zh: "小时", en: "h" }, day: { zh: "天", en: "d" }, week: { zh: "周", en: "wk" }, month: { zh: "个月", en: "mo" }, year: { zh: "年", en: "yr" } };

/** The report: facts by kind, then what they do to the plan where one was asked for. */
export function sayVersionChange(before: Roadmap, after: Roadmap, change: VersionChange, plan: PlanChange | undefined, language: Language): string {
  const zh = language === "zh";
  const facts = versionFacts(before, after, change);
  const kinds = [...new Set(facts.map(({ kind }) => kind))].map((kind) => [kind, facts.filter((fact) => fact.kind === kind)] as const);
  const lines = kinds.flatMap(([kind, of]) => [`${TITLE[kind][language]} (${of.length})`, ...of.map((fact) => `  ${sayFact(fact, language)}`)]);
  const told = lines.length > 0 ? lines : [zh ? "内容没有变化。" : "Nothing changed in what is taught."];
  if (plan === undefined) return told.join("\n");
  const names = (all: PlanChange["added"]): string => all.map(({ label }) => name(label, language)).join(zh ? "、" : ", ");
  const hours = (minutes: number): string => `${Math.round(minutes / 6) / 10}`;
  const effect = zh
    ? [`计划：${plan.steps.before} → ${plan.steps.after} 步，${hours(plan.minutes.before)} → ${hours(plan.minutes.after)} 小时`, ...(plan.added.length > 0 ? [`  多学：${names(plan.added)}`] : []), ...(plan.removed.length > 0 ? [`  不用再学：${names(plan.removed)}`] : [])]
    : [`Plan: ${plan.steps.before} → ${plan.steps.after} steps, ${hours(plan.minutes.before)} → ${hours(plan.minutes.after)} h`, ...(plan.added.length > 0 ? [`  to learn as well: ${names(plan.added)}`] : []), ...(plan.removed.length > 0 ? [`  no longer to learn: ${names(plan.removed)}`] : [])];
  return [...told, ...effect].join("\n");
}

function sayFact({ kind, names, from, to }: VersionFact, language: Language): string {
  const join = kind.startsWith("arrow") ? " → " : kind.startsWith("choice") ? " | " : ", ";
  const said = names.map((each) => name(each, language)).join(join);
  if (kind === "concept-renamed" || kind === "stage-renamed") return `${value(from, language)} → ${value(to, language)}`;
  return from === null && to === null ? said : `${said === "" ? "" : `${said}: `}${value(from, language)} → ${value(to, language)}`;
}

function value(of: Label | Duration | null, language: Language): string {
  if (of === null) return "–";
  return "unit" in of ? `${of.min === of.max ? of.min : `${of.min}–${of.max}`} ${UNIT[of.unit][language]}` : name(of, language);
}

function name(label: Label, language: Language): string {
  return label[language] ?? label.en ?? label.zh ?? "";
}
