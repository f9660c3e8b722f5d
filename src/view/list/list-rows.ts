/** The list as rows with levels and numbers: stages, their concepts and these concepts' parts; or one row after the other in learning order. */
import type { ConceptId } from "../../../graph/index.ts";
import { learningOrder } from "./learning-order.ts";
import type { MapConcept, MapRecord } from "../map/map-record.ts";

export type Listed = Pick<MapConcept, "id" | "label" | "kind" | "emphasis" | "score"> & { readonly sources?: readonly string[] };

/** A group of the list: a stage, or a band of a joint map. Deeper groups follow the one that they belong to. */
export interface ListGroup {
  readonly key: string;
  /** 1 for an outermost one. */
  readonly level: number;
  readonly title: string;
  readonly detail: string;
  /** Unnumbered: what belongs to no group of the source. */
  readonly loose: boolean;
  readonly concepts: readonly Listed[];
}

interface Placed {
  readonly key: string;
  readonly parent: string | null;
  readonly level: number;
  /** "2.3": the third under the second; empty for a loose group. */
  readonly number: string;
  /** From 1, among those of one parent. */
  readonly position: number;
  readonly size: number;
  readonly hasChildren: boolean;
}

export type ListRow =
  | (Placed & { readonly type: "group"; readonly group: ListGroup; /** All concepts at and under it. */ readonly concepts: readonly ConceptId[] })
  | (Placed & { readonly type: "concept"; readonly concept: Listed });

interface Branch {
  readonly key: string;
  readonly of: ListGroup | Listed;
  readonly children: Branch[];
}

/** The rows of the tree, a parent before its children. Parts stand under their whole where one group has both. */
export function treeRows(groups: readonly ListGroup[], parts: MapRecord["parts"]): readonly ListRow[] {
  const wholeOf = new Map(parts.map(({ part, whole }) => [part, whole]));
  const roots: Branch[] = [];
  const path: { readonly level: number; readonly branch: Branch }[] = [];
  for (const group of groups) {
    while (path.length > 0 && path.at(-1)!.level >= group.level) path.pop();
    const branch: Branch = { key: `group ${group.key}`, of: group, children: conceptBranches(group.concepts, wholeOf) };
    (path.at(-1)?.branch.children ?? roots).push(branch);
    path.push({ level: group.level, branch });
  }
  return roots.flatMap((root, at) => flatten(root, null, 1, "", at, roots));
}

/** The rows in learning order, without groups, numbered from 1. */
export function learningRows(groups: readonly ListGroup[], arrows: MapRecord["arrows"]): readonly ListRow[] {
  const byId = new Map(groups.flatMap(({ concepts }) => concepts.map((one) => [one.id, one] as const)));
  const order = learningOrder([...byId.keys()], arrows);
  return order.map((id, at) => ({
    type: "concept", key: `concept ${id}`, parent: null, level: 1, number: String(at + 1), position: at + 1, size: order.length, hasChildren: false, concept: byId.get(id)!,
  }));
}

/** The rows of these concepts with all that they stand under, placed anew among those that are left; numbers stay. */
export function rowsInSight(rows: readonly ListRow[], sight: ReadonlySet<ConceptId>): readonly ListRow[] {
  const kept = new Set<string | null>();
  for (const row of rows.toReversed()) {
    if (kept.has(row.key) || (row.type === "concept" && sight.has(row.concept.id))) kept.add(row.key).add(row.parent);
  }
  const left = rows.filter(({ key }) => kept.has(key));
  const sizes = new Map<string | null, number>();
  const positions = left.map(({ parent }) => {
    const position = (sizes.get(parent) ?? 0) + 1;
    sizes.set(parent, position);
    return position;
  });
  return left.map((row, at) => ({ ...row, position: positions[at]!, size: sizes.get(row.parent)!, hasChildren: sizes.has(row.key) }));
}

/** The rows that are to be seen while some are folded. */
export function unfolded(rows: readonly ListRow[], folded: ReadonlySet<string>): readonly ListRow[] {
  const hidden = new Set<string>();
  return rows.filter(({ key, parent }) => {
    const gone = parent !== null && (hidden.has(parent) || folded.has(parent));
    if (gone) hidden.add(key);
    return !gone;
  });
}

/** The next row from `at` on, round the list, whose name begins with what was typed; -1 for none. */
export function rowByName(rows: readonly ListRow[], nameOf: (row: ListRow) => string, typed: string, at: number): number {
  const wanted = typed.toLowerCase();
  for (let step = 0; step < rows.length; step += 1) {
    const index = (at + step) % rows.length;
    if (nameOf(rows[index]!).toLowerCase().startsWith(wanted)) return index;
  }
  return -1;
}

function conceptBranches(concepts: readonly Listed[], wholeOf: ReadonlyMap<ConceptId, ConceptId>): Branch[] {
  const branches = new Map(concepts.map((one) => [one.id, { key: `concept ${one.id}`, of: one, children: [] } satisfies Branch as Branch]));
  const tops: Branch[] = [];
  for (const [id, branch] of branches) (branches.get(wholeOf.get(id) ?? ("" as ConceptId))?.children ?? tops).push(branch);
  return tops;
}

function flatten(branch: Branch, parent: string | null, level: number, before: string, at: number, siblings: readonly Branch[]): readonly ListRow[] {
  const { key, of, children } = branch;
  const isGroup = "concepts" in of;
  const loose = siblings.slice(0, at + 1).filter((one) => "concepts" in one.of && one.of.loose).length;
  const number = isGroup && of.loose ? "" : `${before}${at + 1 - loose}`;
  const placed = { key, parent, level, number, position: at + 1, size: siblings.length, hasChildren: children.length > 0 };
  const below = children.flatMap((child, index) => flatten(child, key, level + 1, number === "" ? "" : `${number}.`, index, children));
  const row: ListRow = isGroup ? { ...placed, type: "group", group: of, concepts: below.flatMap((one) => (one.type === "concept" ? [one.concept.id] : [])) } : { ...placed, type: "concept", concept: of };
  return [row, ...below];
}
