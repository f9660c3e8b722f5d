/** Who teaches what: the table of concepts by roadmaps and what can be read off it. */
import type { Cell, Comparison, Membership, Omission, Row } from "../model/comparison.ts";
import type { ConceptId, RoadmapId } from "../model/ids.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { groupBy } from "../text/group-by.ts";
import { orderInView } from "./order-in-view.ts";
import { stagePositions } from "./stage-positions.ts";
import type { View } from "./view.ts";

/**
 * The rows by concept id; the combinations of roadmaps that are not empty, those with most concepts first; what only one
 * teaches, in its order; and for each roadmap what it leaves out that at least `quorum` others teach, or all others where
 * they are fewer. O(mentions) and sorting, but `missing` is as long as it is.
 */
export function coverageOf(views: readonly View[], quorum: number): Pick<Comparison, "matrix" | "memberships" | "onlyIn" | "missing"> {
  const orders = views.map(orderInView);
  const teachers = new Map<ConceptId, number>();
  for (const id of orders.flat()) teachers.set(id, (teachers.get(id) ?? 0) + 1);
  const rows = new Map<ConceptId, Cell[]>([...teachers.keys()].map((id) => [id, []]));
  views.forEach(({ roadmap, taught }, number) => {
    const { outer } = stagePositions(roadmap.stages);
    let rank = 0;
    for (const id of orders[number]!) rows.get(id)!.push({ roadmap: roadmap.id, stage: outer[taught.get(id)!.stage] ?? null, rank: teachers.get(id)! > 1 ? ++rank : null });
  });
  const matrix = [...rows].map(([concept, cells]): Row => ({ concept, cells })).sort((a, b) => byCodePoint(a.concept, b.concept));
  const onlyIn = views.map(({ roadmap }, number) => ({ roadmap: roadmap.id, concepts: orders[number]!.filter((id) => teachers.get(id) === 1) }));
  return { matrix, memberships: membershipsOf(matrix), onlyIn, missing: omissionsOf(matrix, views, Math.min(quorum, views.length - 1)) };
}

function membershipsOf(matrix: readonly Row[]): Membership[] {
  const groups = groupBy(matrix, ({ cells }) => cells.map(({ roadmap }) => roadmap).join("\n"));
  const all = [...groups].map(([key, rows]) => ({ key, roadmaps: rows[0]!.cells.map(({ roadmap }) => roadmap), concepts: rows.map(({ concept }) => concept) }));
  return all.sort((a, b) => b.concepts.length - a.concepts.length || byCodePoint(a.key, b.key)).map(({ roadmaps, concepts }) => ({ roadmaps, concepts }));
}

function omissionsOf(matrix: readonly Row[], views: readonly View[], least: number): Omission[] {
  const wanted = matrix.filter(({ cells }) => least > 0 && cells.length >= least && cells.length < views.length).map(({ concept, cells }) => ({ concept, roadmaps: cells.map(({ roadmap }): RoadmapId => roadmap) }));
  return views.flatMap(({ roadmap, taught }) => wanted.filter(({ concept }) => !taught.has(concept)).map(({ concept, roadmaps }) => ({ roadmap: roadmap.id, concept, roadmaps })));
}
