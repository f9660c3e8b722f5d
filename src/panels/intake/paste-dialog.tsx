/** For text that is not a file: a field to paste into. */
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useActions } from "../app-context.ts";
import { Modal } from "../modal.tsx";
import { PromptOffer } from "./prompt-offer.tsx";

/** The dialog; reading it leads to the preview. */
export function PasteDialog(): ReactNode {
  const { t } = useTranslation();
  const { askForText, takeText } = useActions();
  const [text, setText] = useState("");
  return (
    <Modal
      title={t("add.pasteTitle")}
      onClose={() => askForText(false)}
      actions={
        <>
          <button type="button" className="button" onClick={() => askForText(false)}>
            {t("add.cancel")}
          </button>
          <button type="button" className="button primary" disabled={text.trim() === ""} onClick={() => takeText(text)}>
            {t("add.read")}
          </button>
        </>
      }
    >
      <label className="paste-label">
        <span>{t("add.pasteLabel")}</span>
        <textarea rows={12} value={text} spellCheck={false} data-first onChange={(event) => setText(event.target.value)} />
      </label>
      <p className="hint">{t("add.pasteHint")}</p>
      <PromptOffer />
    </Modal>
  );
}
