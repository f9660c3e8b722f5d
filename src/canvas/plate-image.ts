/** What stands at the left edge of a plate: the roadmap's stripe, and the kind's line drawing where it has one. */
import type { Kind } from "../../graph/index.ts";
import { kindIcons } from "../view/kind-icons.ts";

/** The width of the picture in pixels at scale 1. */
export const IMAGE_WIDTH = 28;

/** The picture as a data address. Few differ, so that Cytoscape's cache keeps each once. */
export function plateImage(kind: Kind, height: number, stripe: string, ink: string): string {
  const icon = kindIcons[kind];
  const drawing =
    icon === null
      ? ""
      : `<g transform="translate(11.5 ${height / 2 - 6}) scale(0.75)" fill="none" stroke="${ink}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d="${icon}"/></g>`;
  const bar = `<rect x="3" y="${height / 2 - 7}" width="3" height="14" rx="1.5" fill="${stripe}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${IMAGE_WIDTH}" height="${height}" viewBox="0 0 ${IMAGE_WIDTH} ${height}">${bar}${drawing}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
