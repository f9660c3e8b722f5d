/** What the exports of a plan share: their options, names and words in both languages. */
import type { Label, Language } from "../../model/label.ts";
import type { Plan, PlannedConcept, Reason, Schedule } from "../../model/plan.ts";
import { bestReason } from "../best-reason.ts";

/** With a schedule its dates are in the file; a calendar needs one. */
export interface PlanExport {
  readonly language: Language;
  readonly title: string;
  readonly schedule?: Schedule;
  /** The learner's own words, by concept. */
  readonly notes?: ReadonlyMap<string, string>;
}

interface ExportWords {
  readonly hours: (hours: string) => string;
  readonly step: (number: number) => string;
  readonly anyOrder: string;
  readonly together: string;
  readonly assumed: string;
  readonly rests: string;
  readonly lacks: string;
  readonly summary: (concepts: number, hours: string) => string;
  readonly reference: string;
  readonly note: string;
  readonly separator: string;
}

/** Times and dates aside, every word that an export says. */
export const exportWords: Readonly<Record<Language, ExportWords>> = {
  en: {
    hours: (hours) => `${hours} h`,
    step: (number) => `Step ${number}`,
    anyOrder: "in any order",
    together: "learn together: each needs the others",
    assumed: "time assumed",
    rests: "Rests on",
    lacks: "Without what it needs",
    summary: (concepts, hours) => `${concepts} ${concepts === 1 ? "concept" : "concepts"}, about ${hours} h`,
    reference: "reference roadmap",
    note: "Note",
    separator: ", ",
  },
  zh: {
    hours: (hours) => `${hours} 小时`,
    step: (number) => `第 ${number} 步`,
    anyOrder: "顺序不限",
    together: "一起学：彼此互为前提",
    assumed: "时间为假定",
    rests: "前提",
    lacks: "缺少前提",
    summary: (concepts, hours) => `${concepts} 个概念，约 ${hours} 小时`,
    reference: "参考路线",
    note: "笔记",
    separator: "、",
  },
};

/** The name in the language, or in the other where it has none. */
export function nameIn(label: Label, language: Language): string {
  return label[language] ?? label.en ?? label.zh ?? "";
}

/** Hours with at most one decimal. */
export function hoursOf(minutes: number): string {
  return String(Math.round(minutes / 6) / 10);
}

/** The names of what a concept rests on, where the plan teaches it or knows only its id. */
export function namesIn(plan: Plan, language: Language): (id: string) => string {
  const names = new Map(plan.steps.flatMap(({ concepts }) => concepts.map(({ id, label }) => [id as string, nameIn(label, language)] as const)));
  return (id) => names.get(id) ?? id;
}

/** The words that best say why: the author's own before the reference's, of which every line of the way is quoted. */
export function quoteOf({ why }: PlannedConcept): { readonly reason: Reason; readonly quote: string; readonly place: string } | undefined {
  const reason = bestReason(why);
  if (reason === undefined) return undefined;
  const shown = reason.basis === "reference" ? reason.evidence : reason.evidence.slice(0, 1);
  return { reason, quote: shown.map(({ quote }) => quote.replace(/\s+/g, " ").trim()).join(" | "), place: shown.map(({ document, line }) => `${document}:${line}`).join(" ") };
}
