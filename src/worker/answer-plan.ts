/** Everything that the plan view shows, worked out from one question. */
import { type ConceptId, curriculumOf, findChain, learnableNext, planLearning, schedulePlan, whichRoadmapFits } from "../../graph/index.ts";
import type { PlanAnswer, PlanQuestion } from "./plan-protocol.ts";

/** The answer. Concepts that the curriculum lacks are left out of the question; targets that no chosen roadmap teaches are `untaught`, though the reference may know what they need. */
export function answerPlan({ atlas, roadmaps, options, request, start, asked }: PlanQuestion): PlanAnswer {
  const curriculum = curriculumOf(atlas, roadmaps, options);
  const taught = (ids: readonly ConceptId[] = []): ConceptId[] => ids.filter((id) => curriculum.concepts.has(id));
  const chosen = new Set(curriculum.settings.roadmaps);
  const targets = taught(request.targets);
  const clean = { ...request, targets, known: taught(request.known), take: taught(request.take), skip: taught(request.skip) };
  const planned = targets.length > 0;
  const plan = planned ? planLearning(curriculum, clean) : null;
  const whole = planned ? planLearning(curriculum, { ...clean, known: [], alternatives: 0 }) : null;
  const isAsked = asked !== null && taught([asked.before, asked.after]).length === 2;
  return {
    plan,
    schedule: plan === null ? null : schedulePlan(plan, { start }),
    whole: whole === null ? null : { concepts: whole.steps.flatMap((step) => step.concepts.map(({ id }) => id)), minutes: whole.minutes },
    next: learnableNext(curriculum, { known: clean.known, targets }),
    fits: planned ? whichRoadmapFits(curriculum, clean) : [],
    untaught: request.targets.filter((id) => !atlas.concepts.some((concept) => concept.id === id && concept.members.some((member) => chosen.has(member.roadmap)))),
    chain: isAsked ? (findChain(curriculum, asked.before, asked.after) ?? null) : null,
  };
}
