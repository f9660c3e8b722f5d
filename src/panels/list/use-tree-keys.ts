/** The keys of a tree in rows with cells (the treegrid of the ARIA practices): one stop for Tab, arrows, Home, End, typing ahead. */
import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useRef, useState } from "react";
import { labelIn } from "../../view/labels.ts";
import { type ListRow, rowByName } from "../../view/list/list-rows.ts";
import { useActions, useApp } from "../app-context.ts";
import { useKnown } from "../learner-context.ts";

/** Milliseconds after which typing begins a new name. */
const PAUSE = 700;

interface TreeKeys {
  readonly grid: RefObject<HTMLDivElement | null>;
  /** The key of the row that Tab reaches. */
  readonly stop: string | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly fold: (key: string, folded: boolean) => void;
}

/** Keys for the rows that are to be seen. */
export function useTreeKeys(rows: readonly ListRow[], folded: ReadonlySet<string>, setFolded: (change: (last: ReadonlySet<string>) => ReadonlySet<string>) => void): TreeKeys {
  const { select, know } = useActions();
  const known = useKnown();
  const language = useApp((state) => state.language);
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const typed = useRef({ text: "", when: 0 });
  const stop = rows.some(({ key }) => key === at) ? at : (rows[0]?.key ?? null);
  const fold = useCallback(
    (key: string, isFolded: boolean) =>
      setFolded((last) => {
        const next = new Set(last);
        if (isFolded) next.add(key);
        else next.delete(key);
        return next;
      }),
    [setFolded],
  );
  const focus = (index: number): void => {
    const row = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    if (row !== undefined) grid.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(row.key)}"]`)?.focus();
  };

  const onRow = (event: KeyboardEvent<HTMLElement>, element: HTMLElement, row: ListRow, index: number): boolean => {
    const closed = folded.has(row.key);
    switch (event.key) {
      case "ArrowRight":
        if (row.hasChildren && closed) fold(row.key, false);
        else controlsOf(element)[0]?.focus();
        return true;
      case "ArrowLeft":
        if (row.hasChildren && !closed) fold(row.key, true);
        else if (row.parent !== null) focus(rows.findIndex(({ key }) => key === row.parent));
        return true;
      case "Enter":
        if (row.type === "concept") select({ type: "concept", id: row.concept.id });
        else fold(row.key, !closed);
        return true;
      case " ": {
        const ids = row.type === "concept" ? [row.concept.id] : row.concepts;
        know(ids, !ids.every((id) => known.has(id)));
        return true;
      }
      default: {
        if (event.key.length !== 1 || !/[\p{L}]/u.test(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return false;
        const now = event.timeStamp;
        const text = (now - typed.current.when < PAUSE ? typed.current.text : "") + event.key;
        typed.current = { text, when: now };
        const nameOf = (one: ListRow): string => (one.type === "group" ? one.group.title : labelIn(one.concept, language));
        const found = rowByName(rows, nameOf, text, text.length === 1 ? index + 1 : index);
        if (found >= 0) focus(found);
        return true;
      }
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement;
    const element = target.closest<HTMLElement>("[data-key]");
    const index = rows.findIndex(({ key }) => key === element?.dataset["key"]);
    if (element === null || index < 0) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 };
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : steps[event.key];
    let done = true;
    if (step !== undefined) focus(step);
    else if (target === element) done = onRow(event, element, rows[index]!, index);
    else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      const controls = controlsOf(element);
      const to = controls.indexOf(target) + (event.key === "ArrowRight" ? 1 : -1);
      (to < 0 ? element : controls[to])?.focus();
    } else done = false;
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => setAt(target.closest<HTMLElement>("[data-key]")?.dataset["key"] ?? null);
  return { grid, stop, onKeyDown, onFocus, fold };
}

function controlsOf(row: HTMLElement): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>("button, input")];
}
