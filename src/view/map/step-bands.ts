/** Bands for a map of several authors: how many steps lie between a concept and the beginning, a few steps to a band. */
import { type ConceptId, depth, digraph } from "../../../graph/index.ts";
import type { MapBand, MapRecord } from "./map-record.ts";

/** More bands than this no longer read as a page. */
const MOST = 7;

/** The bands and who stands in which; what no arrow touches stands outside them. Concepts of a circle share their step. */
export function stepBands(
  concepts: readonly ConceptId[],
  arrows: readonly { readonly before: ConceptId; readonly after: ConceptId }[],
): Pick<MapRecord, "bands" | "bandOf"> {
  const tied = new Set(arrows.flatMap(({ before, after }) => [before, after]));
  const graph = digraph({ ids: concepts, arrows: arrows.map(({ before, after }) => [before, after]) });
  const depths = depth(graph);
  const deepest = depths.reduce((most, one) => Math.max(most, one), 0);
  const stretch = Math.ceil((deepest + 1) / MOST);
  const bandOf = new Map<ConceptId, string>();
  const bands = new Map<number, MapBand>();
  for (const id of concepts) {
    if (!tied.has(id)) continue;
    const order = Math.floor(depths[graph.indexOf.get(id)!]! / stretch) + 1;
    const first = (order - 1) * stretch + 1;
    const band = bands.get(order) ?? { id: `steps ${order}`, order, stage: null, steps: [first, Math.min(first + stretch, deepest + 2) - 1] as const };
    bands.set(order, band);
    bandOf.set(id, band.id);
  }
  return { bands: [...bands.values()].sort((a, b) => a.order - b.order), bandOf };
}
