/** Among several roadmaps: whose text is read. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useActions, useApp, useIsUnion } from "../app-context.ts";

/** A list to pick from; nothing where only one roadmap is shown. */
export function SourcePicker({ source }: { readonly source: string | null }): ReactNode {
  const { t } = useTranslation();
  const { readAt } = useActions();
  const union = useIsUnion();
  const shelf = useApp((state) => state.shelf);
  const chosen = useApp((state) => state.chosen);
  const opened = useApp((state) => state.opened);
  if (!union) return null;
  const read = (id: string): void => {
    const line = opened[id]?.roadmap.line ?? 1;
    readAt({ line, column: 1, endLine: line, endColumn: 1 }, id);
  };
  return (
    <label className="source-picker">
      <span className="unseen">{t("sources.text")}</span>
      <select value={source ?? ""} onChange={(event) => read(event.target.value)}>
        {shelf
          .filter(({ id }) => chosen.includes(id) || id === source)
          .map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
      </select>
    </label>
  );
}
