/** What stands on a plate besides its label: the roadmap's stripe, the kind's line drawing, and the sign of a choice. */
import { kindIcons } from "../view/kind-icons.ts";
import type { PlacedPlate } from "../view/map-content.ts";

/** The picture as a data address, as large as the plate. Few differ, so that Cytoscape's cache keeps each once. */
export function plateImage({ kind, choice, box }: PlacedPlate, stripe: string, ink: string): string {
  const icon = kindIcons[kind];
  const { width, height } = box;
  const bar = `<rect x="3" y="${height / 2 - 7}" width="3" height="14" rx="1.5" fill="${stripe}"/>`;
  const drawing =
    icon === null
      ? ""
      : `<g transform="translate(11.5 ${height / 2 - 6}) scale(0.75)" fill="none" stroke="${ink}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d="${icon}"/></g>`;
  const sign = choice ? `<path d="M${width - 6.5} 2.5l3.5 3.5-3.5 3.5-3.5-3.5z" fill="${ink}"/>` : "";
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${bar}${drawing}${sign}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
