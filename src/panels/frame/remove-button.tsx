/** Takes a roadmap of the reader's own off the shelf. */
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ShelfEntry } from "../../state/app-state.ts";
import { useActions } from "../app-context.ts";

interface RemoveButtonProps {
  readonly entry: Pick<ShelfEntry, "id" | "title">;
  readonly className?: string;
}

/** The button; it can be taken back. */
export function RemoveButton({ entry: { id, title }, className }: RemoveButtonProps): ReactNode {
  const { t } = useTranslation();
  const { removeRoadmap } = useActions();
  const words = t("top.remove", { title });
  return (
    <button type="button" className={className} aria-label={words} title={words} onClick={() => removeRoadmap(id)}>
      <X aria-hidden="true" />
    </button>
  );
}
