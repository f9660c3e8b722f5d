/** What the menu of the ways in holds. */
import { Boxes, ClipboardPaste, FileText, FolderOpen, PencilLine } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useActions } from "../app-context.ts";

/** The ways, each of which closes the menu. */
export function AddMenu({ close, pickFiles }: { readonly close: () => void; readonly pickFiles: () => void }): ReactNode {
  const { t } = useTranslation();
  const { askForFolder, askForText, showWorkspaces, writeNew } = useActions();
  const ways = [
    { icon: ClipboardPaste, words: "top.addText", take: () => askForText(true) },
    { icon: FileText, words: "top.addFile", take: pickFiles },
    { icon: FolderOpen, words: "top.addFolder", take: () => askForFolder() },
    { icon: PencilLine, words: "write.new", take: () => writeNew() },
    { icon: Boxes, words: "workspace.ask", take: () => showWorkspaces(true) },
  ] as const;
  return (
    <>
      {ways.map(({ icon: Icon, words, take }) => (
        <button
          key={words}
          type="button"
          onClick={() => {
            close();
            take();
          }}
        >
          <Icon aria-hidden="true" />
          {t(words)}
        </button>
      ))}
      <p>{t("add.dropOrPaste")}</p>
    </>
  );
}
