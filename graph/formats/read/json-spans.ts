/** Where the elements of a JSON file's lists stand: `JSON.parse` says what there is, but not where, and evidence needs both. */
import type { Span } from "./graph-draft.ts";

interface Container {
  readonly isArray: boolean;
  /** Keys that lead here, with "/" between; null where that is deeper than is asked for. */
  readonly path: string | null;
  readonly from: number;
  key: string;
}

const DEEPEST = 4;

/** Spans of the elements of each list of `text`, by the keys that lead to it ("elements/nodes"; "" for the whole). Takes text that `JSON.parse` accepts. Linear, no recursion. */
export function jsonSpans(text: string): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>();
  const open: Container[] = [];
  const note = (from: number, to: number): void => {
    const top = open.at(-1);
    if (top?.isArray !== true || top.path === null) return;
    const list = spans.get(top.path);
    if (list === undefined) spans.set(top.path, [{ from, to }]);
    else list.push({ from, to });
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    const top = open.at(-1);
    if (sign === "{" || sign === "[") open.push({ isArray: sign === "[", path: pathOf(top, open.length), from: at, key: "" });
    else if (sign === "}" || sign === "]") {
      const { from } = open.pop() ?? { from: at };
      note(from, at + 1);
    } else if (sign === '"') {
      const from = at;
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === "\\") at++;
      if (top?.isArray === false) top.key = top.path === null ? "" : text.slice(from + 1, at);
      else note(from, at + 1);
    } else if (top?.isArray === true && sign !== undefined && !/[\s,:]/.test(sign)) {
      const from = at;
      while (at + 1 < text.length && !/[\s,\]}]/.test(text[at + 1]!)) at++;
      note(from, at + 1);
    }
  }
  return spans;
}

function pathOf(top: Container | undefined, depth: number): string | null {
  if (top === undefined) return "";
  if (top.path === null || top.isArray || depth > DEEPEST) return null;
  return top.path === "" ? top.key : `${top.path}/${top.key}`;
}
