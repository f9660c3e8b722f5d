/** Mermaid diagrams: flowcharts as diagrams, mind maps, timelines and Gantt charts as nested items, others as code. */
import type { Words } from "../../model/outline.ts";
import type { Draft } from "../draft.ts";
import { readCode } from "../lines/read-code.ts";
import { textLines, type TextLine } from "../lines/text-lines.ts";
import type { Reading } from "../reading.ts";
import { readFlowchart } from "./flowchart.ts";
import { readMermaidOutline } from "./mermaid-outline.ts";

/** Whether a text or a code block without a language begins as a Mermaid diagram does. */
export function isMermaid(start: string): boolean {
  return /^\s*(?:flowchart|graph)[ \t]+(?:TB|TD|BT|RL|LR)[ \t]*[;\n]|^\s*mindmap[ \t]*\n[ \t]+\S/.test(start);
}

/** The entries of a Mermaid block of raw words whose extent is `[from, to)`. Never throws; what it does not know it skips. */
export function readMermaid(reading: Reading, raw: Words, from: number, to: number): Draft[] {
  const lines = textLines(raw.plain);
  const first = firstLine(lines);
  const head = lines[first];
  if (head === undefined) return [];
  if (/^(?:flowchart|graph)\b/.test(head.text)) return [readFlowchart(reading, raw, head, from, to)];
  const kind = /^(mindmap|timeline|gantt|journey|kanban)\b/.exec(head.text)?.[1];
  if (kind !== undefined) return readMermaidOutline(reading, raw, lines.slice(first + 1), kind);
  return readCode(raw, "mermaid", from, to);
}

/** The line that names the kind of diagram, behind front matter, directives and comments; -1 when there is none. */
function firstLine(lines: readonly TextLine[]): number {
  let inMatter = false;
  let inDirective = false;
  return lines.findIndex(({ text }, index) => {
    if (text === "---" && (inMatter || lines.slice(0, index).every((line) => line.text === ""))) {
      inMatter = !inMatter;
      return false;
    }
    if (text.startsWith("%%{")) inDirective = true;
    if (inDirective) {
      inDirective = !text.includes("}%%");
      return false;
    }
    return !inMatter && text !== "" && !text.startsWith("%%");
  });
}
