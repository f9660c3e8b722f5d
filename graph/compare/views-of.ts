/** Takes an atlas apart again, by author, with everything in the ids of the atlas. */
import { InvalidArgumentError } from "../errors.ts";
import type { Atlas, Objection } from "../model/atlas.ts";
import type { ConceptId, RoadmapId } from "../model/ids.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { lineStrengths } from "./line-strengths.ts";
import { pairMap, type PairMap } from "./pair-map.ts";
import { stagePositions, type StagePositions } from "./stage-positions.ts";
import type { Denied, Said, Taught, View } from "./view.ts";

/** One view for each of `roadmaps`, in the same order. Throws InvalidArgumentError for a roadmap that is not in the atlas. O(mentions) and sorting; lines are followed when first asked for. */
export function viewsOf(atlas: Atlas, roadmaps: readonly Roadmap[]): View[] {
  const known = new Set<string>(atlas.roadmaps);
  const strangers = roadmaps.filter(({ id }) => !known.has(id));
  if (strangers.length > 0) throw new InvalidArgumentError(`The atlas does not hold the roadmap ${strangers.map(({ id }) => id).join(", ")}; it holds ${atlas.roadmaps.join(", ")}. Align the roadmaps that are to be compared.`);
  const drafts = new Map(roadmaps.map((roadmap) => [roadmap.id, draftOf(roadmap)]));
  for (const { id, members } of atlas.concepts) for (const { roadmap, concept } of members) drafts.get(roadmap)?.teach(id, concept);
  for (const { before, after, for: supports, against } of atlas.prerequisites) {
    for (const { roadmap, basis, strength, choice, evidence } of supports) drafts.get(roadmap)?.say({ roadmap, basis, strength, choice, evidence, before, after });
    deny(drafts, before, after, against);
  }
  for (const { before, after, against } of atlas.denials) deny(drafts, before, after, against);
  return roadmaps.map(({ id }) => drafts.get(id)!.view);
}

function deny(drafts: ReadonlyMap<RoadmapId, Draft>, before: ConceptId, after: ConceptId, objections: readonly Objection[]): void {
  for (const objection of objections) if (objection.kind === "denial") drafts.get(objection.roadmap)?.denied.set(before, after, { ...objection, before, after });
}

/** A view in the making. The concepts' places are let go with it: what a view holds on to, it holds for each of ten thousand. */
interface Draft {
  readonly view: View;
  readonly denied: PairMap<ConceptId, Denied>;
  teach(id: ConceptId, concept: ConceptId): void;
  say(said: Said): void;
}

function draftOf(roadmap: Roadmap): Draft {
  const places = new Map(roadmap.concepts.map((concept) => [concept.id, concept]));
  const stages = stagePositions(roadmap.stages);
  const taught = new Map<ConceptId, Taught>();
  const said = pairMap<ConceptId, Said>();
  const denied = pairMap<ConceptId, Denied>();
  return {
    denied,
    teach(id, concept) {
      const { stage = null, mentions = [] } = places.get(concept) ?? {};
      const first = [...mentions].sort((a, b) => a.line - b.line || a.column - b.column)[0];
      const other = taught.get(id);
      const here: Taught = { stage: stages.indexOf(stage), line: first?.line ?? 0, column: first?.column ?? 0 };
      taught.set(id, other === undefined || isEarlier(here, other) ? here : other);
    },
    say(each) {
      if (each.strength > (said.get(each.before, each.after)?.strength ?? -1)) said.set(each.before, each.after, each);
    },
    view: viewOf(roadmap, taught, said, denied, stages),
  };
}

function viewOf(roadmap: Roadmap, taught: View["taught"], said: View["said"], denied: View["denied"], stages: StagePositions): View {
  let strength: View["lineStrength"] | undefined;
  return {
    roadmap,
    taught,
    said,
    denied,
    lineStrength: (before, after) => (strength ??= lineStrengths(said.values()))(before, after),
    compareStages: (a, b) => stages.compare(taught.get(a)?.stage ?? -1, taught.get(b)?.stage ?? -1),
  };
}

/** Whether `a` is taught before `b`: in an earlier stage, a stage before none, then by first mention. */
function isEarlier(a: Taught, b: Taught): boolean {
  if (a.stage !== b.stage) return b.stage === -1 || (a.stage !== -1 && a.stage < b.stage);
  return a.line !== b.line ? a.line < b.line : a.column < b.column;
}
