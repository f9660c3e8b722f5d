/** Folding for search: spellings that differ in case, width, accents or separators meet, and every folded letter knows where it stands in the original. */

export interface Folded {
  /** Letters and digits in lower case, with one space for whatever separates them. */
  readonly text: string;
  /** Where each unit of `text` stands in the original. */
  readonly at: readonly number[];
  /** `text` without spaces, and the places of its units. */
  readonly tight: string;
  readonly tightAt: readonly number[];
}

/** The folded form; `simple` answers a letter's plain form, such as the simplified one of a traditional letter. Linear. */
export function foldLetters(original: string, simple: (letter: string) => string = (letter) => letter): Folded {
  let text = "";
  let tight = "";
  const at: number[] = [];
  const tightAt: number[] = [];
  let place = 0;
  let gap = -1;
  for (const sign of original) {
    for (const letter of simple(sign).normalize("NFKD").toLowerCase()) {
      if (/\p{M}/u.test(letter)) continue;
      if (!/[\p{L}\p{N}+#]/u.test(letter)) {
        gap = place;
        continue;
      }
      if (gap >= 0 && text !== "") {
        text += " ";
        at.push(gap);
      }
      gap = -1;
      text += letter;
      tight += letter;
      for (let unit = 0; unit < letter.length; unit += 1) {
        at.push(place);
        tightAt.push(place);
      }
    }
    place += sign.length;
  }
  return { text, at, tight, tightAt };
}

const HAN = /\p{Script=Han}/u;

/** Whether a word begins at this unit: after a space, or where Chinese and Latin letters meet. */
export function beginsWord(text: string, at: number): boolean {
  if (at === 0 || text[at - 1] === " ") return true;
  return HAN.test(text[at - 1]!) !== HAN.test(text[at]!);
}

/** Whether a text has Chinese letters. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}
