/**
 * A roadmap as its reader corrected it. The source stays as it is; corrections are applied to it anew each time, so that
 * taking one back is leaving it out, and a later version of the text gets those that still fit.
 */
import type { Correction } from "../model/correction.ts";
import type { ConceptId } from "../model/ids.ts";
import type { Prerequisite } from "../model/relations.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { findAnchored, type Finder } from "./find-anchored.ts";
import { type Place, type Resolved, resolveCorrections, type Unfit } from "./resolve-corrections.ts";
import { mergeConcepts, mergeEnds } from "./step/merge-concepts.ts";
import { renameConcepts, sameLabel } from "./step/rename-concepts.ts";
import { setArrows } from "./step/set-arrows.ts";
import { setChoices } from "./step/set-choices.ts";
import { splitConcept } from "./step/split-concept.ts";

export interface Corrected {
  /** With what was corrected listed in `corrected`; the given object itself where nothing was. */
  readonly roadmap: Roadmap;
  /** Those of this roadmap's corrections whose place was not found, or that another overrules, and why. */
  readonly unfit: readonly { readonly correction: Correction; readonly why: Unfit }[];
  /** Those that ask for what the text says itself by now. */
  readonly settled: readonly Correction[];
}

/**
 * The roadmap with those of the corrections that are its own (by roadmap id) applied. The order of corrections about different
 * places makes no difference; of two about one place the later counts. With `text`, the one that all places of the roadmap refer
 * to, places are found again by their words and what stands around them. Concepts are split first, then merged and dropped;
 * the rest is told of what came of them. O(corrections · text) at worst.
 */
export function applyCorrections(roadmap: Roadmap, corrections: readonly Correction[], text?: string): Corrected {
  const own = corrections.filter((one) => one.roadmap === roadmap.id);
  if (own.length === 0) return { roadmap, unfit: [], settled: [] };
  const split = splitAll(roadmap, own, text);
  const find = split.roadmap === roadmap ? split.find : findAnchored(split.roadmap, text);
  const { places, unfit } = resolveCorrections(split.roadmap, own.filter(({ kind }) => kind !== "split"), find);
  const outcome = applyPlaces(split.roadmap, places);
  const applied = [...split.applied, ...outcome.applied];
  const left = [...split.unfit, ...unfit, ...outcome.unfit];
  const idle = new Set([...applied, ...left.map(({ correction }) => correction)]);
  const settled = [...split.settled, ...places.map(({ correction }) => correction)].filter((one) => !idle.has(one));
  if (applied.length === 0) return { roadmap, unfit: left, settled };
  const known = new Set(applied.map((one) => JSON.stringify(one)));
  const corrected = [...(roadmap.corrected ?? []).filter((one) => !known.has(JSON.stringify(one))), ...applied];
  return { roadmap: { ...outcome.roadmap, corrected }, unfit: left, settled };
}

interface Outcome {
  readonly roadmap: Roadmap;
  readonly applied: readonly Correction[];
  readonly unfit: Corrected["unfit"];
}

/** The latest split of each concept, by id. */
function splitAll(roadmap: Roadmap, corrections: readonly Correction[], text: string | undefined): Outcome & { readonly find: Finder; readonly settled: readonly Correction[] } {
  const find = findAnchored(roadmap, text);
  const latest = new Map<ConceptId, Extract<Correction, { readonly kind: "split" }>>();
  const unfit: { correction: Correction; why: Unfit }[] = [];
  for (const correction of corrections) {
    if (correction.kind !== "split") continue;
    const id = find.concept(correction.concept);
    if (id === undefined) unfit.push({ correction, why: "no-concept" });
    else latest.set(id, correction);
  }
  const applied: Correction[] = [];
  const settled: Correction[] = [];
  let now = roadmap;
  for (const [id, correction] of [...latest].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const next = splitConcept(now, id, correction.parts, find);
    if (next !== now) applied.push(correction);
    else if (correction.parts.some(({ quotes }) => quotes.every((quote) => find.mention(quote) === undefined))) unfit.push({ correction, why: "no-words" });
    else settled.push(correction);
    now = next;
  }
  return { roadmap: now, applied, unfit, settled, find };
}

function applyPlaces(source: Roadmap, places: readonly Place[]): Outcome {
  const applied: Correction[] = [];
  const unfit: { correction: Correction; why: Unfit }[] = [];
  const concepts = new Map(source.concepts.map((one) => [one.id, one]));
  const of = <W extends Resolved["what"]>(what: W): { correction: Correction; resolved: Extract<Resolved, { readonly what: W }> }[] =>
    places.flatMap(({ correction, resolved }) => (resolved.what === what ? [{ correction, resolved: resolved as Extract<Resolved, { readonly what: W }> }] : []));

  const merges = new Map<ConceptId, ConceptId>();
  const gone = new Set<ConceptId>();
  for (const { correction, resolved } of of("being")) {
    if (resolved.into !== null) merges.set(resolved.id, resolved.into);
    if (!resolved.stays) gone.add(resolved.id);
    if (resolved.into !== null || !resolved.stays) applied.push(correction);
  }
  const ends = mergeEnds(merges);
  const to = (id: ConceptId): ConceptId | undefined => {
    const end = ends.get(id) ?? id;
    return gone.has(end) || gone.has(id) ? undefined : end;
  };
  let now = mergeConcepts(source, ends, gone);
  /** Tells of what became of its concept; what is gone is overruled. */
  const live = (correction: Correction, ids: readonly ConceptId[]): readonly ConceptId[] | null => {
    const found = ids.map(to);
    if (found.every((id) => id !== undefined)) return found;
    unfit.push({ correction, why: "overruled" });
    return null;
  };

  const settled = of("arrow").flatMap(({ correction, resolved }) => {
    const pair = live(correction, resolved.pair) as readonly [ConceptId, ConceptId] | null;
    if (pair === null || pair[0] === pair[1]) return [];
    const first = resolved.first === null ? null : to(resolved.first)!;
    const there = now.prerequisites.filter((arrow) => pair.includes(arrow.before) && pair.includes(arrow.after) && arrow.before !== arrow.after);
    if (there.length === 0 && correction.kind === "turn") unfit.push({ correction, why: "no-arrow" });
    else if (first === null ? there.length > 0 : there.length !== 1 || there[0]!.before !== first) return [{ correction, settled: { pair, first } }];
    return [];
  });
  const arrows = setArrows(now, settled.map((one) => one.settled), ends.size > 0);
  now = arrows.roadmap;
  for (const { correction, settled: { pair, first } } of settled) {
    const closes = ({ before, after }: Prerequisite): boolean => before === first && pair.includes(after);
    if (arrows.closing.some(closes)) unfit.push({ correction, why: "circle" });
    else applied.push(correction);
  }

  const choices = of("choice").flatMap(({ correction, resolved }) => {
    const ids = live(correction, resolved.of);
    const members = ids === null ? [] : [...new Set(ids)].sort((a, b) => (a < b ? -1 : 1));
    const known = now.choices.find((one) => one.of.length === members.length && one.of.every((id) => members.includes(id)));
    const preferred = resolved.preferred === null ? null : (to(resolved.preferred) ?? null);
    if (members.length < 2 || (resolved.isChoice ? known?.preferred === preferred : known === undefined)) return [];
    applied.push(correction);
    return [{ of: members, isChoice: resolved.isChoice, preferred }];
  });
  now = setChoices(now, choices);

  for (const { correction, resolved } of of("stage")) {
    const [id] = live(correction, [resolved.id]) ?? [];
    const concept = now.concepts.find((one) => one.id === id);
    if (concept === undefined || concept.stage === resolved.stage) continue;
    now = { ...now, concepts: now.concepts.map((one) => (one === concept ? { ...one, stage: resolved.stage } : one)) };
    applied.push(correction);
  }
  for (const { correction, resolved } of of("duration")) {
    const next = withDuration(now, resolved, (id) => live(correction, [id])?.[0]);
    if (next === now) continue;
    now = next;
    applied.push(correction);
  }

  const labels = of("label").flatMap(({ correction, resolved: { id, label } }) => {
    const end = live(correction, [id])?.[0];
    if (end === undefined) return [];
    if (end !== id) {
      unfit.push({ correction, why: "overruled" });
      return [];
    }
    if (sameLabel(concepts.get(id)!.label, label)) return [];
    applied.push(correction);
    return [[end, label] as const];
  });
  return { roadmap: renameConcepts(now, new Map(labels)), applied, unfit };
}

function withDuration(roadmap: Roadmap, { of, duration }: Extract<Resolved, { readonly what: "duration" }>, live: (id: ConceptId) => ConceptId | undefined): Roadmap {
  const same = (one: Roadmap["duration"]): boolean => JSON.stringify(one) === JSON.stringify(duration);
  if (of === null) return same(roadmap.duration) ? roadmap : { ...roadmap, duration };
  if ("stage" in of) {
    const stage = roadmap.stages.find(({ id }) => id === of.stage);
    return stage === undefined || same(stage.duration) ? roadmap : { ...roadmap, stages: roadmap.stages.map((one) => (one === stage ? { ...one, duration, ongoing: duration === null && one.ongoing } : one)) };
  }
  const id = live(of.concept);
  const concept = roadmap.concepts.find((one) => one.id === id);
  return concept === undefined || same(concept.duration) ? roadmap : { ...roadmap, concepts: roadmap.concepts.map((one) => (one === concept ? { ...one, duration } : one)) };
}
