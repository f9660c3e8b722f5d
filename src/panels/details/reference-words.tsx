/** What the built-in reference says about two concepts: the claim in the reader's language, its reasons as they are written. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Evidence, Label } from "../../../graph/index.ts";
import { labelIn } from "../../view/labels.ts";
import { useApp } from "../app-context.ts";

interface ReferenceWordsProps {
  readonly before: { readonly id: string; readonly label: Label };
  readonly after: { readonly id: string; readonly label: Label };
  /** One line for each step of the way from the one to the other. */
  readonly evidence: readonly Evidence[];
}

/** The claim, then a reason for each step. */
export function ReferenceWords({ before, after, evidence }: ReferenceWordsProps): ReactNode {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const names = { before: labelIn(before, language), after: labelIn(after, language) };
  return (
    <>
      <p>{t(evidence.length > 1 ? "panel.referenceWay" : "panel.referenceDirect", { ...names, count: evidence.length })}</p>
      {evidence.map(({ quote }) => (
        <p key={quote} className="reference-words" lang="en">
          {quote}
        </p>
      ))}
    </>
  );
}
