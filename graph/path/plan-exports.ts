/** A plan as files that other programs read: a checklist, a table, a calendar. */
import type { Language } from "../model/label.ts";
import type { Plan, Schedule } from "../model/plan.ts";

/** What an export says and in which language; with a schedule its dates are in it (a calendar needs one). */
export interface PlanExport {
  readonly language: Language;
  readonly title: string;
  readonly schedule?: Schedule;
}

/** A Markdown checklist, a box a concept. */
export function planToMarkdown(_plan: Plan, _options: PlanExport): string {
  throw new Error("not yet");
}

/** A table of RFC 4180, a row a concept, safe to open in a spreadsheet. */
export function planToCsv(_plan: Plan, _options: PlanExport): string {
  throw new Error("not yet");
}

/** An iCalendar file of RFC 5545, an event a concept. */
export function planToCalendar(_plan: Plan, _options: PlanExport & { readonly schedule: Schedule }): string {
  throw new Error("not yet");
}
