/** Listens to the keys of the table of shortcuts that work wherever the cursor is, or wherever it is not in a field. */
import { useEffect } from "react";
import { takeEarlyKeys } from "../../io/early-keys.ts";
import { useActions } from "../../panels/app-context.ts";
import { pressedShortcut, type ShortcutId } from "../../view/shortcuts.ts";

/** Listens as long as the component is there. Open dialogs and menus keep their keys. */
export function useKeys(): void {
  const actions = useActions();
  useEffect(() => {
    const typed = takeEarlyKeys();
    if (typed !== null) find(typed);
  }, []);
  useEffect(() => {
    const { zoom, letGo, undo, redo, goStep, showKeys } = actions;
    const deeds: Partial<Record<ShortcutId, () => void>> = {
      find: () => find(),
      search: () => find(),
      keys: () => showKeys(true),
      larger: () => zoom("in"),
      smaller: () => zoom("out"),
      fit: () => zoom("fit"),
      letGo,
      back: () => goStep(-1),
      forward: () => goStep(1),
      undo,
      redo,
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isCovered()) return;
      const id = pressedShortcut(event, "everywhere") ?? (isField(event.target) ? undefined : pressedShortcut(event, "outside"));
      const deed = id === undefined ? undefined : deeds[id];
      if (deed === undefined) return;
      event.preventDefault();
      deed();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [actions]);
}

/** Brings the focus to the search, with what was typed already. */
function find(typed = ""): void {
  const field = document.querySelector<HTMLInputElement>(".search-field input");
  if (field === null) return;
  field.focus();
  field.select();
  if (typed === "") return;
  field.setRangeText(typed, 0, field.value.length, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

function isCovered(): boolean {
  return document.querySelector("dialog[open], :popover-open") !== null;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("input:not([type=checkbox], [type=radio]), textarea, select, [data-field]");
}
