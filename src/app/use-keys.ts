/** The keys that work wherever the cursor is not in a field: +, − and 0 for the map's scale, Escape to let go of the selection, Ctrl-Z to take back. */
import { useEffect } from "react";
import { useActions } from "../panels/app-context.ts";

/** Listens as long as the component is there. Open dialogs and menus keep their keys. */
export function useKeys(): void {
  const { zoom, select, undo, redo } = useActions();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented && isUndo(event) && !isTaken(event.target)) {
        event.preventDefault();
        return event.shiftKey || event.key.toLowerCase() === "y" ? redo() : undo();
      }
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
      if (event.key === "+" || event.key === "=") zoom("in");
      else if (event.key === "-") zoom("out");
      else if (event.key === "0") zoom("fit");
      else if (event.key === "Escape") select(null);
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [zoom, select, undo, redo]);
}

/** Ctrl-Z or ⌘-Z, with Shift the other way, as is Ctrl-Y. */
function isUndo(event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey === event.metaKey) return false;
  const key = event.key.toLowerCase();
  return key === "z" || (key === "y" && !event.shiftKey);
}

function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open], :popover-open") !== null) return true;
  return target instanceof Element && target.matches("input:not([type=checkbox], [type=radio]), textarea, select");
}
