/** The plan's steps in order: inside a step any order will do, or everything has to be learnt at once. */
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId, Plan } from "../../../graph/index.ts";
import { sayDay, sayMinutes } from "../../i18n/say-time.ts";
import type { Planned } from "../../state/planned.ts";
import { planRows } from "../../view/plan/plan-rows.ts";
import { useApp } from "../app-context.ts";
import { PlanRow } from "./plan-row.tsx";
import { ProgressBar } from "./progress-bar.tsx";

interface PlanStepsProps {
  readonly planned: Planned;
  readonly plan: Plan;
  /** So many concepts of the way are known. */
  readonly known: number;
}

/** The list under how far the learner has come, or how to say so; one row at a time is unfolded. */
export function PlanSteps({ planned, plan, known }: PlanStepsProps): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const [open, setOpen] = useState<ConceptId | null>(null);
  const ready = useMemo(() => new Set(planned.next.next.map(({ id }) => id)), [planned]);
  const steps = useMemo(() => planRows(plan, planned.schedule, ready), [plan, planned, ready]);
  if (steps.length === 0) return null;
  const left = plan.steps.reduce((sum, { concepts }) => sum + concepts.length, 0);
  return (
    <section className="plan-steps">
      <h3>
        {t("plan.steps")}
        <ProgressBar progress={{ known, all: known + left }} />
      </h3>
      {known === 0 && <p className="hint">{t("plan.knownHint")}</p>}
      <ol>
        {steps.map((step) => (
          <li key={step.number} className={step.together ? "plan-step together" : "plan-step"}>
            {(steps.length > 1 || step.rows.length > 1) && (
              <h4>
                {t("plan.step", { number: step.number })}
                {step.rows.length > 1 && <span>{t(step.together ? "plan.together" : "plan.anyOrder")}</span>}
                <small>{step.end === null ? sayMinutes(t, step.minutes) : t("plan.stepEnd", { time: sayMinutes(t, step.minutes), day: sayDay(language, step.end) })}</small>
              </h4>
            )}
            <ul>
              {step.rows.map((row) => (
                <PlanRow key={row.id} row={row} plan={plan} open={open === row.id} onOpen={(wanted) => setOpen(wanted ? row.id : null)} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
