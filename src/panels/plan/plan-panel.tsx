/** The plan on one screen: what is wanted, the answer in one line, the steps, and what else could be done. */
import type { ReactNode } from "react";
import { useApp } from "../app-context.ts";
import { useKnown, useTargets } from "../learner-context.ts";
import { PlanAlternatives } from "./plan-alternatives.tsx";
import { PlanAnswer } from "./plan-answer.tsx";
import { PlanChain } from "./plan-chain.tsx";
import { PlanChoices } from "./plan-choices.tsx";
import { PlanCycles } from "./plan-cycles.tsx";
import { PlanExports } from "./plan-exports.tsx";
import { PlanFits } from "./plan-fits.tsx";
import { PlanKnown } from "./plan-known.tsx";
import { PlanNext } from "./plan-next.tsx";
import { PlanSettings } from "./plan-settings.tsx";
import { PlanSteps } from "./plan-steps.tsx";
import { PlanTargets } from "./plan-targets.tsx";
import { PlanUnmet } from "./plan-unmet.tsx";

/** The panel's body. Without a target it is the shortest way to one. */
export function PlanPanel(): ReactNode {
  const planned = useApp((state) => state.planned);
  const work = useApp((state) => state.planWork);
  const wanted = useTargets().size > 0;
  const plan = wanted ? (planned?.plan ?? null) : null;
  const known = useKnown();
  const there = planned?.whole?.concepts.filter((id) => known.has(id)) ?? [];
  return (
    <div className="plan" aria-busy={work === "working"} data-stale={work === "idle" ? undefined : ""}>
      <PlanTargets />
      <PlanAnswer plan={plan} schedule={planned?.schedule ?? null} />
      {plan !== null && planned !== null && (
        <>
          <PlanExports />
          <PlanSettings />
          <PlanUnmet plan={plan} untaught={planned.untaught} />
          <PlanChoices choices={plan.choices} />
          <PlanSteps planned={planned} plan={plan} known={there.length} />
          <PlanKnown known={there} unfounded={planned.next.unfounded.length} />
          <PlanAlternatives plan={plan} />
          <PlanFits fits={planned.fits} />
          <PlanCycles cycles={plan.cycles} />
        </>
      )}
      {planned !== null && <PlanNext next={planned.next} open={plan === null} />}
      {planned !== null && <PlanChain chain={planned.chain} />}
    </div>
  );
}
