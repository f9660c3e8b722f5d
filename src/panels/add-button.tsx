/** The ways in for a document of one's own, besides dropping it and Ctrl-V. */
import { Boxes, ClipboardPaste, FileText, FolderOpen, PencilLine, Plus } from "lucide-react";
import { type ReactNode, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { FILE_KINDS } from "../view/file-kinds.ts";
import { useActions } from "./app-context.ts";

/** One button with two ways: a file, or text. */
export function AddButton(): ReactNode {
  const { t } = useTranslation();
  const { takeFiles, askForFolder, askForText, showWorkspaces, writeNew } = useActions();
  const popover = useId();
  const menu = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="icon-button add-button" popoverTarget={popover} aria-label={t("top.add")} title={t("top.add")}>
        <Plus aria-hidden="true" />
      </button>
      <div id={popover} ref={menu} popover="auto" className="menu floating">
        <button
          type="button"
          onClick={() => {
            menu.current?.hidePopover();
            input.current?.click();
          }}
        >
          <FileText aria-hidden="true" />
          {t("top.addFile")}
        </button>
        <button
          type="button"
          onClick={() => {
            menu.current?.hidePopover();
            askForText(true);
          }}
        >
          <ClipboardPaste aria-hidden="true" />
          {t("top.addText")}
        </button>
        <button
          type="button"
          onClick={() => {
            menu.current?.hidePopover();
            askForFolder();
          }}
        >
          <FolderOpen aria-hidden="true" />
          {t("top.addFolder")}
        </button>
        <button
          type="button"
          onClick={() => {
            menu.current?.hidePopover();
            showWorkspaces(true);
          }}
        >
          <Boxes aria-hidden="true" />
          {t("workspace.ask")}
        </button>
        <button
          type="button"
          onClick={() => {
            menu.current?.hidePopover();
            writeNew();
          }}
        >
          <PencilLine aria-hidden="true" />
          {t("write.new")}
        </button>
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
