/** Picks a concept of the shown roadmap, by its name, from a list that the browser searches. */
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import type { Concept, ConceptId } from "../../../graph/index.ts";
import { labelIn } from "../../view/labels.ts";
import { useApp } from "../app-context.ts";

interface ConceptSelectProps {
  readonly label: string;
  readonly concepts: readonly Concept[];
  readonly value: ConceptId | null;
  readonly onChange: (id: ConceptId | null) => void;
}

/** The field with its label. */
export function ConceptSelect({ label, concepts, value, onChange }: ConceptSelectProps): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ""} onChange={(event) => onChange(concepts.find((one) => one.id === event.target.value)?.id ?? null)}>
        <option value="">{t("correct.pick")}</option>
        {concepts.map((one) => (
          <option key={one.id} value={one.id}>
            {labelIn(one, language)}
          </option>
        ))}
      </select>
    </>
  );
}
