/** Makes the anchors by which a correction finds its place again. */
import type { Anchor, Quote } from "../model/correction.ts";
import { NotFoundError } from "../errors.ts";
import type { Mention } from "../model/concept.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { lineOffsets } from "../text/line-offsets.ts";
import { CONTEXT } from "./locate-quote.ts";

/** The anchor of a concept; without the text its quote has no surroundings. Throws NotFoundError for a concept that the roadmap lacks. */
export function anchorOf(roadmap: Roadmap, id: string, text?: string): Anchor {
  const concept = roadmap.concepts.find((each) => each.id === id);
  if (concept === undefined) throw new NotFoundError(`The roadmap ${roadmap.id} has no concept ${id}.`);
  const [first] = concept.mentions;
  return { concept: concept.id, label: concept.label, quote: first === undefined ? null : quoteOf(first, text) };
}

/** The quote of a mention with what stands before and after it. */
export function quoteOf(mention: Mention, text?: string): Quote {
  const { line, column, endLine, endColumn } = mention;
  if (text === undefined) return { exact: mention.text, prefix: "", suffix: "", line };
  const offset = lineOffsets(text);
  const [from, to] = [offset(line, column), offset(endLine, endColumn)];
  return { exact: mention.text, prefix: text.slice(Math.max(0, from - CONTEXT), from), suffix: text.slice(to, to + CONTEXT), line };
}
