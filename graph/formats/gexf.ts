/** GEXF 1.3, Gephi's own format: a flat graph whose stages are attributes. Reference: https://gexf.net/schema.html */
import type { Roadmap } from "../model/roadmap.ts";
import { arrowAttributes, conceptAttributes, EDGE_ATTRIBUTES, NODE_ATTRIBUTES, type Attributes, type AttributeType } from "./attributes.ts";
import { correctionComments } from "./correction-lines.ts";
import { distinctConcepts } from "./distinct-concepts.ts";
import type { Format, Written } from "./format.ts";
import { knownArrows } from "./known-arrows.ts";
import { lossesOf } from "./losses-of.ts";
import { createTextCleaner } from "./text-cleaner.ts";
import { uniqueNames } from "./unique-names.ts";
import { xmlText } from "./xml-text.ts";

const TYPES: Readonly<Record<AttributeType, string>> = { string: "string", int: "integer", double: "double" };

/** A directed graph under the concepts' own ids, the label also as an attribute, as in GraphML. */
export const gexf: Format = { id: "gexf", extension: "gexf", mediaType: "application/gexf+xml", write: toGexf };

function toGexf(roadmap: Roadmap): Written {
  const { clean, losses } = createTextCleaner();
  const text = (value: string): string => xmlText(clean(value));
  const concepts = distinctConcepts(roadmap);
  const { arrows, dangling } = knownArrows(roadmap);
  const named = uniqueNames(concepts.map(({ id }) => id), (id) => clean(id) || "?");
  const nameOf = (id: string): string => xmlText(named.get(id) ?? id);
  const attributesOf = conceptAttributes(roadmap);
  const values = (attributes: Attributes): string[] => {
    const rows = Object.entries(attributes).flatMap(([key, value]) => (value === null || value === undefined ? [] : [`          <attvalue for="${key}" value="${typeof value === "number" ? value : text(value)}"/>`]));
    return rows.length === 0 ? [] : ["        <attvalues>", ...rows, "        </attvalues>"];
  };
  const nodes = concepts.flatMap((concept) => {
    const attributes = attributesOf(concept);
    return [`      <node id="${nameOf(concept.id)}" label="${text(attributes.label as string)}">`, ...values(attributes), "      </node>"];
  });
  const edges = arrows.flatMap((arrow, at) => [`      <edge id="e${at + 1}" source="${nameOf(arrow.before)}" target="${nameOf(arrow.after)}" type="directed">`, ...values(arrowAttributes(arrow)), "      </edge>"]);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    ...correctionComments(roadmap, clean),
    `  <meta><creator>roadmap-atlas</creator><description>${text(roadmap.title)}</description></meta>`,
    '  <graph defaultedgetype="directed" mode="static">',
    ...declared("node", NODE_ATTRIBUTES),
    ...declared("edge", EDGE_ATTRIBUTES),
    "    <nodes>",
    ...nodes,
    "    </nodes>",
    "    <edges>",
    ...edges,
    "    </edges>",
    "  </graph>",
    "</gexf>",
  ];
  return { text: `${lines.join("\n")}\n`, losses: [...lossesOf(roadmap, ["languages", "kinds", "strengths", "quotes", "corrections"], dangling), ...losses()] };
}

function declared(of: "node" | "edge", types: Readonly<Record<string, AttributeType>>): string[] {
  return [`    <attributes class="${of}">`, ...Object.entries(types).map(([name, type]) => `      <attribute id="${name}" title="${name}" type="${TYPES[type]}"/>`), "    </attributes>"];
}
