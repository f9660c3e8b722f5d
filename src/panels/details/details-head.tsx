/** What stands at the top of the details: the concept's names, or the two ends of the arrow. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Kind, Label } from "../../../graph/index.ts";
import { labelIn, otherLabel } from "../../view/labels.ts";
import { useApp } from "../app-context.ts";
import { KindIcon } from "../kind-icon.tsx";

interface Titled {
  readonly id: string;
  readonly label: Label;
}

/** A concept's kind, `note` behind it, and its names in both languages. */
export function ConceptHead({ concept, note }: { readonly concept: Titled & { readonly kind: Kind }; readonly note?: string }): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const other = otherLabel(concept, language);
  return (
    <>
      <p className="kicker">
        <KindIcon kind={concept.kind} />
        {[t(`kind.${concept.kind}`), note].filter(Boolean).join(" · ")}
      </p>
      <h2>{labelIn(concept, language)}</h2>
      {other !== null && <p className="other-label" lang={language === "zh" ? "en" : "zh-CN"}>{other}</p>}
    </>
  );
}

/** An arrow's two ends, `note` above them. */
export function ArrowHead({ before, after, note }: { readonly before: Titled; readonly after: Titled; readonly note?: string }): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  return (
    <>
      {note !== undefined && <p className="kicker">{note}</p>}
      <h2>{t("panel.arrow", { before: labelIn(before, language), after: labelIn(after, language) })}</h2>
    </>
  );
}
