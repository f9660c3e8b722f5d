/** Where help is: the shortcuts, and the tour. */
import { CircleHelp } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useActions } from "../app-context.ts";

/** The button; the key ? does the same. */
export function HelpButton(): ReactNode {
  const { t } = useTranslation();
  const { showKeys } = useActions();
  return (
    <button type="button" className="icon-button help-button" aria-label={t("top.help")} title={`${t("top.help")} (?)`} onClick={() => showKeys(true)}>
      <CircleHelp aria-hidden="true" />
    </button>
  );
}
