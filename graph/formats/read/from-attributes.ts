/** Attributes of nodes and edges as other programs name them, read into a draft: ours, and what Gephi, yEd, Cytoscape and NetworkX call the same. */
import { emphasisSchema, kindSchema } from "../../model/concept.ts";
import { basisSchema, type Basis } from "../../model/relations.ts";
import type { GraphArrow, GraphChoice, GraphConcept, GraphGroup, Span } from "./graph-draft.ts";
import { labelOfName } from "./label-of-name.ts";

/** Values by the attribute's name. A map, since names come from a file. */
export type FileAttributes = ReadonlyMap<string, string>;

const NAMES = ["label", "name", "title", "shared name", "text", "标签", "名称"] as const;
const RELATIONS = ["relation", "relationship", "edgetype", "edge_type", "label", "type", "interaction", "shared interaction", "kind", "关系"] as const;

/** A node; `label` outranks attributes of any other name when it is given. */
export function conceptOfAttributes(id: string, attributes: FileAttributes, at: Span, group: string | null, label = ""): GraphConcept {
  const name = label.trim() === "" ? firstOf(attributes, NAMES) : label;
  const stage = attributes.get("stage") ?? "";
  const [kind, emphasis] = [attributes.get("kind"), attributes.get("emphasis")];
  return { id, isOwn: isOwn(kind, emphasis), label: labelOfName(name, attributes.get("label_zh"), attributes.get("label_en")), group: group ?? (stage === "" ? null : stage), at, kind, emphasis };
}

/** An edge, `label` being the words at it. */
export function arrowOfAttributes(before: string, after: string, attributes: FileAttributes, at: Span, label = ""): GraphArrow {
  const strength = Number.parseFloat(attributes.get("strength") ?? "");
  return {
    before, after, at,
    relation: label.trim() === "" ? firstOf(attributes, RELATIONS) : label,
    basis: toBasis(attributes.get("basis")),
    strength: Number.isFinite(strength) ? strength : undefined,
    choice: attributes.get("choice"),
  };
}

/** The stages that nodes name in their attributes, in the order that they say, else of first use. */
export function groupsOfAttributes(nodes: readonly { readonly attributes: FileAttributes; readonly at: Span }[]): GraphGroup[] {
  const groups = new Map<string, GraphGroup & { readonly order: number }>();
  for (const { attributes, at } of nodes) {
    const id = attributes.get("stage") ?? "";
    if (id === "" || groups.has(id)) continue;
    const order = Number.parseFloat(attributes.get("stage_order") ?? "");
    groups.set(id, { id, title: attributes.get("stage_title") ?? id, parent: null, at, order: Number.isFinite(order) ? order : Number.MAX_SAFE_INTEGER });
  }
  return [...groups.values()].sort((a, b) => a.order - b.order);
}

/** The choices that arrows name: the members are the arrows' first ends. */
export function choicesOfArrows(arrows: readonly GraphArrow[]): GraphChoice[] {
  const choices = new Map<string, { readonly id: string; readonly of: string[]; readonly preferred: null; readonly at: Span }>();
  for (const { choice, before, at } of arrows) {
    if (choice === undefined || choice === "") continue;
    const known = choices.get(choice);
    if (known === undefined) choices.set(choice, { id: choice, of: [before], preferred: null, at });
    else known.of.push(before);
  }
  return [...choices.values()];
}

/** One of our words for why an arrow is held; undefined for any other. */
export function toBasis(word: string | undefined): Basis | undefined {
  const basis = basisSchema.safeParse(word);
  return basis.success ? basis.data : undefined;
}

/** Whether a program of ours wrote these: both words are of the model. */
export function isOwn(kind: string | undefined, emphasis: string | undefined): boolean {
  return kindSchema.safeParse(kind).success && emphasisSchema.safeParse(emphasis).success;
}

function firstOf(attributes: FileAttributes, names: readonly string[]): string {
  for (const name of names) {
    const value = attributes.get(name)?.trim() ?? "";
    if (value !== "") return value;
  }
  return "";
}
