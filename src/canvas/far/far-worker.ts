/** Paints pictures of a large map off the page's thread: told the map once, then asked for one part after the other. */
import { mapGrid, type MapGrid } from "../../view/map/map-grid.ts";
import type { FarPaint, FarScene } from "./far-scene.ts";
import { paintFar } from "./paint-far.ts";

export type FarAsked = { readonly scene: FarScene } | { readonly paint: FarPaint; readonly id: number };
export interface FarTold {
  readonly id: number;
  readonly picture: ImageBitmap;
}

let known: { readonly scene: FarScene; readonly grid: MapGrid } | null = null;
const canvas = new OffscreenCanvas(1, 1);
// Painted by the processor in one go: thousands of thin lines are what graphics cards, and their stand-ins in software, are slow at.
const context = canvas.getContext("2d", { willReadFrequently: true })!;

addEventListener("message", ({ data }: MessageEvent<FarAsked>) => {
  if ("scene" in data) {
    known = { scene: data.scene, grid: gridOf(data.scene) };
    return;
  }
  if (known === null) return;
  const { width, height, ratio } = data.paint;
  [canvas.width, canvas.height] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
  paintFar(context, known.scene, known.grid, data.paint);
  const picture = canvas.transferToImageBitmap();
  postMessage({ id: data.id, picture } satisfies FarTold, { transfer: [picture] });
});

function gridOf({ boxes, points, starts, looks }: FarScene): MapGrid {
  const plates = Array.from({ length: boxes.length / 4 }, (_, at) => ({ box: { x: boxes[4 * at]!, y: boxes[4 * at + 1]!, width: boxes[4 * at + 2]!, height: boxes[4 * at + 3]! } }));
  const arrows = Array.from(looks, (_, at) => ({ route: Array.from({ length: starts[at + 1]! - starts[at]! }, (__, point) => ({ x: points[2 * (starts[at]! + point)]!, y: points[2 * (starts[at]! + point) + 1]! })) }));
  return mapGrid({ plates, arrows });
}
