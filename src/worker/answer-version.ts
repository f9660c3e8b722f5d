/** What a later version of a roadmap does to the learner's plan, by that roadmap alone. */
import { alignRoadmaps, comparePlans, type ConceptId, curriculumOf, type Plan, planLearning, type Roadmap } from "../../graph/index.ts";
import type { Marked, VersionAnswer, VersionQuestion } from "./version-protocol.ts";

/** The change from the plan by the earlier version to that by the later one. */
export function answerVersion({ before, after, ...learner }: VersionQuestion): VersionAnswer {
  const [old, later] = [before, after].map((roadmap) => planBy(roadmap, learner)) as [Plan | null, Plan | null];
  return old === null || later === null ? null : comparePlans(old, later);
}

function planBy(roadmap: Roadmap, { targets, known, assumePrerequisites, options }: Omit<VersionQuestion, "before" | "after">): Plan | null {
  const atlas = alignRoadmaps([roadmap]);
  const found = ({ concept, members }: Marked): ConceptId =>
    atlas.concepts.find((one) => one.id === concept || one.members.some((own) => members.some((each) => each.roadmap === own.roadmap && each.concept === own.concept)))?.id ?? concept;
  const [wanted, had] = [targets, known].map((marked) => marked.map(found)) as [ConceptId[], ConceptId[]];
  const curriculum = curriculumOf(atlas, [roadmap], { ...options, also: [...wanted, ...had] });
  const there = (ids: readonly ConceptId[]): ConceptId[] => ids.filter((id) => curriculum.concepts.has(id));
  return there(wanted).length === 0 ? null : planLearning(curriculum, { targets: there(wanted), known: there(had), assumePrerequisites });
}
