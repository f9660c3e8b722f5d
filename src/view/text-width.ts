/**
 * How wide a label will be where nothing can be measured (the build, a test). Advances are those of a common
 * humanist sans, rounded up, so that a plate made for the estimate holds the text in any face.
 */

/** The width of a text in pixels at a font size; a canvas offers the same signature. */
export type MeasureText = (text: string) => number;

const NARROW = "ijlI.,:;'|!()[]{}`";
const SLIM = "frt-/\\\" *";
const WIDE = "mwMW@%&";

/** An upper estimate in pixels: full em for Han and full-width characters, a table by shape of letter for the rest. */
export function estimateWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += advance(character);
  return em * size;
}

function advance(character: string): number {
  const code = character.codePointAt(0)!;
  if (code >= 0x2e80 && !(code >= 0xff61 && code <= 0xffdc)) return 1;
  if (NARROW.includes(character)) return 0.32;
  if (SLIM.includes(character)) return 0.4;
  if (WIDE.includes(character)) return 0.9;
  if (character >= "A" && character <= "Z") return 0.68;
  return 0.58;
}
