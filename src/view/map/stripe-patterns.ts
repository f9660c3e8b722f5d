/** Each roadmap's stripe is told apart by its pattern as well as by its colour: for the map, the chips and every table. */

interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a stripe at scale 1. */
export const STRIPE = { width: 5, height: 16 } as const;

const bar = (y: number, height: number, x = 0, width: number = STRIPE.width): Block => ({ x, y, width, height });

/** Blocks to fill, by colour 0 to 7: whole, halves, thirds, ladder, hollow, head, foot, waist. */
const PATTERNS: readonly (readonly Block[])[] = [
  [bar(0, 16)],
  [bar(0, 7), bar(9, 7)],
  [bar(0, 4), bar(6, 4), bar(12, 4)],
  [bar(0, 2), bar(3.5, 2), bar(7, 2), bar(10.5, 2), bar(14, 2)],
  [bar(0, 16, 0, 1.5), bar(0, 16, 3.5, 1.5), bar(0, 1.5), bar(14.5, 1.5)],
  [bar(0, 6), bar(6, 10, 1.5, 2)],
  [bar(10, 6), bar(0, 10, 1.5, 2)],
  [bar(0, 16, 1.5, 2), bar(5, 6)],
];

/** The pattern as SVG path data in a box of `STRIPE`. */
export function stripePath(colour: number): string {
  return (PATTERNS[colour % PATTERNS.length] ?? []).map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join("");
}
