/** A Mermaid mind map as an outline: the centre is the title, lines stand within those that are less indented. Reference: https://mermaid.js.org/syntax/mindmap.html */
import type { Diagram } from "../../../text/mermaid/find-diagram.ts";
import { scanId, scanShape } from "../../../text/mermaid/scan-statement.ts";
import { outlineDocument } from "../outline-document.ts";
import type { OutlineLine } from "../outline-tree.ts";
import type { ReadResult } from "../reader.ts";
import { losses, tallies } from "../tally.ts";
import { diagramWords } from "./diagram-words.ts";

const DEEPEST = 64;

/** Linear. A second centre, which Mermaid refuses, is a line like those within the first. */
export function readMindMap(text: string, diagram: Diagram, name: string): ReadResult {
  const roots: (OutlineLine & { children: OutlineLine[] })[] = [];
  const open: { readonly indent: number; readonly line: OutlineLine & { children: OutlineLine[] } }[] = [];
  let icons = 0;
  let fileLine = 0;
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    const from = at + (/^[ \t]*/.exec(text.slice(at, end))?.[0].length ?? 0);
    const line = text.slice(from, end).trimEnd();
    fileLine++;
    if (line.startsWith("::icon")) icons++;
    else if (at > diagram.from && line !== "" && !line.startsWith("%%") && !line.startsWith(":::")) {
      const words = wordsOf(text, from, from + line.length);
      while (open.length > 0 && ((open.at(-1)?.indent ?? 0) >= from - at || open.length >= DEEPEST)) open.pop();
      const made = { text: words, task: null, note: "", url: null, fileLine, children: [] };
      (open.at(-1)?.line.children ?? roots).push(made);
      open.push({ indent: from - at, line: made });
    }
    at = end + 1;
  }
  const [centre, ...further] = roots;
  const { document, lines, left } = outlineDocument({ title: centre?.text ?? diagram.title, author: null, lines: [...(centre?.children ?? []), ...further] }, name);
  return {
    documents: centre === undefined ? [] : [document],
    found: tallies([lines + (centre === undefined ? 0 : 1), "line of the mind map", "lines of the mind map"]),
    dropped: losses([icons, "icon", "icons", "It says nothing about what is learnt."], [left, "line", "lines", "No more than 100,000 are read."]),
    diagnostics: centre === undefined ? [{ code: "no-concepts", severity: "warning", message: "No concept was found in this file.", line: 1, column: 1 }] : [],
  };
}

/** `words`, `id[words]`, `((words))`. */
function wordsOf(text: string, from: number, to: number): string {
  const id = scanId(text, from);
  const shape = scanShape(text, id?.to ?? from);
  if (shape === undefined || shape.to > to) return diagramWords(text.slice(from, to).replace(/:::[\w-]+$/, ""));
  return diagramWords(text.slice(shape.label.from, shape.label.to), shape.isMarkdown);
}
