/** The ways in for a document of one's own, besides dropping it and Ctrl-V. */
import { Boxes, ClipboardPaste, FileText, FolderOpen, PencilLine, Plus } from "lucide-react";
import { type ReactNode, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { FILE_KINDS } from "../../view/files/file-kinds.ts";
import { useActions } from "../app-context.ts";

/** One button, and a menu of the ways. */
export function AddButton(): ReactNode {
  const { t } = useTranslation();
  const { takeFiles, askForFolder, askForText, showWorkspaces, writeNew } = useActions();
  const popover = useId();
  const menu = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const ways = [
    { icon: FileText, words: "top.addFile", take: () => input.current?.click() },
    { icon: ClipboardPaste, words: "top.addText", take: () => askForText(true) },
    { icon: FolderOpen, words: "top.addFolder", take: () => askForFolder() },
    { icon: Boxes, words: "workspace.ask", take: () => showWorkspaces(true) },
    { icon: PencilLine, words: "write.new", take: () => writeNew() },
  ] as const;
  return (
    <>
      <button type="button" className="icon-button add-button" popoverTarget={popover} aria-label={t("top.add")} title={t("top.add")}>
        <Plus aria-hidden="true" />
      </button>
      <div id={popover} ref={menu} popover="auto" className="menu floating">
        {ways.map(({ icon: Icon, words, take }) => (
          <button
            key={words}
            type="button"
            onClick={() => {
              menu.current?.hidePopover();
              take();
            }}
          >
            <Icon aria-hidden="true" />
            {t(words)}
          </button>
        ))}
        <p>{t("add.dropHere")}</p>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={FILE_KINDS}
        onChange={(event) => {
          takeFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </>
  );
}
