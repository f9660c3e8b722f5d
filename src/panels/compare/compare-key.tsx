/** Whose stripe is whose, for tables that have no room for titles. Where the bar shows the roadmaps as chips, those say it already. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../app-context.ts";
import { SourceName } from "../source-name.tsx";

/** The chosen roadmaps in their order. */
export function CompareKey(): ReactNode {
  const { t } = useTranslation();
  const chosen = useApp((state) => state.chosen);
  return (
    <ul className="compare-key" aria-label={t("sources.name")}>
      {chosen.map((id) => (
        <li key={id}>
          <SourceName id={id} />
        </li>
      ))}
    </ul>
  );
}
