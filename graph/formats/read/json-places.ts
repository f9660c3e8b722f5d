/** Where the elements of a JSON file's lists stand: `JSON.parse` says what there is, but not where, and evidence needs both. */
import type { DataNode } from "../../text/data/data-node.ts";
import { scanJson } from "../../text/data/scan-json.ts";
import type { Span } from "./graph-draft.ts";

const NOWHERE: Span = { from: 0, to: 0 };

/** From the keys that lead to a list in `text`, and an index, to the span of that element; an empty one where there is none. Linear in the text, once. */
export function jsonPlaces(text: string): (...keys: readonly string[]) => (index: number) => Span {
  const root = scanJson(text);
  return (...keys) => {
    const list = keys.reduce(valueAt, root);
    return (index) => (list?.kind === "list" && list.items[index]) || NOWHERE;
  };
}

/** Of a key that stands twice the last, as `JSON.parse` has it. */
function valueAt(node: DataNode | undefined, key: string): DataNode | undefined {
  return node?.kind === "map" ? node.entries.findLast((entry) => entry.key.value === key)?.value : undefined;
}
