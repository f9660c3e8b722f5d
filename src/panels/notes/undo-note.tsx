/** Tells the last step and how to take it back. It goes by itself, unless the pointer or the focus rests on it. */
import { X } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Step } from "../../state/history.ts";
import { sayStep } from "../../view/say-step.ts";
import { useActions, useApp } from "../app-context.ts";

/** Milliseconds: long enough to read it and to reach the button. */
const STAYS = 9000;

/** The note; nothing while there is nothing to tell. */
export function UndoNote(): ReactNode {
  const { t } = useTranslation();
  const { undo, redo, hushUndo } = useActions();
  const told = useApp((state) => state.told);
  const language = useApp((state) => state.language);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (told === null || held) return;
    const timer = setTimeout(hushUndo, STAYS);
    return () => clearTimeout(timer);
  }, [told, held, hushUndo]);
  const say = (step: Step): string => sayStep(step, language, t);
  return (
    <div
      role="status"
      className={told === null ? undefined : "note floating"}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {told !== null && (
        <>
          <p>{told.undone ? t("undo.undone", { what: say(told.step) }) : say(told.step)}</p>
          <button type="button" className="button" onClick={told.undone ? redo : undo}>
            {t(told.undone ? "undo.redo" : "undo.undo")}
          </button>
          <button type="button" className="icon-button" aria-label={t("add.close")} onClick={hushUndo}>
            <X aria-hidden="true" />
          </button>
        </>
      )}
    </div>
  );
}
