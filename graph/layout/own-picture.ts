/** The picture by own means alone: coordinates from the order of the layers, arrows as straight as the order allows. */
import { passingPieces, type Sketch } from "./sketch.ts";
import type { Picture } from "./picture.ts";
import type { Point } from "./placement.ts";

/**
 * The picture of a sketch. Arrows run level past all columns between their ends and climb only in the gaps beside
 * these, so that none touches a plate but its own. O(n + m).
 */
export function ownPicture(sketch: Sketch): Picture {
  const { frame, graph, columns, middle } = sketch;
  return {
    along: Float64Array.from(frame.ids, (_, v) => columns.start[graph.layer[v]!]!),
    across: Float64Array.from(frame.ids, (_, v) => middle[v]! - frame.across[v]! / 2),
    routes: frame.arrowIds.map((_, arrow) => {
      const points = withoutFlatBends(line(sketch, arrow));
      return sketch.flow.first[arrow] === frame.before[arrow] ? points : points.reverse();
    }),
  };
}

/** The line of an arrow from its first to its last end. */
function line(sketch: Sketch, arrow: number): Point[] {
  const { frame, flow, graph, columns, middle, ports } = sketch;
  const [v, w] = [flow.first[arrow]!, flow.last[arrow]!];
  const [from, to] = [graph.layer[v]!, graph.layer[w]!];
  const [start, end] = [middle[v]! + ports.first[arrow]!, middle[w]! + ports.last[arrow]!];
  const passing = passingPieces(sketch, arrow).flatMap((piece) => [{ x: piece.from, y: piece.across }, { x: piece.to, y: piece.across }]);
  return [
    { x: columns.start[from]! + frame.along[v]!, y: start },
    { x: columns.end[from]!, y: start },
    ...passing,
    { x: columns.start[to]!, y: end },
  ];
}

/** The line without points that lie on the way from one neighbour to the other at the same height. */
function withoutFlatBends(points: readonly Point[]): Point[] {
  return points.filter((point, at) => {
    const [previous, next] = [points[at - 1], points[at + 1]];
    if (previous?.x === point.x && previous.y === point.y) return false;
    return previous === undefined || next === undefined || previous.y !== point.y || next.y !== point.y;
  });
}
