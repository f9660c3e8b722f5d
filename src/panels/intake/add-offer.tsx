/** The ways to a roadmap of one's own, as buttons. */
import { ClipboardPaste, FileText, PencilLine } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useActions } from "../app-context.ts";

/** A file, or text; where one pastes there is a prompt too. */
export function AddOffer(): ReactNode {
  const { t } = useTranslation();
  const { askForFile, askForText, writeNew } = useActions();
  return (
    <p className="add-offer">
      <button type="button" className="button" onClick={askForFile}>
        <FileText aria-hidden="true" />
        {t("top.addFile")}
      </button>
      <button type="button" className="button" onClick={() => askForText(true)}>
        <ClipboardPaste aria-hidden="true" />
        {t("top.addText")}
      </button>
      <button type="button" className="button" onClick={writeNew}>
        <PencilLine aria-hidden="true" />
        {t("write.new")}
      </button>
    </p>
  );
}
