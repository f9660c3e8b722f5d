/**
 * A large map as the plain picture that is painted of it away from the page's own thread: boxes, labels and lines as
 * arrays of numbers, which are handed over at once however many they are.
 */
import type { MapContent, Point, Rectangle } from "../../view/map/map-content.ts";
import { PLATE, textLeft } from "../../view/map/plates.ts";
import type { BandTitle } from "../band-layer.ts";
import type { Palette } from "../palette.ts";
import type { Viewport } from "../viewport.ts";

export interface FarScene {
  /** x, y, width, height of each plate: concepts, then folded bands. */
  readonly boxes: Float32Array;
  /** The lines of each label, with a line feed between two. */
  readonly labels: readonly string[];
  /** Where each label begins, from the left edge of its plate. */
  readonly lefts: Float32Array;
  /** By plate, the colour of its first stripe, 0 to 7, or `BARE`. */
  readonly stripes: Uint8Array;
  /** x, y of all points of all arrows, one arrow after the other. */
  readonly points: Float32Array;
  /** Where each arrow's points begin, and where the last one's end: counted in points. */
  readonly starts: Uint32Array;
  /** How each arrow's line is drawn. */
  readonly looks: Uint8Array;
}

/** A line as its basis has it. */
export const LOOK = { plain: 0, dashed: 1, dotted: 2, part: 3 } as const;

/** No stripe. */
export const BARE = 255;

/** What is to be painted: the part of the map that a window looks at. */
export interface FarPaint {
  readonly view: Viewport;
  /** Of the picture, in pixels of the page. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for one of the page. */
  readonly ratio: number;
  readonly palette: Palette;
  /** By position: `ROLE` of each plate and arrow; null for all alike. */
  readonly roles: { readonly plates: Uint8Array; readonly arrows: Uint8Array } | null;
  /** By position: 1 for what is drawn in detail elsewhere; null for nothing. */
  readonly skip: null | { readonly plates: Uint8Array; readonly arrows: Uint8Array };
}

/** What attention makes of a plate or an arrow. */
export const ROLE = { rest: 0, needs: 1, unlocks: 2, selected: 3, kin: 4 } as const;

/** What a scene is made of, position by position: plates and folded bands, arrows and the lines to parts. */
export interface FarThings {
  readonly plates: readonly { readonly id: string; readonly box: Rectangle; readonly lines: readonly string[]; readonly left: number; readonly stripe: number }[];
  readonly arrows: readonly { readonly key: string; readonly route: readonly Point[] | undefined; readonly look: number }[];
}

/** The things of a content; `titles` are those of the bands. O(plates + arrows). */
export function farThings({ plates, folds, arrows, parts }: MapContent, titles: ReadonlyMap<string, BandTitle>): FarThings {
  return {
    plates: [
      ...plates.map(({ id, box, lines, kind, slots, stripes }) => ({ id, box, lines, left: textLeft(kind, slots), stripe: stripes[0] ?? BARE })),
      ...folds.map(({ id, band, box, members }) => ({ id, box, lines: [titles.get(band)?.title ?? "", titles.get(band)?.count ?? String(members.length)], left: PLATE.right, stripe: BARE })),
    ],
    arrows: [
      ...arrows.map(({ key, route, basis }) => ({ key, route, look: basis === "stated" ? LOOK.plain : basis === "sequence" ? LOOK.dashed : LOOK.dotted })),
      ...parts.map(({ key, route }) => ({ key, route, look: LOOK.part })),
    ],
  };
}

/** The scene of some things. O(plates + points). */
export function farScene({ plates, arrows }: FarThings): FarScene {
  const boxes = new Float32Array(4 * plates.length);
  plates.forEach(({ box }, at) => boxes.set([box.x, box.y, box.width, box.height], 4 * at));
  const starts = new Uint32Array(arrows.length + 1);
  arrows.forEach(({ route = [] }, at) => void (starts[at + 1] = starts[at]! + route.length));
  const points = new Float32Array(2 * starts[arrows.length]!);
  let next = 0;
  for (const { route = [] } of arrows) {
    for (const { x, y } of route) {
      points[next] = x;
      points[next + 1] = y;
      next += 2;
    }
  }
  return {
    boxes,
    labels: plates.map(({ lines }) => lines.join("\n")),
    lefts: Float32Array.from(plates, ({ left }) => left),
    stripes: Uint8Array.from(plates, ({ stripe }) => stripe),
    points,
    starts,
    looks: Uint8Array.from(arrows, ({ look }) => look),
  };
}
