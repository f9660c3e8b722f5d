/** Mermaid diagrams: flowcharts and state diagrams as diagrams, mind maps, timelines and Gantt charts as nested items, others as code. */
import type { Words } from "../../model/outline.ts";
import { GRAPH_KINDS, OUTLINE_KINDS, SILENT_KINDS, silentDiagram } from "../../text/mermaid/diagram-kinds.ts";
import { findDiagram } from "../../text/mermaid/find-diagram.ts";
import type { Draft } from "../draft.ts";
import { readCode } from "../lines/read-code.ts";
import { textLines } from "../lines/text-lines.ts";
import type { Reading } from "../reading.ts";
import { readFlowchart } from "./flowchart.ts";
import { readMermaidOutline } from "./mermaid-outline.ts";
import { readStateDiagram } from "./state-diagram.ts";

/** Whether a text or a code block without a language begins as a Mermaid diagram does. */
export function isMermaid(start: string): boolean {
  return /^\s*(?:flowchart|graph)[ \t]+(?:TB|TD|BT|RL|LR)[ \t]*[;\n]|^\s*(?:mindmap|stateDiagram(?:-v2)?)[ \t]*\n[ \t]+\S/.test(start);
}

/** The entries of a Mermaid block of raw words whose extent is `[from, to)`. Never throws; what it does not know it skips. */
export function readMermaid(reading: Reading, raw: Words, from: number, to: number): Draft[] {
  const found = findDiagram(raw.plain);
  if (found === undefined) return [];
  if (found.kind === "flowchart" || found.kind === "graph") return [readFlowchart(reading, raw, found.body, from, to)];
  if (GRAPH_KINDS.has(found.kind)) return [readStateDiagram(reading, raw, found.body, from, to)];
  if (!OUTLINE_KINDS.has(found.kind)) {
    if (SILENT_KINDS.has(found.kind)) reading.report("mermaid-kind", "warning", silentDiagram(found.kind), from);
    return readCode(raw, "mermaid", from, to);
  }
  return readMermaidOutline(reading, raw, textLines(raw.plain).filter((line) => line.from > found.from), found.kind);
}
