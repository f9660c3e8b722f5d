/** Which single roadmap serves the targets best: the plan by each alone. */
import type { ConceptId } from "../model/ids.ts";
import type { RoadmapFit } from "../model/plan.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { buildCurriculum, type Curriculum } from "./curriculum.ts";
import { planLearning, type PlanRequest } from "./plan-learning.ts";

/** One entry for each roadmap of the curriculum: those first that teach more targets, then more of what the plan by all of them needs, then in fewer minutes. Cost of a plan each. */
export function whichRoadmapFits(curriculum: Curriculum, request: PlanRequest): RoadmapFit[] {
  const { source, settings } = curriculum;
  const whole = planLearning(curriculum, request);
  const wanted = whole.steps.flatMap(({ concepts }) => concepts.map(({ id }) => id));
  const same: PlanRequest = { ...request, known: whole.known, assumePrerequisites: false, alternatives: 0 };
  const also = [...(source.options.also ?? []), ...request.targets, ...whole.known, ...(request.take ?? []), ...(request.skip ?? [])];
  const fits = settings.roadmaps.map((roadmap): RoadmapFit => {
    const alone = buildCurriculum(source.atlas, source.roadmaps, source.referenceAmong, { ...source.options, assumedMinutes: settings.assumedMinutes, roadmaps: [roadmap], quorum: 1, also });
    const teaches = (id: ConceptId): boolean => alone.concepts.get(id)?.members.some((member) => member.roadmap === roadmap) === true;
    const { targets, feasible, steps, minutes, assumed } = planLearning(alone, same);
    const concepts = steps.reduce((sum, step) => sum + step.concepts.length, 0);
    return { roadmap, covered: targets.filter(teaches), missing: targets.filter((id) => !teaches(id)), feasible, concepts, taught: wanted.filter(teaches).length, wanted: wanted.length, minutes, assumed: assumed.length };
  });
  return fits.sort((a, b) => b.covered.length - a.covered.length || b.taught - a.taught || a.minutes - b.minutes || byCodePoint(a.roadmap, b.roadmap));
}
