/** Arbitrary drawings, odd ones too, and what must hold of every placement of them. */
import fc from "fast-check";
import { expect } from "vitest";
import { countCrossings } from "../../graph/layout/order/count-crossings.ts";
import { countTouches } from "../../graph/layout/order/count-touches.ts";
import type { Drawing } from "../../graph/layout/drawing.ts";
import type { Box, Placement } from "../../graph/layout/placement.ts";

const label = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 30, max: 200 }) }, { weight: 1, arbitrary: fc.integer({ min: 600, max: 1500 }) });

/** Up to `most` nodes in up to four bands or none of them, arrows anywhere: cycles, doubles, loops, ends that are not drawn. */
export function anyDrawing(most: number): fc.Arbitrary<Drawing> {
  return fc.integer({ min: 0, max: most }).chain((n) => {
    const end = fc.integer({ min: 0, max: n });
    return fc.record({
      direction: fc.constantFrom("right" as const, "down" as const),
      bands: fc.integer({ min: 0, max: 4 }).chain((count) =>
        fc.tuple(...Array.from({ length: count }, (_, at) => fc.record({ id: fc.constant(`b${at}`), title: fc.constant("基础 Basics"), order: fc.constant(at * 2), minWidth: fc.integer({ min: 0, max: 900 }) }))),
      ),
      nodes: fc.tuple(
        ...Array.from({ length: n }, (_, at) =>
          fc.record({ id: fc.constant(`n${at}`), width: label, height: fc.integer({ min: 20, max: 60 }), band: fc.constantFrom(null, 0, 2, 4, 6, 99) }),
        ),
      ),
      arrows: fc.array(fc.tuple(end, end), { maxLength: n * 2 }).map((pairs) => pairs.map(([a, b], at) => ({ id: `a${at}`, before: `n${a}`, after: `n${b}` }))),
    });
  });
}

const slack = 0.02;

function overlap(a: Box, b: Box): boolean {
  return a.x + a.width > b.x + slack && b.x + b.width > a.x + slack && a.y + a.height > b.y + slack && b.y + b.height > a.y + slack;
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

/** Everything that holds of a placement whoever routed it. */
export function expectSound(drawing: Drawing, placement: Placement): void {
  const { nodes, bands, arrows, width, height } = placement;
  const sheet = { id: "", x: 0, y: 0, width, height };
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  expect(ids(nodes)).toEqual(ids(drawing.nodes).toSorted());
  expect(ids(bands)).toEqual(ids(drawing.bands).toSorted());
  expect(ids(arrows)).toEqual([...ids(arrows)].sort());
  const box = new Map(nodes.map((node) => [node.id, node]));
  for (const node of drawing.nodes) expect(box.get(node.id)).toMatchObject({ width: node.width, height: node.height });
  for (const [at, a] of nodes.entries()) {
    expect(within(a, sheet)).toBe(true);
    for (const b of nodes.slice(at + 1)) expect(overlap(a, b), `${a.id} over ${b.id}`).toBe(false);
  }
  const right = drawing.direction === "right";
  const ground = new Map(bands.map((band) => [band.id, band]));
  const inOrder = drawing.bands.toSorted((a, b) => a.order - b.order).map((band) => ({ ...ground.get(band.id)!, order: band.order, least: band.minWidth ?? 0 }));
  let end = 0;
  for (const band of inOrder) {
    expect(right ? band.x : band.y).toBeGreaterThanOrEqual(end - slack);
    expect(right ? band.height : band.width).toBe(right ? height : width);
    expect(band.width).toBeGreaterThanOrEqual(band.least - slack);
    expect(within(band, sheet)).toBe(true);
    end = right ? band.x + band.width : band.y + band.height;
    for (const node of drawing.nodes) {
      const inside = node.band === band.order;
      if (inside) expect(within(box.get(node.id)!, band)).toBe(true);
      else expect(overlap(box.get(node.id)!, band)).toBe(false);
    }
  }
  for (const { id, points } of arrows) {
    const { before, after } = drawing.arrows.find((arrow) => arrow.id === id)!;
    expect(points.length).toBeGreaterThanOrEqual(2);
    for (const [end, name] of [[points[0]!, before], [points[points.length - 1]!, after]] as const) {
      const plate = box.get(name)!;
      expect(within({ id: "", ...end, width: 0, height: 0 }, plate), `${id} at ${name}`).toBe(true);
    }
  }
}

/** What holds of own placements besides: exact counts, and no arrow over a plate that is not its own. */
export function expectOwn(drawing: Drawing, placement: Placement): void {
  expect(placement.engine).toBe("own");
  expect(placement.crossings).toBe(countCrossings(placement.arrows));
  expect(countTouches(placement, drawing.arrows)).toBe(0);
}
