/** Files that are nothing but a Mermaid diagram: a flowchart or state diagram is a graph, a mind map an outline. Reference: https://mermaid.js.org/syntax/flowchart.html */
import { findDiagram, type Diagram } from "../../../text/mermaid/find-diagram.ts";
import { readGraph } from "../read-graph.ts";
import type { Reader, ReadResult, Source } from "../reader.ts";
import { flowchartDraft } from "./flowchart-draft.ts";
import { readMindMap } from "./read-mind-map.ts";
import { stateDraft } from "./state-draft.ts";

const LONGEST_HEAD = 20_000;
const FENCE = /^\s*(`{3,}|~{3,})[ \t]*mermaid[ \t]*\r?\n([^]*?)\n[ \t]*\1[ \t]*\s*$/;
/** What no diagram has but a document around one: headings, and fences. */
const DOCUMENT = /^ {0,3}(?:#{1,6}[ \t]+\S|`{3}|~~~[ \t]*(?:\w|$))/m;
/** Diagrams that say nothing of what is learnt first. */
const OTHER = /^(?:classDiagram(?:-v2)?|sequenceDiagram|erDiagram|gitGraph|quadrantChart|requirementDiagram)$/;
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
  if (found.kind === "stateDiagram" || found.kind === "stateDiagram-v2") return /^[ \t]*\n/.test(rest) ? found : undefined;
  if (OTHER.test(found.kind)) return /^[ \t]*\n/.test(rest) ? found : undefined;
  if (found.kind !== "flowchart" && found.kind !== "graph") return undefined;
  return /^[ \t]*(?:[;\n]|%%)/.test(rest) && LINK.test(rest) ? found : undefined;
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
  if (OTHER.test(diagram.kind)) return refused(text, diagram);
  if (diagram.kind === "mindmap") return readMindMap(text, diagram, source.name);
  const draft = diagram.kind.startsWith("stateDiagram") ? stateDraft(text, diagram) : flowchartDraft(text, diagram);
  const result = readGraph(draft.graph, { name: source.name, text });
  return { ...result, dropped: [...result.dropped, ...draft.dropped] };
}

function refused(text: string, { kind, from }: Diagram): ReadResult {
  const message = `A Mermaid "${kind}" says nothing of what is learnt first. Expected a flowchart, a mind map or a state diagram; read it as text to have its words.`;
  return { documents: [], found: [], dropped: [], diagnostics: [{ code: "mermaid-kind", severity: "error", message, line: text.slice(0, from).split("\n").length, column: 1 }] };
}
