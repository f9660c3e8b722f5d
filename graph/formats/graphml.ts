/**
 * GraphML, which Gephi, yEd, Cytoscape and NetworkX read: a flat graph whose stages are attributes.
 * Reference: http://graphml.graphdrawing.org/specification.html. Gephi shows the attribute `label`, and takes keys for
 * nodes and edges only, hence the title as a description.
 */
import type { Roadmap } from "../model/roadmap.ts";
import { arrowAttributes, conceptAttributes, EDGE_ATTRIBUTES, NODE_ATTRIBUTES, type Attributes } from "./attributes.ts";
import { correctionComments } from "./correction-lines.ts";
import { distinctConcepts } from "./distinct-concepts.ts";
import type { Format, Written } from "./format.ts";
import { knownArrows } from "./known-arrows.ts";
import { lossesOf } from "./losses-of.ts";
import { createTextCleaner } from "./text-cleaner.ts";
import { uniqueNames } from "./unique-names.ts";
import { xmlText } from "./xml-text.ts";

/** A directed graph under the concepts' own ids; a missing name, stage or choice is a missing attribute; quote and line are the first evidence's. */
export const graphml: Format = { id: "graphml", extension: "graphml", mediaType: "application/graphml+xml", write: toGraphml };

function toGraphml(roadmap: Roadmap): Written {
  const { clean, losses } = createTextCleaner();
  const text = (value: string): string => xmlText(clean(value));
  const concepts = distinctConcepts(roadmap);
  const { arrows, dangling } = knownArrows(roadmap);
  const named = uniqueNames(concepts.map((concept) => concept.id), (id) => clean(id) || "?");
  const nameOf = (id: string): string => xmlText(named.get(id) ?? id);
  const attributesOf = conceptAttributes(roadmap);
  const data = (values: Attributes): string[] =>
    Object.entries(values).flatMap(([key, value]) => (value === null || value === undefined ? [] : [`      <data key="${key}">${typeof value === "number" ? value : text(value)}</data>`]));
  const nodes = concepts.flatMap((concept) => [`    <node id="${nameOf(concept.id)}">`, ...data(attributesOf(concept)), "    </node>"]);
  const edges = arrows.flatMap((arrow, at) => [`    <edge id="e${at + 1}" source="${nameOf(arrow.before)}" target="${nameOf(arrow.after)}">`, ...data(arrowAttributes(arrow)), "    </edge>"]);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...correctionComments(roadmap, clean),
    ...keys("node", NODE_ATTRIBUTES),
    ...keys("edge", EDGE_ATTRIBUTES),
    `  <graph id="${text(roadmap.id)}" edgedefault="directed">`,
    `    <desc>${text(roadmap.title)}</desc>`,
    ...nodes,
    ...edges,
    "  </graph>",
    "</graphml>",
  ];
  return { text: `${lines.join("\n")}\n`, losses: [...lossesOf(roadmap, ["languages", "kinds", "strengths", "quotes", "corrections"], dangling), ...losses()] };
}

function keys(of: "node" | "edge", types: Readonly<Record<string, string>>): string[] {
  return Object.entries(types).map(([name, type]) => `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`);
}
