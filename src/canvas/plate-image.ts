/** What stands on a plate besides its label, as a picture for the canvas. */
import type { PlacedPlate, Rectangle } from "../view/map/map-content.ts";
import { isPlain, plainWidth, plateSvg } from "../view/map/plate-svg.ts";
import type { Palette } from "./palette.ts";

/** How far a badge reaches over the plate's border, in pixels. */
export const BADGE = 9;

/** The picture as a data address, to be laid `BADGE` pixels left of and above the plate. Few differ, so that Cytoscape's cache keeps each once: the browser takes long over each. */
export function plateImage(plate: PlacedPlate, palette: Palette, ink: string): string {
  const width = (isPlain(plate, palette) ? plainWidth(plate) : plate.box.width + BADGE) + BADGE;
  const height = plate.box.height + 2 * BADGE;
  const around = `width="${width}" height="${height}" viewBox="${-BADGE} ${-BADGE} ${width} ${height}"`;
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" ${around}>${plateSvg(plate, palette, ink)}</svg>`)}`;
}

/** What stands on a folded band's plate besides its title: how many concepts it holds. */
export function foldImage({ width, height }: Rectangle, count: string, palette: Palette, ink: string): string {
  const around = `width="${width + 2 * BADGE}" height="${height + 2 * BADGE}" viewBox="${-BADGE} ${-BADGE} ${width + 2 * BADGE} ${height + 2 * BADGE}"`;
  const font = palette.font.replaceAll('"', "'");
  const words = `<text x="${width / 2}" y="${height - 9}" text-anchor="middle" font-family="${font}" font-size="11" fill="${ink}">${count}</text>`;
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" ${around}>${words}</svg>`)}`;
}
