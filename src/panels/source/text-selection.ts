/** From what is selected or clicked on in the shown source to its place in the original text. */
import { type RefObject, useEffect, useRef } from "react";
import type { Place } from "../../../graph/index.ts";

/** Milliseconds without a change after which a selection of text is taken to be meant. */
const SETTLED = 350;

/** Calls back with the place of every selection of text within the box that has come to rest. */
export function useTextSelection(box: RefObject<HTMLElement | null>, onSelect: (place: Place) => void): void {
  const call = useRef(onSelect);
  call.current = onSelect;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (): void => {
      const selection = getSelection();
      if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      if (box.current?.contains(range.commonAncestorContainer) !== true) return;
      const start = pointAt(range.startContainer, range.startOffset);
      const end = pointAt(range.endContainer, range.endOffset);
      if (start !== null && end !== null) call.current({ line: start.line, column: start.column, endLine: end.line, endColumn: end.column });
    };
    const onChange = (): void => {
      clearTimeout(timer);
      timer = setTimeout(settle, SETTLED);
    };
    document.addEventListener("selectionchange", onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", onChange);
    };
  }, [box]);
}

/** The place of the sentence that an element lies in; null where it lies in none. */
export function sentencePlace(target: EventTarget | null): Place | null {
  const sentence = target instanceof Element ? target.closest<HTMLElement>(".sentence") : null;
  const line = Number(sentence?.closest<HTMLElement>("[data-line]")?.dataset["line"] ?? Number.NaN);
  if (sentence === null || Number.isNaN(line)) return null;
  return { line, column: Number(sentence.dataset["column"]), endLine: line, endColumn: Number(sentence.dataset["end"]) };
}

function pointAt(node: Node, offset: number): { readonly line: number; readonly column: number } | null {
  const element = node instanceof Element ? node : node.parentElement;
  const row = element?.closest<HTMLElement>("[data-line]");
  const words = row?.querySelector(".line-words");
  if (row == null || words == null) return null;
  const before = document.createRange();
  before.selectNodeContents(words);
  if (!words.contains(node)) return { line: Number(row.dataset["line"]), column: 1 };
  before.setEnd(node, offset);
  return { line: Number(row.dataset["line"]), column: before.toString().length + 1 };
}
