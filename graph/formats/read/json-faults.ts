/** What is wrong with a file that should be JSON of a known kind and is not, for the person who gave it. */
import type { Diagnostic } from "../../model/diagnostic.ts";
import { createLineIndex } from "../../text/line-index.ts";
import { asObject, DEEPEST } from "./parse-json.ts";
import type { Source } from "./reader.ts";

const NAMED = /\.(?:json|canvas)$/i;
const MOST_KEYS = 6;

/** One warning for JSON that breaks off or is of no kind that is known; none for what is no JSON by its beginning and name. Linear. */
export function jsonFaults({ name, text, json }: Source): Diagnostic[] {
  if (!/^\s*[[{]/.test(text.slice(0, 2000))) return [];
  if (json !== undefined) {
    const keys = Object.keys(asObject(json) ?? {}).slice(0, MOST_KEYS).map((key) => `"${key.slice(0, 40)}"`).join(", ");
    const got = keys === "" ? "a list" : `an object with ${keys}`;
    return [fault("json-unknown", `Expected JSON of a kind that is known (a graph, a canvas, a roadmap), got ${got}. It was read as plain text, so names may be wrong: choose a kind, or give it as Markdown or CSV.`, 1, 1)];
  }
  if (!NAMED.test(name)) return [];
  const found = breakOf(text);
  if (found === null) return [fault("json-fault", `JSON nested more than ${DEEPEST} deep is not followed. It was read as plain text.`, 1, 1)];
  const { line, column } = createLineIndex(text).placeOf(found.at, found.at);
  return [fault("json-fault", `Expected well-formed JSON, but line ${line} is not, from column ${column} on (${found.message}). It was read as plain text: save or export the file again.`, line, column)];
}

/** Where the text stops being JSON, by the engine's own words: some give an offset, some a line and column, and an early end neither. */
function breakOf(text: string): { readonly at: number; readonly message: string } | null {
  try {
    JSON.parse(text);
    return null;
  } catch (problem) {
    const message = (problem as Error).message;
    const offset = /position (\d+)/.exec(message)?.[1];
    const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
    const start = line === undefined ? 0 : text.split("\n", Number(line) - 1).join("\n").length + (line === "1" ? 0 : 1);
    const at = offset !== undefined ? Number(offset) : line !== undefined ? start + Number(column) - 1 : text.trimEnd().length;
    return { at, message: offset === undefined && line === undefined ? "it ends too soon" : "another sign was expected" };
  }
}

function fault(code: string, message: string, line: number, column: number): Diagnostic {
  return { code, severity: "warning", message, line, column };
}
