/** From the ids of the view at hand to concepts under all their names, and back. */
import type { ConceptId, KeptNote, Label, RoadmapId } from "../../graph/index.ts";
import type { AppState } from "./app-state.ts";
import { notesOn, pointedAt, type Pointed } from "./learner.ts";
import { currentUnion, isUnion, selectionInAtlas } from "./union.ts";

/** A concept of the view with what it takes to point at it. */
type Named = Pointed & { readonly label: Label };

/** Concepts of the view by their ids there, under the atlas's names where there is an atlas. Ids that the view lacks are left out. */
export function pointAt(state: AppState, ids: readonly ConceptId[]): readonly Named[] {
  const atlas = currentUnion(state)?.atlas;
  const byId = new Map(atlas?.concepts.map((concept) => [concept.id, concept]));
  if (isUnion(state.view)) return ids.flatMap((id) => byId.get(id) ?? []);
  const { shown } = state;
  const roadmap = shown === null ? undefined : state.opened[shown]?.roadmap;
  if (shown === null || roadmap === undefined) return [];
  const own = new Map(roadmap.concepts.map((concept) => [concept.id, concept]));
  return ids.flatMap((id) => {
    const concept = own.get(id);
    if (concept === undefined) return [];
    const inAtlas = atlas === undefined ? null : selectionInAtlas(atlas, shown, { type: "concept", id });
    return [(inAtlas?.type === "concept" ? byId.get(inAtlas.id) : undefined) ?? { id, label: concept.label, members: [{ roadmap: shown as RoadmapId, concept: id }] }];
  });
}

/** All concepts of the view by their ids there, as far as they can be pointed at. */
function everyConcept({ view, shown, opened, ...state }: AppState): readonly Pointed[] {
  if (isUnion(view)) return currentUnion({ view, shown, opened, ...state })?.atlas.concepts ?? [];
  const roadmap = shown === null ? undefined : opened[shown]?.roadmap;
  return roadmap?.concepts.map(({ id }) => ({ id, members: [{ roadmap: shown as RoadmapId, concept: id }] })) ?? [];
}

/** A memory of one answer: the same object as long as what it depends on is the same. */
function remembered<T>(): (parts: readonly unknown[], make: () => T) => T {
  let last: { readonly parts: readonly unknown[]; readonly value: T } | null = null;
  return (parts, make) => {
    if (last !== null && parts.every((part, at) => part === last!.parts[at])) return last.value;
    last = { parts, value: make() };
    return last.value;
  };
}

const everything = remembered<readonly Pointed[]>();
const knownMemory = remembered<ReadonlySet<ConceptId>>();
const noteMemory = remembered<ReadonlyMap<ConceptId, KeptNote>>();
const targetMemory = remembered<ReadonlySet<ConceptId>>();

function concepts(state: AppState): readonly Pointed[] {
  const union = isUnion(state.view) ? currentUnion(state) : null;
  return everything([state.view, state.shown, union, state.shown === null ? null : state.opened[state.shown]], () => everyConcept(state));
}

/** The ids, in the view at hand, of what the learner knows. The same set as long as nothing changes. */
export function knownHere(state: AppState): ReadonlySet<ConceptId> {
  const all = concepts(state);
  return knownMemory([state.known, all], () => pointedAt(state.known, all));
}

/** The ids, in the view at hand, of the learner's targets. The same set as long as nothing changes. */
export function targetsHere(state: AppState): ReadonlySet<ConceptId> {
  const all = concepts(state);
  return targetMemory([state.targets, all], () => pointedAt(state.targets, all));
}

/** The learner's notes by the ids of the view at hand. The same map as long as nothing changes. */
export function notesHere(state: AppState): ReadonlyMap<ConceptId, KeptNote> {
  const all = concepts(state);
  return noteMemory([state.notes, all], () => notesOn(state.notes, all));
}
