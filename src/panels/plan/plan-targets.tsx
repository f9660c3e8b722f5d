/** What the learner wants to reach: a field for one more, and those that are wanted already. Without any, three examples. */
import { X } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { labelIn } from "../../view/labels.ts";
import { planExamples } from "../../view/plan/plan-examples.ts";
import { useActions, useApp } from "../app-context.ts";
import { ConceptField } from "../find/concept-field.tsx";
import { ConceptName } from "../concept-name.tsx";
import { useAtlasConcepts, useNamed, useTargets } from "../learner-context.ts";

/** The targets. */
export function PlanTargets(): ReactNode {
  const { t } = useTranslation();
  const { aimAt } = useActions();
  const targets = useTargets();
  const named = useNamed();
  const language = useApp((state) => state.language);
  return (
    <section className="plan-targets" aria-label={t("plan.targets")}>
      {targets.size > 0 && (
        <ul className="target-list">
          {[...targets].map((id) => (
            <li key={id}>
              <ConceptName concept={named(id)} />
              <button type="button" aria-label={t("plan.removeTarget", { label: labelIn(named(id), language) })} onClick={() => aimAt([id], false)}>
                <X aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <ConceptField label={t(targets.size === 0 ? "plan.addTarget" : "plan.addMore")} onChoose={(id) => aimAt([id], true)} />
      {targets.size === 0 && <Empty />}
    </section>
  );
}

function Empty(): ReactNode {
  const { t } = useTranslation();
  const { aimAt } = useActions();
  const concepts = useAtlasConcepts();
  const examples = useMemo(() => planExamples(concepts), [concepts]);
  return (
    <>
      <p className="hint">{t("plan.empty")}</p>
      {examples.length > 0 && (
        <p className="plan-examples">
          <span>{t("plan.examples")}</span>
          {examples.map((concept) => (
            <button key={concept.id} type="button" className="button" onClick={() => aimAt([concept.id], true)}>
              <ConceptName concept={concept} />
            </button>
          ))}
        </p>
      )}
    </>
  );
}
