/** What holds for every outline of every text; each broken law as a sentence. */
import type { Entry, Outline } from "../../graph/model/outline.ts";

/** The broken laws, none when the outline is sound: extents, words within them, every letter traceable, marks within words. */
export function brokenLaws(outline: Outline): string[] {
  const broken: string[] = [];
  const seen = new Set<Entry>();
  const text = outline.text.replace(/\r(?!\n)/g, "\n");
  const visit = (entry: Entry, parent: Entry | null): void => {
    if (seen.has(entry)) return;
    seen.add(entry);
    const say = (law: string): void => void broken.push(`${law}: ${entry.kind} ${JSON.stringify(entry.words.plain.slice(0, 40))} at ${entry.from}`);
    if (!(entry.from >= 0 && entry.from <= entry.to && entry.to <= text.length)) say("extent lies in the text");
    if (parent !== null && parent.kind !== "row" && (entry.from < parent.from || entry.to > parent.to)) say("extent lies in the parent's");
    for (const law of brokenWordLaws(entry, text)) say(law);
    for (const child of entry.children) visit(child, entry);
    for (const link of entry.links) if (!seen.has(link.before) || !seen.has(link.after)) say("links join entries of the diagram");
  };
  visit(outline.root, null);
  return broken;
}

function brokenWordLaws(entry: Entry, text: string): string[] {
  const { plain, pieces, marks, end } = entry.words;
  const broken: string[] = [];
  if (/^\s|\s$|[^\S\n]\n|\n[^\S\n]|\n\n/.test(plain)) broken.push("lines have no white space around them");
  if (marks.some((mark) => mark.from < 0 || mark.to > plain.length || (mark.from >= mark.to && mark.kind !== "image"))) broken.push("marks lie in the words");
  if (plain === "") return pieces.length > 0 ? [...broken, "no words have no pieces"] : broken;
  const last = pieces.at(-1);
  if (last === undefined || pieces[0]?.at !== 0 || pieces[0].from < entry.from || end > entry.to) return [...broken, "words lie in the extent"];
  if (end !== (last.to ?? last.from + plain.length - last.at)) broken.push("the end stands behind the last letter");
  pieces.forEach((piece, index) => {
    const stop = pieces[index + 1]?.at ?? plain.length;
    if (piece.at >= stop || piece.from < (pieces[index - 1]?.from ?? 0)) broken.push("pieces are sorted");
    if (piece.to === undefined ? text.slice(piece.from, piece.from + stop - piece.at) !== plain.slice(piece.at, stop) : piece.to < piece.from) broken.push("pieces are the text letter by letter");
  });
  return broken;
}
