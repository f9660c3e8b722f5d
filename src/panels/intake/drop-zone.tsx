/** The whole window takes files and text: dropped, or pasted where no field has the cursor. */
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useActions } from "../app-context.ts";

/** Listens on the window; shows where the drop goes only while something is held over it. */
export function DropZone(): ReactNode {
  const { t } = useTranslation();
  const { takeFiles, takeEntries, takeText } = useActions();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const carries = (event: DragEvent): boolean =>
      [...(event.dataTransfer?.types ?? [])].some((type) => type === "Files" || type === "text/plain");
    const onDragOver = (event: DragEvent): void => {
      if (!carries(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!carries(event)) return;
      event.preventDefault();
      setOver(false);
      const entries = foldersAmong(event.dataTransfer);
      if (entries.length > 0) takeEntries(entries);
      else take(event.dataTransfer, takeFiles, takeText);
    };
    const onPaste = (event: ClipboardEvent): void => {
      const typing = event.target instanceof Element && event.target.closest("input, textarea, [contenteditable], [data-field], dialog") !== null;
      if (!typing) take(event.clipboardData, takeFiles, takeText);
    };
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("dragleave", onDragLeave);
    window.addEventListener("drop", onDrop);
    window.addEventListener("paste", onPaste);
    return () => {
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("dragleave", onDragLeave);
      window.removeEventListener("drop", onDrop);
      window.removeEventListener("paste", onPaste);
    };
  }, [takeFiles, takeEntries, takeText]);
  return over ? (
    <div className="drop-zone" aria-hidden="true">
      <p>{t("add.dropHere")}</p>
    </div>
  ) : null;
}

/** Everything that was dropped, where a folder is among it; what was dropped can only be asked while it is. */
function foldersAmong(data: DataTransfer | null): readonly FileSystemEntry[] {
  const entries = [...(data?.items ?? [])].flatMap((item) => (item.kind === "file" ? (item.webkitGetAsEntry?.() ?? []) : []));
  return entries.some((entry) => entry.isDirectory) ? entries : [];
}

function take(data: DataTransfer | null, takeFiles: (files: readonly File[]) => void, takeText: (text: string) => void): void {
  const files = [...(data?.files ?? [])];
  const text = data?.getData("text/plain") ?? "";
  if (files.length > 0) takeFiles(files);
  else if (text.trim() !== "") takeText(text);
}
