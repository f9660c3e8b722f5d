/** The frame of every correction in place: what it says, an optional reason, and the button. */
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Wish } from "../../state/correcting.ts";
import { useActions } from "../app-context.ts";

interface CorrectFormProps {
  /** The roadmap that is corrected. */
  readonly of: string;
  /** Null while something is missing. */
  readonly wish: Wish | null;
  readonly action: string;
  readonly children?: ReactNode;
  readonly onDone: () => void;
}

/** The form; on a screen reader it is a group of fields with a button at its end. */
export function CorrectForm({ of, wish, action, children, onDone }: CorrectFormProps): ReactNode {
  const { t } = useTranslation();
  const { correct } = useActions();
  const [reason, setReason] = useState("");
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  // It comes at the end of a panel, on a phone below what one sees of it.
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (wish === null) return;
    correct(of, wish, reason);
    onDone();
  };
  return (
    <form ref={form} className="correct-form" onSubmit={submit}>
      {children}
      <label htmlFor={id}>{t("correct.reason")}</label>
      <input id={id} type="text" autoComplete="off" value={reason} onChange={(event) => setReason(event.target.value)} />
      <div className="correct-buttons">
        <button type="submit" className="button primary" disabled={wish === null}>
          {action}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t("add.cancel")}
        </button>
      </div>
    </form>
  );
}
