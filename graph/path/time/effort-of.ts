/** How long each concept takes, by all authors who say so. */
import type { ConceptId } from "../../model/ids.ts";
import type { Effort } from "../../model/plan.ts";

export interface EffortOf {
  readonly effort: ReadonlyMap<ConceptId, Effort>;
  readonly assumedMinutes: number;
}

/** Where no author gives any time at all. */
const fallback = 240;

/**
 * The effort for each of `ids`: median and range over its authors' (never a sum), those who speak of the concept itself before those of whose
 * stage it has a share. Where nobody says, `assumedMinutes`; unless told, the median of what is known in half hours, or four hours.
 */
export function effortOf(ids: readonly ConceptId[], byAuthor: ReadonlyMap<ConceptId, readonly Effort[]>, assumed: number | undefined): EffortOf {
  const known = new Map<ConceptId, Effort>();
  for (const id of ids) {
    const all = byAuthor.get(id) ?? [];
    const own = all.filter(({ from }) => from === "concept");
    if (all.length > 0) known.set(id, median(own.length > 0 ? own : all));
  }
  const middle = [...known.values()].map(({ minutes }) => minutes).sort((a, b) => a - b)[(known.size - 1) >> 1];
  const assumedMinutes = assumed ?? (middle === undefined ? fallback : Math.max(30, Math.round(middle / 30) * 30));
  const standIn: Effort = { minutes: assumedMinutes, min: assumedMinutes, max: assumedMinutes, from: "assumed" };
  return { effort: new Map(ids.map((id) => [id, known.get(id) ?? standIn])), assumedMinutes };
}

function median(all: readonly Effort[]): Effort {
  const sorted = all.map(({ minutes }) => minutes).sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const minutes = sorted.length % 2 === 1 ? sorted[half]! : Math.round((sorted[half - 1]! + sorted[half]!) / 2);
  return { minutes, min: Math.min(...all.map(({ min }) => min)), max: Math.max(...all.map(({ max }) => max)), from: all[0]!.from };
}
