/** Puts right what was read of a concept: first what is wrong, then the fields for it. */
import { PencilLine } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Concept } from "../../../graph/index.ts";
import { correctionsFor, type ConceptCorrection } from "../../view/corrections-for.ts";
import { useOpened } from "../app-context.ts";
import { CorrectFields } from "./correct-fields.tsx";

/** A button that opens the choice of what is wrong, and its form. `of` is the roadmap whose reading it is. */
export function CorrectConcept({ of, concept }: { readonly of: string; readonly concept: Concept }): ReactNode {
  const { t } = useTranslation();
  const open = useOpened(of);
  const [correcting, setCorrecting] = useState(false);
  const [kind, setKind] = useState<ConceptCorrection>("rename");
  const id = useId();
  if (open === null) return null;
  if (!correcting) {
    return (
      <button type="button" className="plain-button correct-open" onClick={() => setCorrecting(true)}>
        <PencilLine aria-hidden="true" /> {t("correct.open")}
      </button>
    );
  }
  return (
    <section className="correct" aria-label={t("correct.open")}>
      <label htmlFor={id}>{t("correct.what")}</label>
      <select id={id} autoFocus value={kind} onChange={(event) => setKind(event.target.value as ConceptCorrection)}>
        {correctionsFor(concept, open.roadmap).map((one) => (
          <option key={one} value={one}>
            {t(`correct.kind.${one}`)}
          </option>
        ))}
      </select>
      <CorrectFields key={`${concept.id} ${kind}`} of={of} kind={kind} concept={concept} onDone={() => setCorrecting(false)} />
    </section>
  );
}
