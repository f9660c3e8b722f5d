/** The whole window takes files and text: dropped, or pasted where no field has the cursor. */
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Brought, dropped, letDrop, pasted, takeEarlyDrop } from "../io/brought.ts";
import { useActions } from "../panels/app-context.ts";

/** Listens on the window, after taking what came earlier; shows where the drop goes only while something is held over it. */
export function DropZone(): ReactNode {
  const { t } = useTranslation();
  const { takeFiles, takeEntries, takeText } = useActions();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const take = (brought: Brought | null): void => {
      if (brought === null) return;
      const { entries, files, text } = brought;
      if (entries.length > 0) takeEntries(entries);
      else if (files.length > 0) takeFiles(files);
      else if (text.trim() !== "") takeText(text);
    };
    take(takeEarlyDrop());
    const onDragOver = (event: DragEvent): void => {
      if (letDrop(event)) setOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      take(dropped(event));
    };
    const onPaste = (event: ClipboardEvent): void => take(pasted(event));
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
