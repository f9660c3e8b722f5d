/** What a file on its way in was taken for, and the choice to read it as something else. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Imported } from "../../../graph/index.ts";
import { FILE_KIND_IDS, FOLDER_KIND_IDS } from "../../view/files/file-kinds.ts";
import { useActions } from "../app-context.ts";

/** A line with the field; nothing for what could not be read at all. */
export function ArrivalKind({ imported: { name, kind } }: { readonly imported: Pick<Imported, "name" | "kind"> }): ReactNode {
  const { t } = useTranslation();
  const { readAs } = useActions();
  if (kind === null) return null;
  const isFolder = FOLDER_KIND_IDS.includes(kind as (typeof FOLDER_KIND_IDS)[number]);
  const kinds = isFolder ? [...FOLDER_KIND_IDS, ...FILE_KIND_IDS] : FILE_KIND_IDS;
  return (
    <label className="arrival-kind">
      {t("add.readAs")}
      <select value={kind} onChange={(event) => readAs(name, event.target.value)}>
        {kinds.map((id) => (
          <option key={id} value={id}>
            {t(`fileKind.${id}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
