/** Opens what can be taken away. */
import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useActions } from "../app-context.ts";

/** The button of the bar. */
export function ExportButton(): ReactNode {
  const { t } = useTranslation();
  const { showExport } = useActions();
  return (
    <button type="button" className="icon-button export-button" aria-label={t("top.export")} title={t("top.export")} onClick={() => showExport(true)}>
      <Download aria-hidden="true" />
    </button>
  );
}
