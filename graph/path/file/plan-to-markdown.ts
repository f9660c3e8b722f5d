/** A plan as a Markdown checklist: a heading a step, a box a concept. */
import type { Plan, PlannedConcept, PlanStep } from "../../model/plan.ts";
import { markdownText } from "../../text/markdown-text.ts";
import { withoutMarkup } from "../../text/markup-signs.ts";
import { exportWords, hoursOf, nameIn, namesIn, quoteOf, type PlanExport } from "./plan-export.ts";

/** The checklist in GitHub's Markdown; ends in a line break. */
export function planToMarkdown(plan: Plan, options: PlanExport): string {
  const words = exportWords[options.language];
  const count = plan.steps.reduce((sum, { concepts }) => sum + concepts.length, 0);
  const head = [`# ${markdownText(options.title)}`, "", words.summary(count, hoursOf(plan.minutes)), ""];
  const names = namesIn(plan, options.language);
  const steps = plan.steps.flatMap((step, at) => [`## ${words.step(at + 1)}${noteOf(step, options)}`, "", ...step.concepts.flatMap((concept) => linesOf(concept, options, names)), ""]);
  return [...head, ...steps].join("\n");
}

function noteOf({ concepts, together }: PlanStep, { language }: PlanExport): string {
  if (concepts.length === 1) return "";
  return ` (${together ? exportWords[language].together : exportWords[language].anyOrder})`;
}

function linesOf(concept: PlannedConcept, { language, schedule, notes: written }: PlanExport, names: (id: string) => string): string[] {
  const words = exportWords[language];
  const dates = schedule?.items.find((item) => item.concept === concept.id);
  const notes = [
    words.hours(hoursOf(concept.minutes)) + (concept.effort.from === "assumed" ? `, ${words.assumed}` : ""),
    ...(dates === undefined ? [] : [dates.start === dates.end ? dates.start : `${dates.start} – ${dates.end}`]),
  ];
  const lines = [`- [ ] **${markdownText(nameIn(concept.label, language))}** (${notes.join("; ")})`];
  if (concept.lacks.length > 0) lines.push(`  - ${words.lacks}: ${concept.lacks.map((id) => markdownText(names(id))).join(words.separator)}`);
  if (concept.why.length > 0) lines.push(`  - ${words.rests}: ${concept.why.map(({ before }) => markdownText(names(before))).join(words.separator)}`);
  const said = quoteOf(concept);
  if (said !== undefined) lines.push(`  - “${markdownText(withoutMarkup(said.quote))}” (${said.reason.basis === "reference" ? words.reference : markdownText(said.place)})`);
  const note = written?.get(concept.id);
  if (note !== undefined) lines.push(`  - ${words.note}: ${markdownText(note)}`);
  return lines;
}
