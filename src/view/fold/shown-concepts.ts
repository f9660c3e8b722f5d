/** Which concepts are in sight: those that no filter hides and that lie in the focus. Filters compose, in any order. */
import type { ConceptId } from "../../../graph/index.ts";
import type { Facet, Outlook } from "../../state/outlook.ts";
import type { MapConcept, MapRecord } from "../map/map-record.ts";
import { type Ends, neighbourhood } from "./neighbourhood.ts";
import type { MapMarks, PlateMark } from "../map/plate-mark.ts";

/** How far the learner is with a concept: known, to be learnt now, or neither. */
export type Progress = "known" | "ready" | "later";

export function progressOf(mark: PlateMark | undefined): Progress {
  return mark?.progress ?? "later";
}

/** The value under which a concept stands that lies in no band. */
export const NO_BAND = "-";

/** The concepts in sight; `arrows` are those that a focus follows. */
export function shownConcepts(
  { concepts, bandOf }: Pick<MapRecord, "concepts" | "bandOf">,
  { hidden, focus }: Pick<Outlook, "hidden" | "focus">,
  marks: MapMarks,
  arrows: readonly Ends[],
): ReadonlySet<ConceptId> {
  const near = focus === null ? null : neighbourhood(focus, arrows);
  const off = (facet: Facet, value: string): boolean => hidden[facet].includes(value);
  const isShown = ({ id, kind, emphasis, sources }: MapConcept): boolean =>
    (near === null || near.has(id)) &&
    !off("kind", kind) &&
    !off("emphasis", emphasis) &&
    !off("stage", bandOf.get(id) ?? NO_BAND) &&
    !off("progress", progressOf(marks.plates.get(id))) &&
    !(sources.length > 0 && sources.every((source) => off("roadmap", source)));
  return new Set(concepts.filter(isShown).map(({ id }) => id));
}

/** Whether anything at all is put out of sight. */
export function hidesSomething({ hidden, focus }: Pick<Outlook, "hidden" | "focus">): boolean {
  return focus !== null || Object.entries(hidden).some(([facet, values]) => facet !== "line" && values.length > 0);
}

/** The record with the concepts in sight only, and only what ties two of them; lines that are switched off are left out. */
export function siftRecord(record: MapRecord, shown: ReadonlySet<ConceptId>, lines: readonly string[]): MapRecord {
  if (shown.size === record.concepts.length && lines.length === 0) return record;
  const both = (one: ConceptId, two: ConceptId): boolean => shown.has(one) && shown.has(two);
  return {
    ...record,
    concepts: record.concepts.filter(({ id }) => shown.has(id)),
    arrows: record.arrows.filter(({ before, after, disputed }) => both(before, after) && !(disputed && lines.includes("disputed"))),
    parts: lines.includes("part") ? [] : record.parts.filter(({ whole, part }) => both(whole, part)),
    choices: lines.includes("choice") ? [] : record.choices.map((choice) => ({ ...choice, of: choice.of.filter((id) => shown.has(id)) })),
  };
}
