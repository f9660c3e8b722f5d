/** The plan in one line, how sure it is, and how far the learner has come. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Plan, Schedule } from "../../../graph/index.ts";
import { sayDay, sayMinutes, sayMinutesBetween } from "../../i18n/say-time.ts";
import { planSummary, type PlanSummary } from "../../view/plan/plan-summary.ts";
import { useActions, useApp } from "../app-context.ts";

/** The answer, or what stands in its way. It is spoken when it changes. */
export function PlanAnswer({ plan, schedule }: { readonly plan: Plan | null; readonly schedule: Schedule | null }): ReactNode {
  const { t } = useTranslation();
  const { stopPlanning, planAgain } = useActions();
  const work = useApp((state) => state.planWork);
  return (
    <section className="plan-answer" role="status">
      {plan !== null && <Summary plan={plan} summary={planSummary(plan, schedule)} />}
      {work === "working" && (
        <p className="busy late">
          <progress aria-label={t("plan.working")} />
          {t("plan.working")}
          <button type="button" className="plain-button" onClick={stopPlanning}>
            {t("plan.stop")}
          </button>
        </p>
      )}
      {(work === "stopped" || work === "failed") && (
        <p className="busy">
          {t(`plan.${work}`)}
          <button type="button" className="plain-button" onClick={planAgain}>
            {t("plan.again")}
          </button>
        </p>
      )}
    </section>
  );
}

function Summary({ plan, summary }: { readonly plan: Plan; readonly summary: PlanSummary }): ReactNode {
  const { t } = useTranslation();
  const { state, minutes, weeks, hoursPerWeek, end, above, range, assumed } = summary;
  const language = useApp((now) => now.language);
  const skips = useApp((now) => now.planning.skip.length > 0);
  const concepts = t("add.concepts", { count: summary.concepts });
  const time = sayMinutes(t, minutes);
  if (state === "done") return <p className="answer">{t("plan.done")}</p>;
  const said = { concepts, time, weeks: t("unit.week", { count: weeks }), pace: hoursPerWeek, end: end === null ? "" : sayDay(language, end) };
  return (
    <>
      <p className="answer">{state === "unmet" ? t(skips ? "plan.unmetSkipped" : "plan.unmet", said) : t(weeks === 0 ? "plan.answerShort" : "plan.answer", said)}</p>
      <p className="plan-proof">
        {[
          ...(state === "unmet" ? [] : [above === 0 ? t("plan.proven") : t("plan.notProven", { percent: above })]),
          ...(range === null ? [] : [t("plan.range", { range: sayMinutesBetween(t, range.min, range.max) })]),
          ...(assumed === 0 ? [] : [t("plan.assumed", { count: assumed, time: sayMinutes(t, plan.settings.assumedMinutes) })]),
        ].join(t("app.gap"))}
      </p>
    </>
  );
}
