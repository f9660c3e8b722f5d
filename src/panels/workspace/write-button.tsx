/** Leads from a text that is read to writing it. */
import { PencilLine } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useActions, useApp } from "../app-context.ts";

/** The reader's own text is written itself, any other a copy of it. */
export function WriteButton({ id }: { readonly id: string | null }): ReactNode {
  const { t } = useTranslation();
  const { write } = useActions();
  const own = useApp((state) => state.shelf.find((entry) => entry.id === id)?.own);
  if (id === null || own === undefined) return null;
  return (
    <p className="write-way">
      <button type="button" className="button" onClick={() => write(id)}>
        <PencilLine aria-hidden="true" />
        {t(own ? "write.edit" : "write.copy")}
      </button>
    </p>
  );
}
