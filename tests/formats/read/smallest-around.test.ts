/** The smallest frame around each box, against trying all. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { smallestAround, type Box } from "../../../graph/formats/read/smallest-around.ts";

const side = fc.integer({ min: 0, max: 12 });
const box: fc.Arbitrary<Box> = fc.record({ x: side, y: side, width: side, height: side });

function tried(boxes: readonly Box[], frames: readonly Box[]): number[] {
  return boxes.map(({ x, y, width, height }) => {
    const [px, py] = [x + width / 2, y + height / 2];
    const around = frames.map((frame, i) => ({ frame, i })).filter(({ frame: f }) => f.width * f.height > width * height && px >= f.x && px <= f.x + f.width && py >= f.y && py <= f.y + f.height);
    return around.sort((a, b) => a.frame.width * a.frame.height - b.frame.width * b.frame.height || a.i - b.i)[0]?.i ?? -1;
  });
}

test("is what trying all finds", () => {
  fc.assert(fc.property(fc.array(box, { maxLength: 40 }), fc.array(box, { maxLength: 20 }), (boxes, frames) => void expect([...smallestAround(boxes, frames)]).toEqual(tried(boxes, frames))), { numRuns: 300 });
});

test("of a wall of frames costs far less than all pairs", () => {
  const wall = (n: number): Box[] => Array.from({ length: n }, (_, i) => ({ x: (i % 100) * 10, y: Math.floor(i / 100) * 10, width: 9, height: 9 }));
  const cards = (n: number): Box[] => wall(n).map(({ x, y }) => ({ x: x + 4, y: y + 4, width: 1, height: 1 }));
  expect([...smallestAround(cards(10_000), wall(10_000))]).toEqual([...wall(10_000).keys()]);
});
