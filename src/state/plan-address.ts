/** What the address says of a plan: its targets, and those settings that differ from the usual ones. */
import type { Basis, ConceptId, LearnerSettings } from "../../graph/index.ts";
import { DEFAULT_PLANNING } from "./learner.ts";

export interface PlanAddress {
  readonly targets?: readonly ConceptId[];
  readonly planning?: Partial<LearnerSettings>;
}

const BASES: readonly Basis[] = ["stated", "sequence", "reference", "stage"];

/** The plan's part of the address. */
export function formatPlan({ targets = [], planning = {} }: PlanAddress): readonly (readonly [string, string])[] {
  const { bases, hoursPerWeek, start, assume, take = [], skip = [] } = { ...DEFAULT_PLANNING, ...planning };
  const usual = BASES.every((basis) => bases.includes(basis) === DEFAULT_PLANNING.bases.includes(basis));
  return [
    ...targets.map((id) => ["to", id] as const),
    ...(usual ? [] : [["by", BASES.filter((basis) => bases.includes(basis)).join(" ")] as const]),
    ...(hoursPerWeek === DEFAULT_PLANNING.hoursPerWeek ? [] : [["hours", String(hoursPerWeek)] as const]),
    ...(start === null ? [] : [["start", start] as const]),
    ...(assume ? [["assume", "yes"] as const] : []),
    ...take.map((id) => ["take", id] as const),
    ...skip.map((id) => ["skip", id] as const),
  ];
}

/** The plan that an address says; what is no plan's is passed over. */
export function parsePlan(found: URLSearchParams): PlanAddress {
  const ids = (key: string): ConceptId[] => [...new Set(found.getAll(key).filter(Boolean))] as ConceptId[];
  const by = found.get("by")?.split(" ") ?? null;
  const hours = Number(found.get("hours") ?? Number.NaN);
  const start = found.get("start") ?? "";
  const planning: Partial<LearnerSettings> = {
    ...(by === null ? {} : { bases: BASES.filter((basis) => basis === "stated" || by.includes(basis)) }),
    ...(hours >= 1 && hours <= 168 ? { hoursPerWeek: hours } : {}),
    ...(isDay(start) ? { start } : {}),
    ...(found.get("assume") === "yes" ? { assume: true } : {}),
    ...(found.has("take") ? { take: ids("take") } : {}),
    ...(found.has("skip") ? { skip: ids("skip") } : {}),
  };
  const targets = ids("to");
  return { ...(targets.length > 0 ? { targets } : {}), ...(Object.keys(planning).length > 0 ? { planning } : {}) };
}

/** Whether a text is a day of the calendar, such as 2026-03-01. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
