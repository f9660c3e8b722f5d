/** Asks what a later version of a roadmap would do to the learner's plan. */
import type { PlanChange, Roadmap } from "../../../graph/index.ts";
import type { AppState } from "../../state/app-state.ts";
import type { Workers } from "../../worker/workers.ts";

/** The change, `later` with the reader's corrections; null without targets, or where the earlier roadmap is not opened. */
export async function weighVersion({ opened, targets, known, planning }: AppState, earlier: string, later: Roadmap, { versions }: Pick<Workers, "versions">): Promise<PlanChange | null> {
  const before = opened[earlier]?.roadmap;
  const wanted = Object.values(targets);
  if (before === undefined || wanted.length === 0) return null;
  const { bases, hoursPerWeek, assume } = planning;
  return versions.ask({ before, after: { ...later, id: before.id }, targets: wanted, known: Object.values(known), assumePrerequisites: assume, options: { bases, hoursPerWeek } });
}
