/** A plan as a table for spreadsheets, a row a concept in learning order. */
import type { Plan } from "../../model/plan.ts";
import { csvText } from "../../text/csv-text.ts";
import { quoteOf, type PlanExport } from "./plan-export.ts";

const columns = ["step", "together", "id", "zh", "en", "kind", "minutes", "minutes_min", "minutes_max", "minutes_from", "start", "end", "requires", "basis", "quote", "place"];

/** The table with a header row. */
export function planToCsv(plan: Plan, { schedule }: Pick<PlanExport, "schedule">): string {
  const dates = new Map(schedule?.items.map((item) => [item.concept, item]));
  const rows = plan.steps.flatMap(({ concepts, together }, at) =>
    concepts.map((concept) => {
      const { id, label, kind, minutes, effort, why } = concept;
      const said = quoteOf(concept);
      const day = dates.get(id);
      return [at + 1, together ? "yes" : "no", id, label.zh ?? "", label.en ?? "", kind, minutes, effort.min, effort.max, effort.from, day?.start ?? "", day?.end ?? "", why.map(({ before }) => before).join(" "), said?.reason.basis ?? "", said?.quote ?? "", said?.place ?? ""];
    }),
  );
  return csvText([columns, ...rows]);
}
