/** GEXF of any version, Gephi's own format: attributes by their titles, nodes in nodes as stages. An edge leads from what is learnt first. Reference: https://gexf.net/schema.html */
import { arrowOfAttributes, choicesOfArrows, conceptOfAttributes, groupsOfAttributes } from "./from-attributes.ts";
import type { GraphArrow, GraphConcept, GraphDraft, Span } from "./graph-draft.ts";
import { readGraph } from "./read-graph.ts";
import type { Reader } from "./reader.ts";
import { walkXml, type XmlElement } from "./walk-xml.ts";

/** A node or an edge that is open. */
interface Item {
  readonly element: XmlElement;
  readonly attributes: Map<string, string>;
}

interface Node {
  readonly concept: GraphConcept;
  readonly attributes: ReadonlyMap<string, string>;
  /** By nesting or by `pid`. */
  readonly parent: string | null;
}

/** Broken XML is read up to where it breaks. */
export const gexfReader: Reader = { id: "gexf", title: "a GEXF graph", recognise: ({ root }) => root === "gexf", read: (source) => readGraph(draftOf(source.text), source) };

/** Linear. */
function draftOf(text: string): GraphDraft {
  const titles = new Map<string, string>();
  const open: Item[] = [];
  const nodes: Node[] = [];
  const arrows: GraphArrow[] = [];
  const graph = { title: "", isDirected: true };
  let undirected = 0;
  const leave = ({ element: { name, attributes, from }, attributes: data }: Item, to: number): void => {
    const at: Span = { from, to };
    const get = (key: string): string => attributes.get(key) ?? "";
    if (name === "node") {
      const parent = get("pid") || (open.findLast(({ element }) => element.name === "node")?.element.attributes.get("id") ?? "");
      nodes.push({ concept: conceptOfAttributes(get("id"), data, at, null, get("label")), attributes: data, parent: parent === "" ? null : parent });
    } else if (get("type") === "directed" || (get("type") === "" && graph.isDirected)) arrows.push(arrowOfAttributes(get("source"), get("target"), data, at, get("label") || get("kind")));
    else undirected++;
  };
  const broken = walkXml(text, {
    open: (element, path) => {
      const { name, attributes } = element;
      if (name === "graph") graph.isDirected = (attributes.get("defaultedgetype") ?? "directed") === "directed";
      else if (name === "attribute") titles.set(`${path.at(-1)?.attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`, attributes.get("title") ?? attributes.get("id") ?? "");
      else if (name === "node" || name === "edge") open.push({ element, attributes: new Map() });
      else if (name === "attvalue") {
        const item = open.at(-1);
        const id = attributes.get("for") ?? attributes.get("id") ?? "";
        item?.attributes.set(titles.get(`${item.element.name} ${id}`) ?? id, attributes.get("value") ?? "");
      }
    },
    close: (element, path, words, to) => {
      const item = open.at(-1);
      if (item?.element === element) {
        open.pop();
        leave(item, to);
      } else if (element.name === "description" && path.at(-1)?.name === "meta") graph.title = words.trim();
    },
  });
  const groups = new Set(nodes.flatMap(({ parent }) => (parent === null ? [] : [parent])));
  const plain = nodes.filter(({ concept }) => !groups.has(concept.id));
  const nested = nodes.filter(({ concept }) => groups.has(concept.id)).reverse().map(({ concept: { id, label, at }, parent }) => ({ id, title: label.zh ?? label.en ?? id, parent, at }));
  const concepts = plain.map(({ concept, parent }) => (parent === null ? concept : { ...concept, group: parent }));
  return { title: graph.title, groups: [...nested, ...groupsOfAttributes(plain.map(({ attributes, concept: { at } }) => ({ attributes, at })))], concepts, arrows, choices: choicesOfArrows(arrows), notes: broken, undirected };
}
