/** The choices that a plan meets: which alternative it takes, and the switch to another. */
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import type { PlanChoice } from "../../../graph/index.ts";
import { useActions, useApp } from "../app-context.ts";
import { ConceptName } from "../concept-name.tsx";
import { useKnown, useNamed, useNameList } from "../learner-context.ts";

/** One group of radio buttons a choice. */
export function PlanChoices({ choices }: { readonly choices: readonly PlanChoice[] }): ReactNode {
  const { t } = useTranslation();
  if (choices.length === 0) return null;
  return (
    <section className="plan-choices">
      <h3>{t("plan.choices")}</h3>
      {choices.map((choice) => (
        <Choice key={choice.of.join()} choice={choice} />
      ))}
    </section>
  );
}

function Choice({ choice }: { readonly choice: PlanChoice }): ReactNode {
  const { t } = useTranslation();
  const { setPlanning } = useActions();
  const named = useNamed();
  const names = useNameList();
  const known = useKnown();
  const take = useApp((state) => state.planning.take);
  const group = useId();
  const [first] = choice.taken;
  return (
    <fieldset className="plan-choice">
      <legend>{t("plan.choose_for", { list: names(choice.for) })}</legend>
      {choice.of.map((id) => (
        <label key={id}>
          <input
            type="radio"
            name={group}
            checked={id === first}
            onChange={() => setPlanning({ take: [...take.filter((one) => !choice.of.includes(one)), id] })}
          />
          <ConceptName concept={named(id)} />
          {id === choice.preferred && <small>{t("plan.preferred")}</small>}
          {known.has(id) && <small>{t("know.known")}</small>}
        </label>
      ))}
    </fieldset>
  );
}
