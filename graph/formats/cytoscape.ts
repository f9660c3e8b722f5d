/** Cytoscape's JSON, which the desktop program imports and Cytoscape.js takes as it is: stages are compound parents. Reference: https://js.cytoscape.org/#notation/elements-json */
import type { Roadmap } from "../model/roadmap.ts";
import { arrowAttributes, conceptAttributes, type Attributes } from "./attributes.ts";
import { correctionLines } from "./correction-lines.ts";
import { distinctConcepts } from "./distinct-concepts.ts";
import type { Format, Written } from "./format.ts";
import { knownArrows } from "./known-arrows.ts";
import { lossesOf } from "./losses-of.ts";
import { uniqueNames } from "./unique-names.ts";

/** Nodes, edges and stages share one space of ids in Cytoscape: concepts keep their own, a stage's own id is its `stage`. */
export const cytoscape: Format = { id: "cytoscape", extension: "cyjs", mediaType: "application/json", write: toCytoscape };

function toCytoscape(roadmap: Roadmap): Written {
  const concepts = distinctConcepts(roadmap);
  const { arrows, dangling } = knownArrows(roadmap);
  const names = uniqueNames([...concepts.map(({ id }) => `c${id}`), ...roadmap.stages.map(({ id }) => `s${id}`), ...arrows.map((_, i) => `ee${i + 1}`)], (key) => key.slice(1));
  const stageName = (id: string | null): string | undefined => (id === null ? undefined : names.get(`s${id}`));
  const attributes = conceptAttributes(roadmap);
  const seen = new Set<string>();
  const stages = roadmap.stages.filter(({ id }) => !seen.has(id) && seen.add(id));
  const nodes = [
    ...stages.map(({ id, title, order, parent }) => ({ id: stageName(id), parent: stageName(parent), kind: "stage", stage: id, label: title, stage_order: order })),
    ...concepts.map((concept) => ({ id: concept.id, parent: stageName(concept.stage), ...attributes(concept), ...(concept.aliases.length > 0 ? { aliases: concept.aliases } : {}) })),
  ];
  const edges = arrows.map((arrow, i) => ({ id: names.get(`ee${i + 1}`), source: arrow.before, target: arrow.after, interaction: "before", ...arrowAttributes(arrow) }));
  const corrected = correctionLines(roadmap);
  const file = {
    format_version: "1.0",
    generated_by: "roadmap-atlas",
    target_cytoscapejs_version: "~3",
    data: { name: roadmap.title, roadmap: roadmap.id, ...(corrected.length === 0 ? {} : { corrected }) },
    elements: { nodes: nodes.map(withoutGaps), edges: edges.map(withoutGaps) },
  };
  return { text: `${JSON.stringify(file, null, 2)}\n`, losses: lossesOf(roadmap, ["nesting", "emptyStages", "languages", "kinds", "strengths", "quotes", "aliases", "corrections"], dangling) };
}

function withoutGaps(data: Attributes | object): { readonly data: object } {
  return { data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== undefined)) };
}
