/** Puts a list of corrections to the places that they are about: of two about one place the later counts, whatever they are called. */
import type { Anchor, Correction } from "../model/correction.ts";
import type { ConceptId, StageId } from "../model/ids.ts";
import type { Duration } from "../model/duration.ts";
import type { Label } from "../model/label.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import type { Finder } from "./find-anchored.ts";
import { renamedId } from "./step/rename-concepts.ts";
import { pairKey, type Settled } from "./step/set-arrows.ts";
import type { SettledChoice } from "./step/set-choices.ts";

/** Why a correction changes nothing: what it is about is not there. */
export type Unfit = "no-concept" | "no-stage" | "no-words" | "no-arrow" | "overruled" | "circle";

/** A correction with its place found. */
export type Resolved =
  | { readonly what: "being"; readonly id: ConceptId; readonly into: ConceptId | null; readonly stays: boolean }
  | { readonly what: "label"; readonly id: ConceptId; readonly label: Label }
  | ({ readonly what: "arrow" } & Settled)
  | { readonly what: "stage"; readonly id: ConceptId; readonly stage: StageId | null }
  | { readonly what: "duration"; readonly of: { readonly concept: ConceptId } | { readonly stage: StageId } | null; readonly duration: Duration | null }
  | ({ readonly what: "choice" } & SettledChoice);

export interface Place {
  readonly correction: Correction;
  readonly resolved: Resolved;
}

/** The places by key, in the order of their keys, and what has none. Splits are not among them: they come first and make concepts. */
export function resolveCorrections(roadmap: Roadmap, corrections: readonly Correction[], find: Finder): { readonly places: readonly Place[]; readonly unfit: readonly { readonly correction: Correction; readonly why: Unfit }[] } {
  const called = new Map<ConceptId, ConceptId>();
  const idOf = (anchor: Anchor): ConceptId | undefined => find.concept(anchor) ?? called.get(anchor.concept);
  for (const correction of corrections) {
    if (correction.kind !== "rename") continue;
    const id = idOf(correction.concept);
    const concept = roadmap.concepts.find((one) => one.id === id);
    if (concept !== undefined) called.set(renamedId(concept, correction.label), concept.id);
  }
  const places = new Map<string, Place>();
  const unfit: { correction: Correction; why: Unfit }[] = [];
  for (const correction of corrections) {
    const resolved = resolve(correction, idOf, find);
    if (typeof resolved === "string") unfit.push({ correction, why: resolved });
    else places.set(placeKey(resolved), { correction, resolved });
  }
  return { places: [...places].sort(([a], [b]) => byCodePoint(a, b)).map(([, place]) => place), unfit };
}

function resolve(correction: Correction, idOf: (anchor: Anchor) => ConceptId | undefined, find: Finder): Resolved | Unfit {
  switch (correction.kind) {
    case "rename": {
      const id = idOf(correction.concept);
      return id === undefined ? "no-concept" : { what: "label", id, label: correction.label };
    }
    case "merge": {
      const [id, into] = [idOf(correction.concept), idOf(correction.into)];
      if (id === undefined || into === undefined) return "no-concept";
      return id === into ? { what: "being", id, into: null, stays: true } : { what: "being", id, into, stays: true };
    }
    case "drop":
    case "keep":
    case "split": {
      const id = idOf(correction.concept);
      return id === undefined ? "no-concept" : { what: "being", id, into: null, stays: correction.kind !== "drop" };
    }
    case "turn":
    case "add":
    case "cut": {
      const [before, after] = [idOf(correction.before), idOf(correction.after)];
      if (before === undefined || after === undefined || before === after) return "no-concept";
      return { what: "arrow", pair: [before, after], first: correction.kind === "cut" ? null : correction.kind === "add" ? before : after };
    }
    case "stage": {
      const id = idOf(correction.concept);
      const stage = correction.stage === null ? null : find.stage(correction.stage);
      return id === undefined ? "no-concept" : stage === undefined ? "no-stage" : { what: "stage", id, stage };
    }
    case "duration": {
      const concept = correction.concept === null ? null : idOf(correction.concept);
      const stage = correction.stage === null ? null : find.stage(correction.stage);
      if (concept === undefined || stage === undefined) return concept === undefined ? "no-concept" : "no-stage";
      return { what: "duration", of: concept !== null ? { concept } : stage !== null ? { stage } : null, duration: correction.duration };
    }
    case "choice":
    case "no-choice": {
      const of = [...new Set(correction.of.map(idOf))].filter((id) => id !== undefined).sort(byCodePoint);
      const preferred = correction.kind === "no-choice" || correction.preferred === null ? null : (idOf(correction.preferred) ?? null);
      return of.length < 2 || correction.of.some((anchor) => idOf(anchor) === undefined) ? "no-concept" : { what: "choice", of, isChoice: correction.kind === "choice", preferred };
    }
  }
}

/** Equal for corrections about one place. */
export function placeKey(place: Resolved): string {
  switch (place.what) {
    case "arrow":
      return `arrow ${pairKey(...place.pair)}`;
    case "duration":
      return `duration ${place.of === null ? "" : "concept" in place.of ? `c ${place.of.concept}` : `s ${place.of.stage}`}`;
    case "choice":
      return `choice ${place.of.join("|")}`;
    default:
      return `${place.what} ${place.id}`;
  }
}
