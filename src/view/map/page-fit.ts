/** Which spacings are worth trying for a map, and which of the pictures that come back is the best to look at. */
import type { Drawing, LayoutOptions, Placement } from "../../../graph/index.ts";

/** The free part of a common screen, which a map to the right should fill. */
const PAGE = { width: 1360, height: 730 };
/** Larger maps are laid out once only. */
const FEW = 160;
/** Above this many plates the engine takes longer than anyone likes to wait. */
const ALONE = 300;
const PER_COLUMN = [8, 12, 16];

/**
 * The spacings to try, the usual one first: a map to the right fills a page best with some number of plates in a
 * column that only trying tells; one downwards is three plates wide.
 */
export function spacingsToTry(drawing: Drawing): readonly LayoutOptions[] {
  const common = { gapAcross: 14, gapArrow: 8, bandPadding: 16 };
  if (drawing.direction === "down") return [{ ...common, titleRoom: 36, perColumn: 3, gapAlong: 30 }];
  const usual = { ...common, titleRoom: 4, aspect: PAGE.width / PAGE.height, gapAlong: 40 };
  if (drawing.nodes.length > FEW) return [usual];
  return [usual, ...PER_COLUMN.map((perColumn) => ({ ...usual, perColumn }))];
}

/** Whether a drawing is laid out without the engine's help. */
export function isLaidOutAlone(drawing: Drawing): boolean {
  return drawing.nodes.length > ALONE;
}

/**
 * The best of several placements of one drawing: among those that stand about as large on a page as the largest, the
 * one with the fewest crossings, then with the straightest arrows; the earlier of equals. Throws when there is none.
 */
export function bestPlacement(placements: readonly Placement[]): Placement {
  const scale = ({ width, height }: Placement): number => Math.min(1, PAGE.width / width, PAGE.height / height);
  const largest = Math.max(...placements.map(scale));
  const bends = ({ arrows }: Placement): number => arrows.reduce((sum, { points }) => sum + points.length - 2, 0);
  return placements
    .filter((one) => scale(one) >= largest * 0.96)
    .reduce((best, one) => {
      if (one.crossings !== best.crossings) return one.crossings < best.crossings ? one : best;
      return bends(one) < bends(best) ? one : best;
    });
}
