/**
 * Positions with some bands folded. A folded band shrinks to the width of one plate, what lies behind it moves up by
 * what that saves, and nothing else changes: unfolded bands keep their inner order, distances and routes.
 */
import type { Box, ConceptId, Placement, Point } from "../../../graph/index.ts";
import type { Direction } from "../../state/app-state.ts";
import type { Rectangle } from "../map/map-content.ts";

/** Pixels at scale 1. */
const FOLDED = { width: 150, height: 60, pad: 9, title: 46 } as const;
/** Room between a folded band's plate and an arrow that passes by. */
const CLEAR = 9;

interface FoldedPlacement {
  readonly placement: Placement;
  /** Each folded band's plate, by the band's id. */
  readonly plates: ReadonlyMap<string, Rectangle>;
}

/** The placement with bands folded. `bandOf` says whose concepts are in which band. */
export function foldPlacement(placement: Placement, direction: Direction, folds: readonly string[], bandOf: ReadonlyMap<ConceptId, string>): FoldedPlacement {
  const down = direction === "down";
  const bands = placement.bands.filter(({ id }) => folds.includes(id)).map((box) => ({ id: box.id, ...stretch(box, down) }));
  if (bands.length === 0) return { placement, plates: new Map() };
  bands.sort((a, b) => a.from - b.from);
  const most = down ? FOLDED.title + FOLDED.height + 2 * FOLDED.pad : FOLDED.width + 2 * FOLDED.pad;
  const along = (at: number): number => {
    let saved = 0;
    for (const { from, to } of bands) {
      const spare = Math.max(0, to - from - most);
      if (at >= to) saved += spare;
      else if (at > from) return at - saved - ((at - from) / (to - from)) * spare;
    }
    return at - saved;
  };
  const point = ({ x, y }: Point): Point => (down ? { x, y: along(y) } : { x: along(x), y });
  const node = (box: Box): Box => (down ? { ...box, y: along(box.y + box.height / 2) - box.height / 2 } : { ...box, x: along(box.x + box.width / 2) - box.width / 2 });
  const band = (box: Box): Box => {
    const { from, to } = stretch(box, down);
    return down ? { ...box, y: along(from), height: along(to) - along(from) } : { ...box, x: along(from), width: along(to) - along(from) };
  };
  const moved: Placement = {
    ...placement,
    nodes: placement.nodes.map(node),
    arrows: placement.arrows.map(({ id, points }) => ({ id, points: points.map(point) })),
    bands: placement.bands.map(band),
    ...(down ? { height: along(placement.height) } : { width: along(placement.width) }),
  };
  const closed = new Set(folds);
  /** Arrows between two folded bands are drawn as bundles, which go their own ways. */
  const passing = moved.arrows.flatMap(({ id, points }): Passing[] => {
    const ends = id.split(" > ").map((end) => bandOf.get(end as ConceptId) ?? "");
    return ends.every((end) => closed.has(end)) ? [] : [{ ends, points }];
  });
  const members = new Map<string, Box[]>(bands.map(({ id }) => [id, []]));
  for (const box of moved.nodes) members.get(bandOf.get(box.id as ConceptId) ?? "")?.push(box);
  const plates = moved.bands.filter(({ id }) => closed.has(id)).map((box): [string, Rectangle] => [box.id, plateIn(box, moved, members.get(box.id)!, passing, down)]);
  return { placement: moved, plates: new Map(plates) };
}

function stretch(box: Rectangle, down: boolean): { readonly from: number; readonly to: number } {
  return down ? { from: box.y, to: box.y + box.height } : { from: box.x, to: box.x + box.width };
}

/** An arrow that a folded plate has to stand clear of, with the bands at its ends. */
interface Passing {
  readonly ends: readonly string[];
  readonly points: readonly Point[];
}

/** The plate in the middle of its band, across from it in the middle of its concepts `own`, or as near as passing arrows allow. */
function plateIn(band: Box, { width, height }: Placement, own: readonly Box[], arrows: readonly Passing[], down: boolean): Rectangle {
  const { from, to } = stretch(band, down);
  const room = down ? width : height;
  const size = down
    ? { width: Math.min(FOLDED.width, room), height: Math.max(28, Math.min(FOLDED.height, to - from - FOLDED.title)) }
    : { width: Math.min(FOLDED.width, to - from - 2 * FOLDED.pad), height: FOLDED.height };
  const reach = (down ? size.width : size.height) / 2;
  const centres = own.map((box) => (down ? box.x + box.width / 2 : box.y + box.height / 2));
  const wish = Math.min(room - reach, Math.max(reach, centres.length === 0 ? room / 2 : centres.reduce((sum, one) => sum + one, 0) / centres.length));
  const passing = arrows.filter(({ ends }) => !ends.includes(band.id)).flatMap(({ points }) => crossings(points, from, to, down));
  const isFree = (at: number): boolean => at >= reach && at <= room - reach && passing.every(([low, high]) => high < at - reach - CLEAR || low > at + reach + CLEAR);
  const tries = [wish, ...passing.flatMap(([low, high]) => [low - reach - CLEAR - 1, high + reach + CLEAR + 1])].filter(isFree);
  const at = tries.reduce((best, one) => (Math.abs(one - wish) < Math.abs(best - wish) ? one : best), tries[0] ?? wish);
  if (down) return { x: at - reach, y: Math.min(from + FOLDED.title - 6, to - size.height), ...size };
  return { x: (from + to - size.width) / 2, y: at - reach, ...size };
}

/** Where a route passes through a stretch: its extents across. */
function crossings(points: readonly Point[], from: number, to: number, down: boolean): (readonly [number, number])[] {
  return points.slice(1).flatMap((end, at) => {
    const start = points[at]!;
    const [a, b] = down ? [start.y, end.y] : [start.x, end.x];
    if (Math.max(a, b) <= from || Math.min(a, b) >= to) return [];
    const [c, d] = down ? [start.x, end.x] : [start.y, end.y];
    return [[Math.min(c, d), Math.max(c, d)] as const];
  });
}
