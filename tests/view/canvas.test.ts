import { describe, expect, test } from "vitest";
import { edgeGeometry } from "../../src/canvas/route-geometry.ts";
import { titleAt, titleInMotion } from "../../src/canvas/title-place.ts";
import { createSpareTime } from "../../src/canvas/spare-time.ts";
import { bringIntoView, firstView, fitWhole, zoomAbout } from "../../src/canvas/viewport.ts";

const box = (x: number, y: number, width = 100, height = 30) => ({ x, y, width, height });

/** Puts the bends back where Cytoscape will: along the line between the ends, and off it. */
function bends(geometry: ReturnType<typeof edgeGeometry>, before: ReturnType<typeof box>, after: ReturnType<typeof box>): number[][] {
  const end = (text: string, at: ReturnType<typeof box>): number[] =>
    text.split(" ").map((part, axis) => Number(part) + (axis === 0 ? at.x + at.width / 2 : at.y + at.height / 2));
  const [x1, y1] = end(geometry.sourceEndpoint, before) as [number, number];
  const [x2, y2] = end(geometry.targetEndpoint, after) as [number, number];
  const length = Math.hypot(x2 - x1, y2 - y1);
  const distances = geometry.distances.split(" ").map(Number);
  return geometry.weights.split(" ").map((text, index) => {
    const weight = Number(text);
    const distance = distances[index]!;
    return [x1 + (x2 - x1) * weight - ((y2 - y1) / length) * distance, y1 + (y2 - y1) * weight + ((x2 - x1) / length) * distance].map(Math.round);
  });
}

describe("routes", () => {
  const before = box(0, 0);
  const after = box(300, 200);

  test("keep their bends, without those on a straight line", () => {
    const route = [{ x: 100, y: 15 }, { x: 150, y: 15 }, { x: 200, y: 15 }, { x: 250, y: 215 }, { x: 300, y: 215 }];
    const geometry = edgeGeometry(route, before, after, false);
    expect(geometry.curve).toBe("round-segments");
    expect(bends(geometry, before, after)).toEqual([[200, 15], [250, 215]]);
  });

  test("without bends are straight", () => {
    expect(edgeGeometry([{ x: 100, y: 15 }, { x: 300, y: 215 }], before, after, false).curve).toBe("straight");
  });

  test.each([[false, [200, 15]], [true, [50, 115]]] as const)("that are unknown leave the plate in the map's direction (down: %s)", (down, first) => {
    const geometry = edgeGeometry(undefined, before, after, down);
    expect(geometry.curve).toBe("unbundled-bezier");
    expect(bends(geometry, before, after)[0]).toEqual(first);
  });
});

describe("the viewport", () => {
  const window = { width: 1000, height: 600 };
  const insets = { top: 50, right: 0, bottom: 50, left: 100 };
  const map = box(0, 0, 2000, 400);

  test("fits everything into what is free", () => {
    const { zoom, pan } = fitWhole(map, window, insets);
    expect(pan.x).toBeGreaterThanOrEqual(100);
    expect(2000 * zoom + pan.x).toBeLessThanOrEqual(1000);
  });

  test("begins at the beginning where everything would be too small to read", () => {
    const plates = [box(20, 1500), box(5900, 10)];
    const { zoom, pan } = firstView(box(0, 0, 6000, 3000), plates, window, insets, false);
    expect(zoom).toBeGreaterThanOrEqual(0.7);
    expect(20 * zoom + pan.x).toBeCloseTo(116);
    expect(1515 * zoom + pan.y).toBeCloseTo(300);
  });

  test("moves only as far as needed, and not at all for what is seen", () => {
    const at = { zoom: 1, pan: { x: 0, y: 0 } };
    expect(bringIntoView(at, box(400, 200), window, insets)).toEqual(at);
    expect(bringIntoView(at, box(950, 200), window, insets).pan).toEqual({ x: -78, y: 0 });
  });

  test("what floats over the map covers nothing that is brought into view or fitted", () => {
    const floats = [{ x: 800, y: 380, width: 190, height: 160 }, { x: 110, y: 480, width: 400, height: 60 }];
    const isClear = ({ zoom, pan }: ReturnType<typeof fitWhole>, { x, y, width, height }: ReturnType<typeof box>): boolean =>
      floats.every((one) => x * zoom + pan.x >= one.x + one.width || (x + width) * zoom + pan.x <= one.x || y * zoom + pan.y >= one.y + one.height || (y + height) * zoom + pan.y <= one.y);
    for (const at of [box(850, 420), box(200, 500), box(600, 520), box(700, 90)]) {
      const to = bringIntoView({ zoom: 1, pan: { x: 0, y: 0 } }, at, window, { ...insets, floats });
      expect(isClear(to, at)).toBe(true);
      if (isClear({ zoom: 1, pan: { x: 0, y: 0 } }, at) && at.y < 400) expect(to.pan).toEqual({ x: 0, y: 0 });
    }
    for (const whole of [map, box(0, 0, 300, 900), box(50, 70, 900, 800)]) {
      const to = fitWhole(whole, window, { ...insets, floats });
      expect(isClear(to, whole)).toBe(true);
      expect(whole.x * to.zoom + to.pan.x).toBeGreaterThanOrEqual(100);
    }
  });

  test("keeps the point that is zoomed about", () => {
    const to = zoomAbout({ zoom: 1, pan: { x: 10, y: 20 } }, 2, { x: 300, y: 200 });
    expect((300 - to.pan.x) / to.zoom).toBe(290);
    expect(zoomAbout(to, 99, { x: 0, y: 0 }).zoom).toBe(3);
  });
});

describe("the title of a stage", () => {
  const at = (start: number, end: number) => titleAt({ start, end }, false, 1000, insets);
  const insets = { top: 0, right: 0, bottom: 0, left: 60 };

  test("stays in sight as long as any of its band does, and has the room that is left", () => {
    expect(at(200, 500)).toEqual({ transform: "translateX(200px)", room: 300, hidden: false, narrow: false });
    expect(at(-300, 160)).toEqual({ transform: "translateX(60px)", room: 100, hidden: false, narrow: false });
    expect(at(-300, 120)).toMatchObject({ room: 60, narrow: true });
    expect(at(-300, 70)).toMatchObject({ room: 0, hidden: true });
  });

  test.each([
    ["keeps its width while its words have room", 300, 250, 200, 300],
    ["gets narrower in steps where they have not", 300, 190, 200, 160],
    ["down to what there is", 64, 20, 200, 20],
    ["gets wider once there is much more", 160, 200, 400, 160],
    ["by a large step", 160, 300, 400, 300],
    ["or once there is room for all", 160, 260, 200, 200],
  ])("%s while the map moves", (_, before, room, words, wanted) => {
    expect(titleInMotion(at(60, 60 + room), at(60, 60 + before), words).room).toBe(wanted);
  });
});

describe("spare time", () => {
  /** What there is of each frame, in milliseconds: frames by how long after the one before they come, whether the map moves in them, and whether it is held from then on. */
  const spared = (frames: readonly (readonly [number, boolean, boolean?])[]): readonly number[] => {
    let clock = 1000;
    const spare = createSpareTime(() => undefined, () => clock);
    return frames.map(([after, moves, is]) => {
      clock += after;
      if (is !== undefined) spare.held(is);
      if (moves) spare.moved();
      return Math.max(0, spare.until() - clock);
    });
  };

  test.each([
    ["at rest there is most, late or not", [[16, false], [16, false], [90, false]], [7, 7, 7]],
    ["while the map moves there is some", [[16, false], [16, true], [17, true]], [7, 4, 4]],
    ["and nothing once a frame came late, until it rests", [[16, true], [16, true], [40, true], [16, true], [20, false], [150, false]], [4, 4, 0, 0, 0, 7]],
    ["one that is held moves, whether it does or not", [[16, false], [16, false, true], [40, false], [300, false], [16, false, false]], [7, 4, 0, 0, 7]],
    ["what comes after long is no late frame", [[16, false], [3000, true], [16, true]], [7, 4, 4]],
  ] as const)("%s", (_, frames, wanted) => {
    expect(spared(frames)).toEqual(wanted);
  });
});
