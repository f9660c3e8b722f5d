/** Where the sentences of a line stand, so that one can be picked: the browser's own segmentation, past list numbers and table cells. */

/** From its first character to behind its last one, counted from 0. */
export interface Stretched {
  readonly from: number;
  readonly to: number;
}

/** What may stand before the first sentence: heading signs, quotes, bullets, numbers, boxes to tick. */
const LEAD = /^[\s>|]*(?:#{1,6}\s+|(?:[-*+•]|\d{1,3}[.)、])\s+(?:\[[ xX]\]\s+)?)?/u;
const segmenter = new Intl.Segmenter("zh", { granularity: "sentence" });

/** The sentences of one line in order, without overlap; cells of a table are sentences of their own. Blank ones are left out. */
export function sentencesIn(line: string): readonly Stretched[] {
  const start = LEAD.exec(line)?.[0].length ?? 0;
  const found: Stretched[] = [];
  for (const cell of cells(line, start)) {
    for (const { segment, index } of segmenter.segment(line.slice(cell.from, cell.to))) {
      const from = cell.from + index + (segment.length - segment.trimStart().length);
      const to = cell.from + index + segment.trimEnd().length;
      if (to <= from) continue;
      const last = found.at(-1);
      if (last !== undefined && last.from >= cell.from && isOpen(line.slice(last.from, last.to))) found[found.length - 1] = { from: last.from, to };
      else found.push({ from, to });
    }
  }
  return found;
}

/** A number alone, or an abbreviation, ends no sentence. */
function isOpen(text: string): boolean {
  return /^\d{1,3}\.$|(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|Dr|Fig|No)\.$/u.test(text);
}

function cells(line: string, start: number): readonly Stretched[] {
  if (!/^\s*\|/u.test(line)) return [{ from: start, to: line.length }];
  const found: Stretched[] = [];
  let from = start;
  for (let at = start; at <= line.length; at += 1) {
    if (at < line.length && line[at] !== "|") continue;
    found.push({ from, to: at });
    from = at + 1;
  }
  return found;
}
