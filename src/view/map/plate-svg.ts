/** What stands on a plate besides its label, as SVG: the roadmaps' stripes, the kind's line drawing, the sign of a choice, and badges. */
import { kindIcons } from "./kind-icons.ts";
import type { PlacedPlate } from "./map-content.ts";
import { PLATE } from "./plates.ts";
import { STRIPE, stripePath } from "./stripe-patterns.ts";

/** A colour by the name that it has among the page's tokens. */
export type Colours = Readonly<Record<string, string>>;

/** The drawings, from the plate's upper left corner. `ink` is the colour of lines that carry no meaning of their own. */
export function plateSvg(plate: PlacedPlate, colours: Colours, ink: string): string {
  const { kind, choice, box, stripes, slots } = plate;
  const { width, height } = box;
  const top = (height - STRIPE.height) / 2;
  const bars = stripes
    .map((colour, at) => `<path transform="translate(${3 + at * PLATE.stripe} ${top})" d="${stripePath(colour)}" fill="${colours[`roadmap-${colour}`]}"/>`)
    .join("");
  const icon = kindIcons[kind];
  const left = iconLeft(slots);
  const drawing =
    icon === null
      ? ""
      : `<g transform="translate(${left} ${height / 2 - 6}) scale(${ICON.scale})" fill="none" stroke="${ink}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d="${icon}"/></g>`;
  const sign = choice ? `<path d="M${width - 6.5} 2.5l3.5 3.5-3.5 3.5-3.5-3.5z" fill="${ink}"/>` : "";
  return `${bars}${drawing}${sign}${badges(plate, colours)}`;
}

/** Whether all that stands on a plate is at its left, the same for any width. */
export function isPlain(plate: PlacedPlate, colours: Colours): boolean {
  return !plate.choice && badges(plate, colours) === "";
}

/** How far what stands on a plain plate reaches from its left border, in pixels. */
export function plainWidth({ slots }: PlacedPlate): number {
  return Math.ceil(iconLeft(slots) + ICON.side * ICON.scale + 1);
}

/** Line drawings of kinds: their side as they are drawn, and the scale at which they are shown. */
const ICON = { side: 16, scale: 0.75 };

function iconLeft(slots: number): number {
  return 11.5 + PLATE.stripe * Math.max(0, slots - 1);
}

/** What a view says about the plate, on its corners: its number or difference left, tick and target right. */
function badges({ mark, box, folded, gathered }: PlacedPlate, colours: Colours): string {
  const { number, progress, target, noted, difference } = mark;
  const { ink, paper } = colours;
  const made: string[] = [];
  if (number !== undefined) made.push(pill(String(number), ink!, paper!));
  else if (difference === "only-a" || difference === "only-b") made.push(pill(difference === "only-a" ? "A" : "B", colours[difference]!, paper!));
  if (progress === "known") {
    made.push(`<circle cx="${box.width - 2}" cy="1" r="7" fill="${ink}"/><path d="M${box.width - 5.2} 1l2.3 2.4 4-4.6" fill="none" stroke="${paper}" stroke-width="1.6"/>`);
  }
  if (target) {
    made.push(`<circle cx="${box.width - 2}" cy="${box.height - 1}" r="6" fill="${paper}" stroke="${ink}" stroke-width="1.4"/><circle cx="${box.width - 2}" cy="${box.height - 1}" r="2.4" fill="${ink}"/>`);
  }
  if (folded > 0) made.push(`<g transform="translate(${box.width - 16} ${box.height - 1})">${pill(`+${folded}`, colours["ink-2"]!, paper!)}</g>`);
  if (gathered) made.push(`<rect x="-4" y="-4" width="${box.width + 8}" height="${box.height + 8}" rx="9" fill="none" stroke="${colours["focus"]}" stroke-width="2" stroke-dasharray="5 3"/>`);
  if (noted) made.push(`<path d="M-4 ${box.height - 7}h8v6l-4 4h-4z" fill="${paper}" stroke="${ink}" stroke-width="1.2" stroke-linejoin="round"/><path d="M4 ${box.height - 1}h-4v4" fill="none" stroke="${ink}" stroke-width="1.2"/>`);
  return made.join("");
}

function pill(text: string, ground: string, ink: string): string {
  const width = 8 + 6 * text.length;
  return `<rect x="-5" y="-7" width="${width}" height="14" rx="7" fill="${ground}"/><text x="${width / 2 - 5}" y="3.6" text-anchor="middle" font-family="sans-serif" font-size="10" font-weight="600" fill="${ink}">${text}</text>`;
}
