/** The order chart's columns: they fit the window as long as names and lines can be read, and no line runs through its own name. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { orderGeometry, orderSegments } from "../../src/view/compare/order-geometry.ts";
import { estimateWidth } from "../../src/view/map/text-width.ts";

const NAMES = ["Python", "循环神经网络", "Retrieval-augmented generation", "Andrew Ng's Machine Learning course"];

test("law: names keep to their column, lines run between names, and a wide window holds everything", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 200, max: 2600 }), fc.constantFrom(...NAMES), (columns, width, whole) => {
      const drawn = orderGeometry(NAMES, columns, 9, width);
      const name = drawn.name(whole);
      expect(name === whole || name.endsWith("…")).toBe(true);
      for (let column = 1; column < columns; column += 1) {
        const path = drawn.line({ column: column - 1, place: 2, name }, { column, place: 5, name });
        const [start = 0, startY, edge = 0] = path.match(/[\d.]+/g)!.map(Number);
        const [x] = drawn.dot(column - 1, 2);
        const [to] = drawn.dot(column, 5);
        expect(startY).toBe(drawn.dot(column - 1, 2)[1]);
        expect(start).toBeGreaterThan(x + 12 + estimateWidth(name, 12.5));
        expect(to - edge).toBeGreaterThanOrEqual(50);
        expect(drawn.head(column - 1)).toBeCloseTo(to - x);
      }
      // 116 pixels a name and 56 a line are the least that can be read.
      if (width >= columns * 116 + (columns - 1) * 56) expect(drawn.width).toBeLessThanOrEqual(width + 1);
    }),
  );
});

test("a name is cut only where a column is too narrow for it", () => {
  expect(orderGeometry(NAMES, 2, 3, 1200).name(NAMES[3]!)).toBe(NAMES[3]);
  expect(orderGeometry(NAMES, 5, 3, 700).name(NAMES[3]!)).toMatch(/^Andrew .*…$/);
});

test("a line leaps over a roadmap that leaves the concept out, and says so", () => {
  expect(orderSegments({ concept: "rnn" as never, places: [1, null, 3, 2], crossings: 0 })).toEqual([
    { from: 0, to: 2, direct: false },
    { from: 2, to: 3, direct: true },
  ]);
});
