/** What a reader should look at first: everything that may have been read wrongly, the most doubtful first. */
import type { Doubt } from "../model/doubt.ts";
import type { Anchor, Correction } from "../model/correction.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { doubtfulNames } from "./doubtful-names.ts";
import { doubtfulOrder } from "./doubtful-order.ts";
import { doubtfulTimes } from "./doubtful-times.ts";
import { nameOf } from "./name-of.ts";

/** The doubts by weight, then by place; what the reader corrected, or confirmed by `corrections` that say what was read (`keep`, `add`), is beyond doubt. O(arrows · concepts) at worst. */
export function doubtful(roadmap: Roadmap, corrections: readonly Correction[] = []): Doubt[] {
  const settled = settledPlaces(roadmap, corrections.filter((one) => one.roadmap === roadmap.id));
  const all = [...doubtfulNames(roadmap), ...doubtfulOrder(roadmap), ...doubtfulTimes(roadmap), ...outside(roadmap)];
  return all.filter((doubt) => !settled.has(placeOf(doubt))).sort((a, b) => b.weight - a.weight || a.line - b.line || a.column - b.column || byCodePoint(a.code, b.code) || byCodePoint(placeOf(a), placeOf(b)));
}

/** Concepts of a roadmap with stages that no stage teaches. */
function outside(roadmap: Roadmap): Doubt[] {
  if (roadmap.stages.length === 0) return [];
  return roadmap.concepts.filter(({ stage, emphasis }) => stage === null && emphasis === "required").map(({ id, mentions: [mention] }) => ({ code: "no-stage" as const, weight: 0.2, concept: id, message: `No stage teaches ${nameOf(roadmap, id)}.`, line: mention?.line ?? roadmap.line, column: mention?.column ?? 1, quote: mention?.text ?? "" }));
}

function placeOf({ concept, before, after, stage }: Doubt): string {
  return before !== undefined && after !== undefined ? [before, after].sort(byCodePoint).join("\u0000") : (concept ?? stage ?? "");
}

/** The places of all corrections, by the ids that concepts have since they were renamed. */
function settledPlaces({ corrected = [], concepts }: Roadmap, confirmed: readonly Correction[]): Set<string> {
  const renamed = new Map(corrected.flatMap((one) => (one.kind === "rename" ? concepts.filter(({ label }) => label.zh === one.label.zh && label.en === one.label.en).map(({ id }) => [one.concept.concept, id] as const) : [])));
  const idOf = ({ concept }: Anchor): string => renamed.get(concept) ?? concept;
  return new Set(
    [...corrected, ...confirmed].flatMap((one) => {
      if ("before" in one) return [[idOf(one.before), idOf(one.after)].sort(byCodePoint).join("\u0000")];
      if (one.kind === "choice" || one.kind === "no-choice") return [];
      return [one.concept !== null ? idOf(one.concept) : one.kind === "duration" && one.stage !== null ? one.stage.stage : ""];
    }),
  );
}
