/** Puts right what was read of an order: the other way round, or not at all. */
import { PencilLine } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId } from "../../../graph/index.ts";
import { CorrectForm } from "./correct-form.tsx";

/** A button that opens both ways. `of` is the roadmap whose reading it is. */
export function CorrectArrow({ of, before, after }: { readonly of: string; readonly before: ConceptId; readonly after: ConceptId }): ReactNode {
  const { t } = useTranslation();
  const [kind, setKind] = useState<"turn" | "cut" | null>(null);
  if (kind === null) {
    return (
      <p className="correct-open">
        <button type="button" className="plain-button" onClick={() => setKind("turn")}>
          <PencilLine aria-hidden="true" /> {t("correct.open")}
        </button>
      </p>
    );
  }
  return (
    <section className="correct" aria-label={t("correct.open")}>
      <fieldset>
        <legend>{t("correct.what")}</legend>
        {(["turn", "cut"] as const).map((one) => (
          <label key={one} className="correct-place">
            <input type="radio" name="order" checked={kind === one} onChange={() => setKind(one)} />
            <span>{t(`correct.kind.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <CorrectForm key={kind} of={of} wish={{ kind, before, after }} action={t(`correct.do.${kind}`)} onDone={() => setKind(null)} />
    </section>
  );
}
