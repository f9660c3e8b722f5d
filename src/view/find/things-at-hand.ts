/** What the view at hand lets a reader find: concepts, and the stages, resources and lines of the roadmaps that it is about. */
import type { ConceptId, Kind, Label, StageId } from "../../../graph/index.ts";
import type { AppState, OpenRoadmap, ShelfEntry } from "../../state/app-state.ts";
import { notesHere } from "../../state/pointing.ts";
import { currentUnion, isUnion } from "../../state/union.ts";
import { namesOf } from "../search-concepts.ts";
import type { Thing } from "./find-things.ts";

interface Findable extends Thing {
  /** The roadmap that it stands in and its line there. */
  readonly roadmap: string;
  readonly line: number;
}

export interface FindableConcept extends Thing {
  readonly kind: "concept";
  readonly concept: { readonly id: ConceptId; readonly kind: Kind; readonly label: Label };
  /** The roadmaps that teach it, where the view is about several. */
  readonly taughtBy: readonly string[] | null;
}
export interface FindableStage extends Findable {
  readonly kind: "stage";
  readonly stage: StageId;
}
export interface FindableResource extends Findable {
  readonly kind: "resource";
}
export interface FindableLine extends Findable {
  readonly kind: "text";
}
/** What the learner wrote about a concept. */
export interface FindableNote extends Thing {
  readonly kind: "note";
  readonly concept: { readonly id: ConceptId; readonly label: Label };
}
export type ThingAtHand = FindableConcept | FindableNote | FindableStage | FindableResource | FindableLine;

/** All of them: concepts in the record's order, the rest by roadmap and line. */
export function thingsAtHand(state: AppState): readonly ThingAtHand[] {
  const { view, shown, opened, shelf, chosen } = state;
  const several = isUnion(view);
  const ids = several ? chosen : shown === null ? [] : [shown];
  const concepts = several ? currentUnion(state)?.atlas.concepts : opened[shown ?? ""]?.roadmap.concepts;
  const own = new Set<string>(ids);
  const notes = notesHere(state);
  const taught = (concepts ?? []).filter((concept) => !("members" in concept) || concept.members.some(({ roadmap }) => own.has(roadmap)));
  return [
    ...taught.map((concept): FindableConcept => ({ kind: "concept", key: `concept ${concept.id}`, concept, taughtBy: "members" in concept ? concept.members.map(({ roadmap }) => roadmap) : null, ...namesOf(concept) })),
    ...taught.flatMap((concept): readonly FindableNote[] => {
      const note = notes.get(concept.id);
      return note === undefined ? [] : [{ kind: "note", key: `note ${concept.id}`, concept, labels: [note.text.replace(/\s+/gu, " ")] }];
    }),
    ...ids.flatMap((id) => partsOf(shelf.find((entry) => entry.id === id), opened[id])),
  ];
}

const made = new WeakMap<OpenRoadmap, readonly ThingAtHand[]>();

/** The stages, resources and lines of one roadmap. */
function partsOf(entry: ShelfEntry | undefined, open: OpenRoadmap | undefined): readonly ThingAtHand[] {
  if (entry === undefined || open === undefined) return [];
  const known = made.get(open);
  if (known !== undefined) return known;
  const { id } = entry;
  const { roadmap, text } = open;
  const lines = text.split(/\r\n|\r|\n/).slice(roadmap.line - 1, roadmap.endLine);
  const parts: readonly ThingAtHand[] = [
    ...roadmap.stages.map((stage): FindableStage => ({ kind: "stage", key: `stage ${id} ${stage.id}`, roadmap: id, stage: stage.id, line: stage.line, labels: [stage.title] })),
    ...roadmap.resources.map((one, at): FindableResource => ({ kind: "resource", key: `resource ${id} ${at}`, roadmap: id, line: one.line, labels: [one.title], aliases: one.url === null ? [] : [one.url] })),
    ...lines.flatMap((line, at): readonly FindableLine[] => (line.trim() === "" ? [] : [{ kind: "text", key: `text ${id} ${at}`, roadmap: id, line: roadmap.line + at, labels: [line] }])),
  ];
  made.set(open, parts);
  return parts;
}
