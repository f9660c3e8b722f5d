/** What stands on a plate besides its label, as a picture for the canvas. */
import type { PlacedPlate } from "../view/map-content.ts";
import { plateSvg } from "../view/plate-svg.ts";
import type { Palette } from "./palette.ts";

/** How far a badge reaches over the plate's border, in pixels. */
export const BADGE = 9;

/** The picture as a data address, larger than the plate by `BADGE` on every side. Few differ, so that Cytoscape's cache keeps each once. */
export function plateImage(plate: PlacedPlate, palette: Palette, ink: string): string {
  const width = plate.box.width + 2 * BADGE;
  const height = plate.box.height + 2 * BADGE;
  const around = `width="${width}" height="${height}" viewBox="${-BADGE} ${-BADGE} ${width} ${height}"`;
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" ${around}>${plateSvg(plate, palette, ink)}</svg>`)}`;
}
