/**
 * GraphML, which Gephi, yEd, Cytoscape and NetworkX read: a flat graph whose stages are attributes.
 * Reference: http://graphml.graphdrawing.org/specification.html. Gephi shows the attribute `label`, and takes keys for
 * nodes and edges only, hence the title as a description.
 */
import type { Roadmap } from "../model/roadmap.ts";
import { distinctConcepts } from "./distinct-concepts.ts";
import type { Format, Written } from "./format.ts";
import { knownArrows } from "./known-arrows.ts";
import { lossesOf } from "./losses-of.ts";
import { createTextCleaner } from "./text-cleaner.ts";
import { uniqueNames } from "./unique-names.ts";
import { xmlText } from "./xml-text.ts";

const NODE_KEYS = { label: "string", label_zh: "string", label_en: "string", kind: "string", stage: "string", stage_title: "string", emphasis: "string" } as const;
const EDGE_KEYS = { basis: "string", strength: "double", choice: "string", quote: "string", line: "int" } as const;
type Value = string | number | null | undefined;
type Values<Keys> = { readonly [Key in keyof Keys]: Value };

/** A directed graph under the concepts' own ids; a missing name, stage or choice is a missing attribute; quote and line are the first evidence's. */
export const graphml: Format = { id: "graphml", extension: "graphml", mediaType: "application/graphml+xml", write: toGraphml };

function toGraphml(roadmap: Roadmap): Written {
  const { clean, losses } = createTextCleaner();
  const text = (value: string): string => xmlText(clean(value));
  const concepts = distinctConcepts(roadmap);
  const { arrows, dangling } = knownArrows(roadmap);
  const named = uniqueNames(concepts.map((concept) => concept.id), (id) => clean(id) || "?");
  const nameOf = (id: string): string => xmlText(named.get(id) ?? id);
  const titles = new Map<string | null, string>(roadmap.stages.map((stage) => [stage.id, stage.title]));
  const data = (values: Readonly<Record<string, Value>>): string[] =>
    Object.entries(values).flatMap(([key, value]) => (value === null || value === undefined ? [] : [`      <data key="${key}">${typeof value === "number" ? value : text(value)}</data>`]));
  const nodes = concepts.flatMap(({ id, label, kind, stage, emphasis }) => {
    const own = label[roadmap.language] ?? label.zh ?? label.en ?? id;
    const values: Values<typeof NODE_KEYS> = { label: own, label_zh: label.zh, label_en: label.en, kind, stage, stage_title: titles.get(stage), emphasis };
    return [`    <node id="${nameOf(id)}">`, ...data(values), "    </node>"];
  });
  const edges = arrows.flatMap(({ before, after, basis, strength, choice, evidence }, at) => {
    const values: Values<typeof EDGE_KEYS> = { basis, strength, choice, quote: evidence[0]?.quote, line: evidence[0]?.line };
    return [`    <edge id="e${at + 1}" source="${nameOf(before)}" target="${nameOf(after)}">`, ...data(values), "    </edge>"];
  });
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys("node", NODE_KEYS),
    ...keys("edge", EDGE_KEYS),
    `  <graph id="${text(roadmap.id)}" edgedefault="directed">`,
    `    <desc>${text(roadmap.title)}</desc>`,
    ...nodes,
    ...edges,
    "  </graph>",
    "</graphml>",
  ];
  return { text: `${lines.join("\n")}\n`, losses: [...lossesOf(roadmap, ["languages", "kinds", "strengths", "quotes"], dangling), ...losses()] };
}

function keys(of: "node" | "edge", types: Readonly<Record<string, string>>): string[] {
  return Object.entries(types).map(([name, type]) => `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`);
}
