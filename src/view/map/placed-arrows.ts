/** Arrows in their places, those of folded things bundled: what a bundle says is the best that any of its arrows says. */
import type { Placement } from "../../../graph/index.ts";
import type { Direction } from "../../state/app-state.ts";
import { arrowKey } from "./arrow-key.ts";
import { bestBasis, type Bundle } from "../fold/bundle-arrows.ts";
import { bundleRoutes } from "../fold/bundle-route.ts";
import type { DrawnArrow } from "./drawn-arrows.ts";
import type { PlacedArrow, Rectangle } from "./map-content.ts";
import type { MapArrow } from "./map-record.ts";
import type { Ends } from "../fold/neighbourhood.ts";
import type { MapMarks } from "./plate-mark.ts";

/** An arrow between concepts that is drawn, alone or in a bundle. */
type Drawn = DrawnArrow<MapArrow> & Ends;

/** The bundles as they are drawn, each with its route; a bundle of one arrow between two concepts is that arrow. */
export function placedArrows(
  bundles: readonly Bundle<Drawn>[],
  placement: Placement,
  boxes: ReadonlyMap<string, Rectangle>,
  folded: ReadonlySet<string>,
  direction: Direction,
  marks: MapMarks,
): readonly PlacedArrow[] {
  const routes = new Map(placement.arrows.map((route) => [route.id, route.points]));
  const isSelf = ({ before, after, arrows: [first] }: Bundle<Drawn>): boolean => first!.before === before && first!.after === after;
  const made = bundles.filter((bundle) => !isSelf(bundle));
  const ends = made.map(({ before, after, arrows }) => ({
    from: boxes.get(before)!,
    to: boxes.get(after)!,
    folded: [arrows[0]!.before !== before, arrows[0]!.after !== after] as const,
    ways: arrows.flatMap((one) => {
      const way = routes.get(arrowKey(one.before, one.after));
      return way === undefined ? [] : [way];
    }),
  }));
  const bundled = new Map(bundleRoutes(ends, [...boxes].map(([id, box]) => ({ box, folded: folded.has(id) })), direction).map((route, at) => [made[at]!, route]));
  return bundles.map((bundle) => {
    const { before, after, arrows } = bundle;
    const key = arrowKey(before, after);
    const all = arrows.map(({ prerequisite }) => prerequisite);
    const said = arrows.map((one) => marks.arrows.get(arrowKey(one.before, one.after)) ?? null);
    return {
      key,
      before,
      after,
      bundled: arrows.map((one) => ({ before: one.before, after: one.after })),
      basis: bestBasis(all.map(({ basis }) => basis)),
      strength: Math.max(...all.map(({ strength }) => strength)),
      implied: arrows.every(({ implied }) => implied),
      support: Math.max(...all.map(({ sources }) => sources.length)),
      disputed: all.some(({ disputed }) => disputed),
      mark: said.every((mark) => mark === said[0]) ? said[0]! : null,
      route: isSelf(bundle) ? routes.get(key) : bundled.get(bundle),
    };
  });
}
