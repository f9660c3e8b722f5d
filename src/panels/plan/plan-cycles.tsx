/** Where the authors go in a circle: who says what, and which arrow was left out for it. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PlanCycle } from "../../../graph/index.ts";
import { labelIn } from "../../view/labels.ts";
import { useApp } from "../app-context.ts";
import { useNamed } from "../learner-context.ts";
import { ReasonLine } from "../details/reason-line.tsx";

/** A list that unfolds; nothing where there is no circle. */
export function PlanCycles({ cycles }: { readonly cycles: readonly PlanCycle[] }): ReactNode {
  const { t } = useTranslation();
  const named = useNamed();
  const language = useApp((state) => state.language);
  if (cycles.length === 0) return null;
  const arrow = ({ before, after }: PlanCycle["broken"][number]): string => [before, after].map((id) => labelIn(named(id), language)).join(" → ");
  return (
    <details className="plan-more">
      <summary>
        {t("plan.cycles")} <small>{cycles.length}</small>
      </summary>
      {cycles.map(({ concepts, reasons, broken }) => (
        <div key={concepts.join()}>
          <p>{broken.length === 0 ? t("plan.cycleTogether") : t("plan.cycleBroken", { list: broken.map(arrow).join(t("app.and")) })}</p>
          <ol className="reasons">
            {reasons.map((reason) => (
              <ReasonLine key={`${reason.before} ${reason.after}`} before={reason.before} after={reason.after} reason={reason} />
            ))}
          </ol>
        </div>
      ))}
    </details>
  );
}
