/** The learner's own words about a concept: plain text that is kept while it is written. */
import { Trash2 } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId } from "../../../graph/index.ts";
import { useActions } from "../app-context.ts";
import { useNotes } from "../learner-context.ts";

/** Milliseconds without typing after which what was written is kept. */
const PAUSE = 800;

/** The field. Give it the concept's id as key, so that one note is never taken for another. */
export function NoteField({ id }: { readonly id: ConceptId }): ReactNode {
  const { t } = useTranslation();
  const { note } = useActions();
  const kept = useNotes().get(id)?.text ?? "";
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef(draft);
  latest.current = draft;
  const label = useId();
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => {
      note(id, draft);
      setDraft(null);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [draft, id, note]);
  useEffect(() => () => {
    if (latest.current !== null) note(id, latest.current);
  }, [id, note]);
  const keep = (): void => {
    if (draft === null) return;
    note(id, draft);
    setDraft(null);
  };
  const text = draft ?? kept;
  return (
    <section className="note-field">
      <h3 id={label}>{t("note.title")}</h3>
      <textarea aria-labelledby={label} rows={Math.min(12, Math.max(2, text.split("\n").length + 1))} placeholder={t("note.hint")} value={text} onChange={(event) => setDraft(event.target.value)} onBlur={keep} />
      {text !== "" && (
        <p>
          <small role="status">{t(draft === null ? "note.kept" : "note.writing")}</small>
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              setDraft(null);
              note(id, "");
            }}
          >
            <Trash2 aria-hidden="true" /> {t("note.delete")}
          </button>
        </p>
      )}
    </section>
  );
}
