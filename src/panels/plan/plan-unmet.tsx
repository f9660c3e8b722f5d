/** What stands in a plan's way: requirements that cannot be met, targets that nobody teaches, and what the learner skips. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId, Plan } from "../../../graph/index.ts";
import { labelIn } from "../../view/labels.ts";
import { planObstacles } from "../../view/plan/plan-obstacles.ts";
import { useActions, useApp } from "../app-context.ts";
import { useAtlasConcepts, useNamed, useNameList } from "../learner-context.ts";
import { ReasonLine } from "../details/reason-line.tsx";

/** The obstacles, each with the way round it; nothing where there are none. */
export function PlanUnmet({ plan, untaught }: { readonly plan: Plan; readonly untaught: readonly ConceptId[] }): ReactNode {
  const { t } = useTranslation();
  const { setPlanning } = useActions();
  const named = useNamed();
  const language = useApp((state) => state.language);
  const names = useNameList();
  const skip = useApp((state) => state.planning.skip);
  const { unmet } = plan;
  return (
    <>
      {(unmet.length > 0 || untaught.length > 0) && (
        <section className="plan-unmet">
          <h3>{t("plan.missing")}</h3>
          {planObstacles(unmet, skip).map(({ of, skipped, after, why }) => (
            <details key={of.join()}>
              <summary>
                {t(skipped ? "plan.needsSkipped" : "plan.needsOneOf", {
                  count: after.length,
                  after: names(after),
                  of: of.map((id) => labelIn(named(id), language)).join(t("plan.or")),
                })}
              </summary>
              <ol className="reasons">
                {why.map((reason) => (
                  <ReasonLine key={`${reason.before} ${reason.after}`} before={reason.before} after={reason.after} reason={reason} />
                ))}
              </ol>
            </details>
          ))}
          {untaught.length > 0 && <Untaught ids={untaught} />}
        </section>
      )}
      {skip.length > 0 && (
        <section className="plan-skipped">
          <h3>{t("plan.skipped")}</h3>
          <ul className="name-list">
            {skip.map((id) => (
              <li key={id}>
                <button type="button" onClick={() => setPlanning({ skip: skip.filter((one) => one !== id) })}>
                  {t("plan.unskip", { label: labelIn(named(id), language) })}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Targets that only roadmaps teach that are not chosen. */
function Untaught({ ids }: { readonly ids: readonly ConceptId[] }): ReactNode {
  const { t } = useTranslation();
  const { toggleChosen } = useActions();
  const concepts = useAtlasConcepts();
  const names = useNameList();
  const shelf = useApp((state) => state.shelf);
  const chosen = useApp((state) => state.chosen);
  const teachers = new Set(ids.flatMap((id) => concepts.get(id)?.members.map(({ roadmap }) => roadmap as string) ?? []));
  return (
    <>
      <p>
        {t("plan.untaught", { count: ids.length })}
        {t("app.gap")}
        {names(ids)}
      </p>
      <p className="plan-deeds">
        {shelf
          .filter(({ id }) => teachers.has(id) && !chosen.includes(id))
          .map(({ id, title }) => (
            <button key={id} type="button" onClick={() => toggleChosen(id)}>
              {t("plan.choose", { title })}
            </button>
          ))}
      </p>
    </>
  );
}
