/** One vocabulary of attributes for the formats that let nodes and edges carry any: GraphML, GEXF, Cytoscape's JSON. */
import type { Concept } from "../model/concept.ts";
import type { Prerequisite } from "../model/relations.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { Stage } from "../model/stage.ts";

export type AttributeType = "string" | "int" | "double";
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

export const NODE_ATTRIBUTES = { label: "string", label_zh: "string", label_en: "string", kind: "string", stage: "string", stage_title: "string", stage_order: "int", emphasis: "string" } as const satisfies Readonly<Record<string, AttributeType>>;
export const EDGE_ATTRIBUTES = { basis: "string", strength: "double", choice: "string", quote: "string", line: "int" } as const satisfies Readonly<Record<string, AttributeType>>;

type Values<Keys> = { readonly [Key in keyof Keys]: string | number | null | undefined };

/** The attributes of a concept of this roadmap; null or undefined where there is none. Made once a roadmap: `stages` is asked for each concept. */
export function conceptAttributes(roadmap: Roadmap): (concept: Concept) => Values<typeof NODE_ATTRIBUTES> {
  const stages = new Map<string | null, Stage>(roadmap.stages.map((stage) => [stage.id, stage]));
  return ({ id, label, kind, stage, emphasis }) => {
    const own = stages.get(stage);
    return { label: label[roadmap.language] ?? label.zh ?? label.en ?? id, label_zh: label.zh, label_en: label.en, kind, stage, stage_title: own?.title, stage_order: own?.order, emphasis };
  };
}

/** The attributes of a prerequisite; quote and line are the first evidence's. */
export function arrowAttributes({ basis, strength, choice, evidence }: Prerequisite): Values<typeof EDGE_ATTRIBUTES> {
  return { basis, strength, choice, quote: evidence[0]?.quote, line: evidence[0]?.line };
}
