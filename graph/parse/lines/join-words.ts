/** Puts words together that belong to one entry but stand apart in the text. */
import type { Words } from "../../model/outline.ts";

/** `first`, then a line break (or one space), then `second`, which stands behind it in the text. */
export function joinWords(first: Words, second: Words, by: "\n" | " " = "\n"): Words {
  if (first.plain === "") return second;
  if (second.plain === "") return first;
  const shift = first.plain.length + 1;
  return {
    plain: first.plain + by + second.plain,
    marks: [...first.marks, ...second.marks.map((mark) => ({ ...mark, from: mark.from + shift, to: mark.to + shift }))],
    pieces: [
      ...first.pieces,
      { at: first.plain.length, from: first.end, to: second.pieces[0]?.from ?? first.end },
      ...second.pieces.map((piece) => ({ ...piece, at: piece.at + shift })),
    ],
    end: second.end,
  };
}
