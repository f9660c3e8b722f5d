/**
 * How wide a label will be where nothing can be measured (the build, a test), so that positions are the same on every
 * machine. Advances are those of Helvetica, which the common sans faces stay near; the canvas sets a label that still
 * comes out too wide a little smaller.
 */

/** The width of a text in pixels; a canvas offers the same. */
export type MeasureText = (text: string) => number;

/** Thousandths of an em for the characters from space to tilde. */
const ADVANCES = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
  667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
  556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** The width in pixels at a font size: a full em for Han and full-width characters, Helvetica's advances for the rest. */
export function estimateWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character.codePointAt(0)!);
  return (thousandths * size) / 1000;
}

function advance(code: number): number {
  if (code >= 0x2e80 && !(code >= 0xff61 && code <= 0xffdc)) return 1000;
  return ADVANCES[code - 32] ?? 600;
}
