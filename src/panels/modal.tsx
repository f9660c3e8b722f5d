/** A dialog over everything: the browser's own, which keeps the focus inside, closes on Escape and gives the focus back. */
import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";

interface ModalProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

/** The dialog, open as long as it is there. The focus begins on what is marked `data-first`, else at the top. */
export function Modal({ title, onClose, children, actions }: ModalProps): ReactNode {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>("[data-first]:enabled")?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="icon-button" aria-label={t("add.close")} onClick={onClose}>
          <X aria-hidden="true" />
        </button>
      </header>
      <div className="dialog-body" tabIndex={0} role="group" aria-labelledby={id}>{children}</div>
      <footer>{actions}</footer>
    </dialog>
  );
}
