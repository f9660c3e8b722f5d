/** A plan as a table for spreadsheets: RFC 4180, a row a concept in learning order. */
import type { Plan } from "../../model/plan.ts";
import { quoteOf, type PlanExport } from "./plan-export.ts";

const columns = ["step", "together", "id", "zh", "en", "kind", "minutes", "minutes_min", "minutes_max", "minutes_from", "start", "end", "requires", "basis", "quote", "place"];

/**
 * The table with a header row and CRLF at each end of line. A cell that a spreadsheet would take for a formula
 * (= + - @, their full-width forms, a tab or line break first) begins with an apostrophe.
 */
export function planToCsv(plan: Plan, { schedule }: Pick<PlanExport, "schedule">): string {
  const dates = new Map(schedule?.items.map((item) => [item.concept, item]));
  const rows = plan.steps.flatMap(({ concepts, together }, at) =>
    concepts.map((concept) => {
      const { id, label, kind, minutes, effort, why } = concept;
      const said = quoteOf(concept);
      const day = dates.get(id);
      return [String(at + 1), together ? "yes" : "no", id, label.zh ?? "", label.en ?? "", kind, String(minutes), String(effort.min), String(effort.max), effort.from, day?.start ?? "", day?.end ?? "", why.map(({ before }) => before).join(" "), said?.reason.basis ?? "", said?.quote ?? "", said?.place ?? ""];
    }),
  );
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
