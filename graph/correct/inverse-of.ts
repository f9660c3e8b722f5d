/** The correction that takes another back. */
import type { Correction } from "../model/correction.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { anchorOf } from "./anchor-of.ts";
import { findAnchored } from "./find-anchored.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { resolveCorrections, placeKey } from "./resolve-corrections.ts";

/**
 * What has to be added behind `correction`, itself added behind `earlier`, for the source to be corrected as by `earlier` alone:
 * the earlier one about the same place where there is one, else one that says what the source says. Undefined where the
 * correction does not fit, since there is nothing to take back.
 */
export function inverseOf(source: Roadmap, earlier: readonly Correction[], correction: Correction, text?: string): Correction | undefined {
  const base = { roadmap: correction.roadmap, reason: "" };
  if (correction.kind === "split") {
    const find = findAnchored(source, text);
    const id = find.concept(correction.concept);
    const last = earlier.findLast((one) => one.kind === "split" && find.concept(one.concept) === id);
    return last ?? (id === undefined ? undefined : { kind: "split", ...base, concept: correction.concept, parts: [] });
  }
  const splits = earlier.filter((one) => one.kind === "split");
  const split = applyCorrections(source, splits, text).roadmap;
  const find = findAnchored(split, text);
  const others = [...earlier, correction].filter((one) => one.kind !== "split" && one.roadmap === source.id);
  const { places, unfit } = resolveCorrections(split, others, find);
  if (unfit.some((one) => one.correction === correction)) return undefined;
  const place = places.find((one) => one.correction === correction);
  if (place === undefined) return undefined;
  const key = placeKey(place.resolved);
  const before = resolveCorrections(split, others.slice(0, -1), find).places.find((one) => placeKey(one.resolved) === key);
  if (before !== undefined) return before.correction;
  const { resolved } = place;
  const anchor = (id: string) => anchorOf(split, id, text);
  switch (resolved.what) {
    case "being":
      return { kind: "keep", ...base, concept: anchor(resolved.id) };
    case "label":
      return { kind: "rename", ...base, concept: anchor(resolved.id), label: split.concepts.find(({ id }) => id === resolved.id)!.label };
    case "arrow": {
      const arrow = split.prerequisites.find(({ before: one, after }) => resolved.pair.includes(one) && resolved.pair.includes(after));
      const [one, other] = arrow === undefined ? resolved.pair : [arrow.before, arrow.after];
      return { kind: arrow === undefined ? "cut" : "add", ...base, before: anchor(one), after: anchor(other) };
    }
    case "stage": {
      const stage = split.stages.find(({ id }) => id === split.concepts.find((one) => one.id === resolved.id)!.stage);
      return { kind: "stage", ...base, concept: anchor(resolved.id), stage: stage === undefined ? null : { stage: stage.id, title: stage.title } };
    }
    case "duration": {
      if (correction.kind !== "duration") return undefined;
      const { of } = resolved;
      const read = of === null ? split : "stage" in of ? split.stages.find(({ id }) => id === of.stage) : split.concepts.find(({ id }) => id === of.concept);
      return { ...correction, ...base, duration: read?.duration ?? null };
    }
    case "choice": {
      const known = split.choices.find((one) => one.of.length === resolved.of.length && one.of.every((id) => resolved.of.includes(id)));
      if (known === undefined) return { kind: "no-choice", ...base, of: resolved.of.map(anchor) };
      return { kind: "choice", ...base, of: resolved.of.map(anchor), preferred: known.preferred === null ? null : anchor(known.preferred) };
    }
  }
}
