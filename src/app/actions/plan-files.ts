/** The plan at hand as a file to take along. */
import type { TFunction } from "i18next";
import { planToCalendar, planToCsv, planToMarkdown } from "../../../graph/index.ts";
import type { AppState } from "../../state/app-state.ts";
import type { PlanFile } from "../../state/plan-actions.ts";
import { notesHere } from "../../state/pointing.ts";
import { labelIn } from "../../view/labels.ts";

interface File {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The file, null without a plan. `t` speaks the reader's language. */
export function planFile(state: AppState, kind: PlanFile, t: TFunction): File | null {
  const { planned, language, union } = state;
  if (planned === null || planned.plan === null || planned.schedule === null) return null;
  const { plan, schedule } = planned;
  const concepts = new Map(union?.atlas.concepts.map((concept) => [concept.id, concept]));
  const targets = plan.targets.map((id) => labelIn(concepts.get(id) ?? { id, label: {} }, language)).join(t("app.and"));
  const options = { language, title: t("plan.title", { targets }), schedule };
  const notes = new Map([...notesHere(state)].map(([id, { text }]) => [id, text]));
  const name = (extension: string): string => `${t("plan.file")}.${extension}`;
  switch (kind) {
    case "markdown":
      return { name: name("md"), type: "text/markdown", text: planToMarkdown(plan, { ...options, notes }) };
    case "csv":
      return { name: name("csv"), type: "text/csv", text: planToCsv(plan, options) };
    case "calendar":
      return { name: name("ics"), type: "text/calendar", text: planToCalendar(plan, options) };
    case "json":
      return { name: name("json"), type: "application/json", text: `${JSON.stringify({ schema: 1, ...plan, schedule }, null, 2)}\n` };
  }
}
