/** Cytoscape's JSON, of the desktop program and of Cytoscape.js: both forms of `elements`; compound parents are stages. Reference: https://js.cytoscape.org/#notation/elements-json */
import { arrowOfAttributes, choicesOfArrows, conceptOfAttributes, groupsOfAttributes } from "./from-attributes.ts";
import type { GraphConcept, GraphGroup, GraphDraft, Span } from "./graph-draft.ts";
import { jsonPlaces } from "./json-places.ts";
import { asList, asObject, at, textAt, type JsonObject, type JsonValue } from "./parse-json.ts";
import { readGraph } from "./read-graph.ts";
import type { Reader } from "./reader.ts";

interface Element {
  readonly data: JsonObject | undefined;
  readonly at: Span;
}

const NOWHERE: Span = { from: 0, to: 0 };

/** Elements with their `data`. */
export const cytoscapeReader: Reader = {
  id: "cytoscape",
  title: "a graph of Cytoscape (JSON)",
  recognise: ({ json }) => isCytoscape(json),
  read: (source) => readGraph(draftOf(source.text, source.json), source),
};

function isCytoscape(json: JsonValue | undefined): boolean {
  const { nodes, edges } = elementsOf(json, () => () => NOWHERE);
  return [nodes[0], edges[0]].some((first) => first?.data !== undefined);
}

/** An edge leads from what is learnt first. Linear. */
function draftOf(text: string, json: JsonValue | undefined): GraphDraft {
  const { nodes, edges } = elementsOf(json, jsonPlaces(text));
  const idOf = ({ data }: Element): string => textAt(data, "id");
  const parents = new Set(nodes.map(({ data }) => textAt(data, "parent")).filter((id) => id !== ""));
  const isGroup = (node: Element): boolean => parents.has(idOf(node)) || textAt(node.data, "kind") === "stage";
  const stageIds = new Map(nodes.filter(isGroup).map((node) => [idOf(node), textAt(node.data, "stage") || idOf(node)]));
  const groupOf = (data: JsonObject | undefined): string | null => stageIds.get(textAt(data, "parent")) ?? null;
  const compound = nodes.filter(isGroup).map((node): GraphGroup => {
    const { label } = conceptOfAttributes(idOf(node), attributesOf(node.data), node.at, null);
    return { id: stageIds.get(idOf(node)) ?? "", title: label.zh ?? label.en ?? "", parent: groupOf(node.data), at: node.at };
  });
  const plain = nodes.filter((node) => !isGroup(node)).map((node) => ({ ...node, attributes: attributesOf(node.data) }));
  const known = new Set(compound.map(({ id }) => id));
  const concepts = plain.map((node): GraphConcept => ({ ...conceptOfAttributes(idOf(node), node.attributes, node.at, groupOf(node.data)), aliases: asList(at(node.data, "aliases")).filter((alias) => typeof alias === "string") }));
  const arrows = edges.map(({ data, at: span }) => arrowOfAttributes(textAt(data, "source"), textAt(data, "target"), attributesOf(data), span));
  const about = asObject(at(asObject(json), "data"));
  return {
    id: textAt(about, "roadmap") || undefined,
    title: textAt(about, "name") || textAt(about, "shared_name"),
    groups: [...compound, ...groupsOfAttributes(plain).filter(({ id }) => !known.has(id))],
    concepts,
    arrows,
    choices: choicesOfArrows(arrows),
    notes: [],
  };
}

/** The texts and numbers of an object, by key. */
function attributesOf(data: JsonObject | undefined): ReadonlyMap<string, string> {
  return new Map(Object.keys(data ?? {}).map((key) => [key, textAt(data, key)] as const).filter(([, text]) => text !== ""));
}

/** `elements` as lists by group or as one list, or the lists at the top, or the elements themselves. */
function elementsOf(json: JsonValue | undefined, placesOf: ReturnType<typeof jsonPlaces>): { readonly nodes: readonly Element[]; readonly edges: readonly Element[] } {
  const toElements = (list: JsonValue | undefined, ...keys: readonly string[]): Element[] => {
    const placeAt = placesOf(...keys);
    return asList(list).map((each, i) => ({ data: asObject(at(asObject(each), "data")), at: placeAt(i) }));
  };
  const inside = at(asObject(json), "elements");
  const elements = inside ?? json;
  const keys = inside === undefined ? [] : ["elements"];
  const lists = asObject(elements);
  if (lists !== undefined) return { nodes: toElements(at(lists, "nodes"), ...keys, "nodes"), edges: toElements(at(lists, "edges"), ...keys, "edges") };
  const groups = asList(elements).map((each) => textAt(asObject(each), "group"));
  const all = toElements(elements, ...keys);
  const isEdge = (element: Element, i: number): boolean => groups[i] === "edges" || (groups[i] !== "nodes" && at(element.data, "source") !== undefined);
  return { nodes: all.filter((element, i) => !isEdge(element, i)), edges: all.filter(isEdge) };
}
