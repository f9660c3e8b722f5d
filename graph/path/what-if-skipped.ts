/** What leaving a concept out would mean for a plan. */
import type { ConceptId } from "../model/ids.ts";
import type { Skip } from "../model/plan.ts";
import type { Curriculum } from "./curriculum.ts";
import { derivation } from "./derivation.ts";
import { nextBestPlans } from "./search/next-best-plans.ts";
import type { PlanRequest } from "./plan-learning.ts";
import { numbersOf, planningCase } from "./search/planning-case.ts";

const mostSteps = 5_000;

/**
 * What `concept` means to the plan for `request`: `unreachable` are the plan's other concepts that then cannot be learnt in any way,
 * `saved` the minutes that the plan is shorter when it alone counts as known. Cost of two plans.
 */
export function whatIfSkipped(curriculum: Curriculum, request: PlanRequest, concept: ConceptId): Skip {
  const setup = planningCase(curriculum, request);
  const [plan] = nextBestPlans(setup.question, 1, { steps: mostSteps });
  const literally = [...setup.known.map((v) => curriculum.requirements.ids[v]!), concept];
  const [asIfKnown] = nextBestPlans(planningCase(curriculum, { ...request, known: literally, assumePrerequisites: false }).question, 1, { steps: mostSteps });
  const skipped = setup.units.unitOf[numbersOf(curriculum, [concept])[0]!]!;
  const { requirements, known } = setup.question;
  const without = derivation(requirements);
  for (const v of known) without.know(v);
  for (let v = 0; v < requirements.size; v++) if (v !== skipped) without.permit(v);
  const unreachable = (plan?.members ?? []).filter((v) => v !== skipped && without.has[v] === 0).flatMap((unit) => setup.units.together.get(unit) ?? [unit]);
  return { concept, unreachable: unreachable.sort((a, b) => a - b).map((v) => curriculum.requirements.ids[v]!), saved: Math.max(0, (plan?.minutes ?? 0) - (asIfKnown?.minutes ?? 0)) };
}
