/** What stands on a plate besides its label: the roadmaps' stripes, the kind's line drawing, the sign of a choice, and badges. */
import { kindIcons } from "../view/kind-icons.ts";
import type { PlacedPlate } from "../view/map-content.ts";
import { PLATE } from "../view/plates.ts";
import { STRIPE, stripePath } from "../view/stripe-patterns.ts";
import type { Palette } from "./palette.ts";

/** How far a badge reaches over the plate's border, in pixels. */
export const BADGE = 9;

/** The picture as a data address, larger than the plate by `BADGE` on every side. Few differ, so that Cytoscape's cache keeps each once. */
export function plateImage(plate: PlacedPlate, palette: Palette, ink: string): string {
  const { kind, choice, box, stripes, slots } = plate;
  const { width, height } = box;
  const top = (height - STRIPE.height) / 2;
  const bars = stripes
    .map((colour, at) => `<path transform="translate(${3 + at * PLATE.stripe} ${top})" d="${stripePath(colour)}" fill="${roadmapColour(palette, colour)}"/>`)
    .join("");
  const icon = kindIcons[kind];
  const left = 11.5 + PLATE.stripe * Math.max(0, slots - 1);
  const drawing =
    icon === null
      ? ""
      : `<g transform="translate(${left} ${height / 2 - 6}) scale(0.75)" fill="none" stroke="${ink}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d="${icon}"/></g>`;
  const sign = choice ? `<path d="M${width - 6.5} 2.5l3.5 3.5-3.5 3.5-3.5-3.5z" fill="${ink}"/>` : "";
  const around = `width="${width + 2 * BADGE}" height="${height + 2 * BADGE}" viewBox="${-BADGE} ${-BADGE} ${width + 2 * BADGE} ${height + 2 * BADGE}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${around}>${bars}${drawing}${sign}${badges(plate, palette)}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function roadmapColour(palette: Palette, colour: number): string {
  return palette[`roadmap-${colour as 0}`];
}

/** What a view says about the plate, on its corners: its number or difference left, tick and target right. */
function badges({ mark, box }: PlacedPlate, palette: Palette): string {
  const { number, progress, target, difference } = mark;
  const made: string[] = [];
  if (number !== undefined) made.push(pill(String(number), palette.ink, palette.paper));
  else if (difference === "only-a" || difference === "only-b") made.push(pill(difference === "only-a" ? "A" : "B", palette[difference], palette.paper));
  if (progress === "known") {
    made.push(`<circle cx="${box.width - 2}" cy="1" r="7" fill="${palette.ink}"/><path d="M${box.width - 5.2} 1l2.3 2.4 4-4.6" fill="none" stroke="${palette.paper}" stroke-width="1.6"/>`);
  }
  if (target) {
    made.push(`<circle cx="${box.width - 2}" cy="${box.height - 1}" r="6" fill="${palette.paper}" stroke="${palette.ink}" stroke-width="1.4"/><circle cx="${box.width - 2}" cy="${box.height - 1}" r="2.4" fill="${palette.ink}"/>`);
  }
  return made.join("");
}

function pill(text: string, ground: string, ink: string): string {
  const width = 8 + 6 * text.length;
  return `<rect x="-5" y="-7" width="${width}" height="14" rx="7" fill="${ground}"/><text x="${width / 2 - 5}" y="3.6" text-anchor="middle" font-family="sans-serif" font-size="10" font-weight="600" fill="${ink}">${text}</text>`;
}
