/**
 * Keeps whoever works by keyboard where they are: when what had the focus goes (a row that was ticked off, a button whose
 * panel now shows something else), its neighbour takes the focus, else the heading of what came in its place.
 */
import type { AppStore } from "../../state/store.ts";

/** How often, and how many times, to look after a change: what comes in its place may still be loaded or worked out. Milliseconds. */
const EVERY = 100;
const TIMES = 100;
/** What came in the place of what was there, the most particular first. */
const HEADINGS = [".right .panel-head h2", ".left-panel .panel-head h2", ".stage", ".screen", "main"];
const FIELD = ".search-field input";

interface Had {
  readonly element: HTMLElement;
  readonly kind: string;
  /** The lists around it, the innermost first, and its place among those of its kind there. */
  readonly lists: readonly { readonly list: Element; readonly at: number }[];
}

/** Starts keeping the focus, as long as keys are what the reader uses. */
export function keepFocus(store: AppStore): void {
  let byKeys = false;
  let had: Had | null = null;
  window.addEventListener("keydown", () => (byKeys = true), true);
  window.addEventListener("pointerdown", () => (byKeys = false), true);
  window.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) had = remember(target);
  });
  const look = (): void => {
    if (!byKeys || had === null || !isNowhere() || (had.element.isConnected && !had.element.matches(FIELD))) return;
    const next = neighbourOf(had) ?? headingFor(store.getState().selection !== null || store.getState().inquiry !== null);
    if (next === null) return;
    if (!next.matches("a, button, input, select, textarea, summary, [tabindex]")) next.tabIndex = -1;
    next.focus();
  };
  let left = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  store.subscribe(() => {
    left = TIMES;
    timer ??= setInterval(() => {
      look();
      left -= 1;
      if (left > 0) return;
      clearInterval(timer);
      timer = undefined;
    }, EVERY);
  });
}

function remember(element: HTMLElement): Had {
  const kind = [element.tagName.toLowerCase(), ...element.classList].join(".");
  const lists: Had["lists"][number][] = [];
  for (let list = element.closest("ul, ol"); list !== null; list = list.parentElement?.closest("ul, ol") ?? null) {
    lists.push({ list, at: [...list.querySelectorAll(kind)].indexOf(element) });
  }
  return { element, kind, lists };
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function neighbourOf({ element, kind, lists }: Had): HTMLElement | null {
  if (element.isConnected) return null;
  for (const { list, at } of lists) {
    const all = list.isConnected ? [...list.querySelectorAll<HTMLElement>(kind)] : [];
    if (all.length > 0) return all[Math.min(at, all.length - 1)]!;
  }
  return null;
}

/** Details come last: while they are still loading, nothing else may take the focus. */
function headingFor(selected: boolean): HTMLElement | null {
  for (const heading of HEADINGS) {
    const found = document.querySelector<HTMLElement>(heading);
    if (found !== null) return found;
    if (selected && heading === HEADINGS[0]) return null;
  }
  return null;
}
