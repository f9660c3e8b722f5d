/**
 * GraphML from any program: keys by their names, yEd's labels, nested graphs as stages. An edge leads from what is learnt
 * first. Reference: http://graphml.graphdrawing.org/specification.html, yEd: https://docs.yworks.com/yfiles/doc/developers-guide/graphml.html
 */
import { arrowOfAttributes, choicesOfArrows, conceptOfAttributes, groupsOfAttributes } from "./from-attributes.ts";
import type { GraphArrow, GraphConcept, GraphDraft, Span } from "./graph-draft.ts";
import { readGraph } from "./read-graph.ts";
import type { Reader } from "./reader.ts";
import { walkXml, type XmlElement } from "./walk-xml.ts";

interface Key {
  readonly name: string;
  readonly of: string;
  fallback: string;
}

/** A node or an edge that is open, with its data so far. */
interface Item {
  readonly element: XmlElement;
  readonly attributes: Map<string, string>;
  /** yEd's own, which stands in a `NodeLabel` or `EdgeLabel`. */
  label: string;
  /** Of a node that holds a graph. */
  group: { id: string; title: string; parent: string | null; at: Span } | undefined;
}

/** Broken XML is read up to where it breaks. */
export const graphmlReader: Reader = { id: "graphml", title: "a GraphML graph", recognise: ({ root }) => root === "graphml", read: (source) => readGraph(draftOf(source.text), source) };

/** Linear. */
function draftOf(text: string): GraphDraft {
  const keys = new Map<string, Key>();
  const open: Item[] = [];
  const concepts: GraphConcept[] = [];
  const groups: NonNullable<Item["group"]>[] = [];
  const arrows: GraphArrow[] = [];
  const nodes: { attributes: ReadonlyMap<string, string>; at: Span }[] = [];
  let undirected = 0;
  const graph = { id: "", title: "", isDirected: true };
  const around = (): string | null => open.findLast((item) => item.group !== undefined)?.group?.id ?? null;

  const enterGraph = (attributes: XmlElement["attributes"], parent: XmlElement | undefined): void => {
    const owner = open.at(-1);
    if (owner !== undefined && owner.element === parent && parent.name === "node" && owner.group === undefined) {
      const group = { id: parent.attributes.get("id") ?? "", title: "", parent: around(), at: { from: parent.from, to: parent.from } };
      groups.push(group);
      owner.group = group;
    } else if (graph.id === "") Object.assign(graph, { id: attributes.get("id") ?? "", isDirected: attributes.get("edgedefault") !== "undirected" });
  };
  const leave = ({ element: { name, attributes, from }, attributes: data, label, group }: Item, to: number): void => {
    for (const key of keys.values()) if (key.fallback !== "" && (key.of === name || key.of === "all") && !data.has(key.name)) data.set(key.name, key.fallback);
    const at = { from, to };
    if (name === "node") {
      const concept = conceptOfAttributes(attributes.get("id") ?? "", data, at, around(), label);
      if (group !== undefined) Object.assign(group, { title: concept.label.zh ?? concept.label.en ?? "", at });
      else {
        concepts.push(concept);
        nodes.push({ attributes: data, at });
      }
    } else if (attributes.get("directed") === "false" || (!graph.isDirected && attributes.get("directed") !== "true")) undirected++;
    else arrows.push(arrowOfAttributes(attributes.get("source") ?? "", attributes.get("target") ?? "", data, at, label));
  };

  const broken = walkXml(text, {
    open: (element, path) => {
      const { name, attributes } = element;
      if (name === "key") keys.set(attributes.get("id") ?? "", { name: attributes.get("attr.name") ?? attributes.get("id") ?? "", of: attributes.get("for") ?? "all", fallback: "" });
      else if (name === "graph") enterGraph(attributes, path.at(-1));
      else if (name === "node" || name === "edge") open.push({ element, attributes: new Map(), label: "", group: undefined });
    },
    close: (element, path, words, to) => {
      const item = open.at(-1);
      const parent = path.at(-1);
      if (item?.element === element) {
        open.pop();
        leave(item, to);
      } else if (element.name === "default" && parent?.name === "key") {
        const key = keys.get(parent.attributes.get("id") ?? "");
        if (key !== undefined) key.fallback = words;
      } else if (element.name === "desc" && parent?.name === "graph" && item === undefined) graph.title = words.trim();
      else if (item === undefined) return;
      else if (element.name === "data" && parent === item.element) {
        const id = element.attributes.get("key") ?? "";
        item.attributes.set(keys.get(id)?.name ?? id, words);
      } else if ((element.name === "NodeLabel" || element.name === "EdgeLabel") && item.label === "") item.label = words.replace(/<[^<>]{1,200}>/g, " ").trim();
    },
  });
  const nested = new Set(groups.map(({ id }) => id));
  const declared = groupsOfAttributes(nodes).filter(({ id }) => !nested.has(id));
  return { id: graph.id === "G" ? undefined : graph.id, title: graph.title, groups: [...groups, ...declared], concepts, arrows, choices: choicesOfArrows(arrows), notes: broken, undirected };
}
