/** Files that are nothing but a Mermaid diagram: a flowchart or state diagram is a graph, a mind map an outline, a timeline or plan of sections a text. Reference: https://mermaid.js.org/syntax/flowchart.html */
import { findDiagram, type Diagram } from "../../../text/mermaid/find-diagram.ts";
import { GRAPH_KINDS, OUTLINE_KINDS, SILENT_KINDS, silentDiagram } from "../../../text/mermaid/diagram-kinds.ts";
import { cleanName } from "../clean-name.ts";
import { markdownText } from "../../../text/markdown-text.ts";
import { readGraph } from "../read-graph.ts";
import type { Origin, Reader, ReadResult, Source } from "../reader.ts";
import { flowchartDraft } from "./flowchart-draft.ts";
import { readMindMap } from "./read-mind-map.ts";
import { stateDraft } from "./state-draft.ts";

const LONGEST_HEAD = 20_000;
const FENCE = /^\s*(`{3,}|~{3,})[ \t]*mermaid[ \t]*\r?\n([^]*?)\n[ \t]*\1[ \t]*\s*$/;
/** What no diagram has but a document around one: headings, and fences. */
const DOCUMENT = /^ {0,3}(?:#{1,6}[ \t]+\S|`{3}|~~~[ \t]*(?:\w|$))/m;
/** Words that a text of another sort may begin with and stop. */
const COMMON = /^(?:block|packet|pie|requirement|architecture|sankey|journey|timeline|kanban)$/;
const TITLE = /^[ \t]*title[ \t]+(\S[^\n]*)$/m;
const LINK = /--|==|-\.|~~~|\bsubgraph\b|[\])}]/;

/** The diagram may stand in a fence, if nothing else does. */
export const mermaidReader: Reader = { id: "mermaid", title: "a Mermaid diagram", recognise: ({ text }) => diagramIn(text) !== undefined, read: readDiagram };

/** The whole text is the diagram; a word that other texts could begin with needs more than itself. */
function diagramIn(text: string): Diagram | undefined {
  const head = withoutFence(text.slice(0, LONGEST_HEAD + 100), text).replace(/\r\n?/g, "\n");
  const found = findDiagram(head);
  if (found === undefined || DOCUMENT.test(head.slice(found.from))) return undefined;
  const rest = head.slice(found.body);
  if (found.kind === "mindmap") return /^[ \t]*\n[ \t]+\S/.test(rest) ? found : undefined;
  if (found.kind !== "flowchart" && found.kind !== "graph") return isKnown(found.kind) && (COMMON.test(found.kind) ? /^[ \t]*\n[ \t]+\S/ : /^[ \t]*\n/).test(rest) ? found : undefined;
  return /^[ \t]*(?:[;\n]|%%)/.test(rest) && LINK.test(rest) ? found : undefined;
}

function isKnown(kind: string): boolean {
  return GRAPH_KINDS.has(kind) || OUTLINE_KINDS.has(kind) || SILENT_KINDS.has(kind);
}

function withoutFence(head: string, text: string): string {
  return /^\s*(?:`{3}|~{3})/.test(head) ? blankFence(text) : head;
}

/** The text with its fence blanked, so that every line keeps its number. */
function blankFence(text: string): string {
  const fenced = FENCE.exec(text);
  if (fenced === null) return text;
  const body = fenced[2] ?? "";
  const from = fenced[0].indexOf("\n", fenced[0].search(/\S/)) + 1;
  return `${text.slice(0, from).replace(/[^\n]/g, "")}${body}`;
}

function readDiagram(source: Source): ReadResult {
  const text = blankFence(source.text).replace(/\r\n?/g, "\n");
  const diagram = findDiagram(text) ?? { kind: "flowchart", from: 0, body: 0, title: "" };
  if (SILENT_KINDS.has(diagram.kind)) return refused(text, diagram);
  if (diagram.kind === "mindmap") return readMindMap(text, diagram, source.name);
  if (OUTLINE_KINDS.has(diagram.kind)) return asFence(text, diagram, source.name);
  const draft = diagram.kind.startsWith("stateDiagram") ? stateDraft(text, diagram) : flowchartDraft(text, diagram);
  const result = readGraph(draft.graph, { name: source.name, text });
  return { ...result, dropped: [...result.dropped, ...draft.dropped] };
}

/** Sections and what stands in them are read as they are within a document. */
function asFence(text: string, diagram: Diagram, name: string): ReadResult {
  const title = diagram.title || (TITLE.exec(text.slice(diagram.from))?.[1] ?? "");
  const lines = [...(title === "" ? [] : [`# ${markdownText(cleanName(title))}`]), "```mermaid", ...text.trimEnd().split("\n"), "```"];
  const first = lines.indexOf("```mermaid") + 2;
  return { documents: [{ name, text: `${lines.join("\n")}\n`, roadmaps: null, origins: lines.map((_, at): Origin => ({ line: at + 1, file: name, fileLine: at + 1 < first || at === lines.length - 1 ? null : at + 2 - first })) }], found: [], dropped: [], diagnostics: [] };
}

function refused(text: string, { kind, from }: Diagram): ReadResult {
  return { documents: [], found: [], dropped: [], diagnostics: [{ code: "mermaid-kind", severity: "error", message: silentDiagram(kind), line: text.slice(0, from).split("\n").length, column: 1 }] };
}
