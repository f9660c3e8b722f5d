/** Copies a link that restores what is on screen. */
import { Link } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useActions } from "../app-context.ts";

/** The button; a note says what became of it. */
export function ShareButton(): ReactNode {
  const { t } = useTranslation();
  const { copyLink } = useActions();
  return (
    <button type="button" className="icon-button share-button" aria-label={t("link.copy")} title={t("link.copy")} onClick={copyLink}>
      <Link aria-hidden="true" />
    </button>
  );
}
