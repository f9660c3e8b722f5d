/** Graphviz: clusters are stages, an arrow leads from what is learnt first, and our own diamonds are choices. Reference: https://graphviz.org/doc/info/lang.html */
import type { GraphArrow, GraphConcept, GraphGroup, GraphDraft, Note } from "./graph-draft.ts";
import { decodeReferences } from "./decode-references.ts";
import { isOwn, toBasis } from "./from-attributes.ts";
import { labelOfName } from "./label-of-name.ts";
import { openDiamonds } from "./open-diamonds.ts";
import { parseDot, type DotEdge, type DotFrame, type DotNode } from "./parse-dot.ts";
import { readGraph } from "./read-graph.ts";
import type { Reader } from "./reader.ts";

const HEAD = /^(?:\s+|\/\/[^\n]*\n|#[^\n]*\n|\/\*[^]{0,4000}?\*\/)*(?:strict\s+)?(?:di)?graph\b\s*(?:"[^"\n]{0,500}"|[A-Za-z_0-9\u0080-\uffff]{1,200})?\s*\{/i;

/** The file's first graph. */
export const dotReader: Reader = { id: "dot", title: "a graph of Graphviz (DOT)", recognise: ({ text }) => HEAD.test(text.slice(0, 20_000)), read: (source) => readGraph(draftOf(source.text), source) };

/** Linear in the text and the edges. */
function draftOf(text: string): GraphDraft {
  const { root, frames, nodes, edges, further, left } = parseDot(text);
  let undirected = 0;
  const groups = frames.flatMap((frame): GraphGroup[] => (isCluster(frame) ? [{ id: groupId(frame), title: labelText(frame.attributes.get("label") ?? "", frame.id) || groupId(frame), parent: groupAround(frame.parent), at: frame.at }] : []));
  const diamonds = new Map([...nodes.values()].filter(({ attributes }) => classesOf(attributes).includes("choice")).map(({ id, at }) => [id, at] as const));
  const memberships = edges.filter(({ head, attributes }) => diamonds.has(head) && classesOf(attributes).includes("choice")).map(({ tail, head, attributes }) => ({ diamond: head, member: tail, isPreferred: attributes.get("label") === "preferred" }));
  const drawn = edges.flatMap((edge): GraphArrow[] => {
    if (edge.attributes.get("style") === "invis" || classesOf(edge.attributes).includes("choice")) return [];
    const dir = edge.attributes.get("dir") ?? (edge.isDirected ? "forward" : "none");
    if (dir === "none" || dir === "both") {
      undirected++;
      return [];
    }
    return [dir === "back" ? toArrow(edge, edge.head, edge.tail) : toArrow(edge, edge.tail, edge.head)];
  });
  const { arrows, choices } = openDiamonds(diamonds, memberships, drawn);
  const concepts = [...nodes.values()].filter(({ id }) => !diamonds.has(id)).map(toConcept);
  const title = labelText(root?.attributes.get("label") ?? "", root?.id ?? "");
  const id = root?.id === "" || root?.id === "G" ? undefined : root?.id;
  return { id, title, groups, concepts, arrows, choices, notes: notesOf(root, further, left), undirected };
}

function toArrow({ attributes, at }: DotEdge, before: string, after: string): GraphArrow {
  const strength = Number.parseFloat(attributes.get("strength") ?? "");
  const relation = labelText(attributes.get("label") ?? attributes.get("xlabel") ?? "", "");
  return { before, after, at, relation, basis: toBasis(classesOf(attributes)[0]), strength: Number.isFinite(strength) ? strength : undefined };
}

function toConcept({ id, attributes, at, frame }: DotNode): GraphConcept {
  const [kind, emphasis] = classesOf(attributes);
  return { id, isOwn: isOwn(kind, emphasis), label: labelOfName(labelText(attributes.get("label") ?? "", id) || id), group: groupAround(frame), at, kind, emphasis };
}

function classesOf(attributes: ReadonlyMap<string, string>): string[] {
  return (attributes.get("class") ?? "").split(/\s+/).filter((word) => word !== "");
}

/** What Graphviz draws a box around. */
function isCluster({ id, parent, attributes }: DotFrame): boolean {
  return parent !== null && (id.startsWith("cluster") || (attributes.get("cluster") ?? "false") !== "false");
}

function groupId({ id, at }: DotFrame): string {
  return id.replace(/^cluster_?/, "") || `${id}${at.from}`;
}

function groupAround(frame: DotFrame | null): string | null {
  let at = frame;
  while (at !== null && !isCluster(at)) at = at.parent;
  return at === null ? null : groupId(at);
}

/** The words of a label: line breaks as spaces, `\N` the node's name, tags of HTML labels left out, entities decoded. */
function labelText(label: string, name: string): string {
  const plain = label.startsWith("<") && label.endsWith(">") ? label.slice(1, -1).replace(/<[^<>]*>/g, " ") : label.replace(/\\([^])/g, (_, sign: string) => (/[nlr]/.test(sign) ? " " : sign === "N" || sign === "G" ? name : sign));
  return decodeReferences(plain, "&").trim();
}

function notesOf(root: DotFrame | undefined, further: number, left: number): Note[] {
  if (root === undefined) return [{ code: "bad-dot", severity: "error", message: 'Expected a graph of Graphviz, which begins with "digraph" or "graph".', at: 0 }];
  return [
    ...(further > 0 ? [{ code: "further-graphs", severity: "warning", message: `The file holds ${further} more ${further === 1 ? "graph" : "graphs"}; only the first was read.`, at: root.at.to } as const] : []),
    ...(left > 0 ? [{ code: "too-many-arrows", severity: "warning", message: `${left} arrows beyond the 500000 that are read were left out.`, at: 0 } as const] : []),
  ];
}
