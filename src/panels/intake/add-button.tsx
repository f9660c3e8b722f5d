/** The ways in for a document of one's own, besides dropping it and Ctrl-V: one button, and a menu that is loaded when the pointer or the focus comes to it. */
import { Plus } from "lucide-react";
import { lazy, type ReactNode, Suspense, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { FILE_KINDS } from "../../view/files/file-kinds.ts";
import { useActions } from "../app-context.ts";
import { useWanted } from "../use-wanted.ts";

const AddMenu = lazy(() => import("./add-menu.tsx").then(({ AddMenu: one }) => ({ default: one })));

/** The button with its menu. */
export function AddButton(): ReactNode {
  const { t } = useTranslation();
  const { takeFiles } = useActions();
  const popover = useId();
  const menu = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [wanted, coming] = useWanted();
  return (
    <>
      <button type="button" className="icon-button add-button" popoverTarget={popover} aria-label={t("top.add")} title={t("top.add")} {...coming}>
        <Plus aria-hidden="true" />
      </button>
      <div id={popover} ref={menu} popover="auto" className="menu floating">
        {wanted && (
          <Suspense>
            <AddMenu close={() => menu.current?.hidePopover()} pickFiles={() => input.current?.click()} />
          </Suspense>
        )}
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
