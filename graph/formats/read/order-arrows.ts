/** Arrows as drawn become prerequisites and parts; what they leave open is asked in a note, never decided in silence. */
import type { DraftArrow } from "./build-roadmap.ts";
import { cleanName } from "./clean-name.ts";
import type { GraphArrow, GraphPart, Note, Span } from "./graph-draft.ts";
import { relationMeaning } from "../../text/relation-meaning.ts";

export interface OrderedArrows {
  readonly ordered: readonly (Omit<DraftArrow, "fileLine"> & { readonly at: Span })[];
  readonly parts: readonly GraphPart[];
  /** How many say that there is no order. */
  readonly without: number;
  readonly notes: readonly Note[];
}

/** A word that is not known says at most that the author connects the two, so the arrow is weak. */
const UNKNOWN_STRENGTH = 0.3;
const MOST_QUESTIONS = 20;

/** What the arrows say. Linear. One question a word, with how many arrows bear it, at the first of them. */
export function orderArrows(arrows: readonly GraphArrow[]): OrderedArrows {
  const ordered: (Omit<DraftArrow, "fileLine"> & { readonly at: Span })[] = [];
  const parts: GraphPart[] = [];
  const asked = new Map<string, { readonly code: string; count: number; readonly word: string; readonly first: GraphArrow }>();
  const ask = (code: string, arrow: GraphArrow): void => {
    const word = cleanName(arrow.relation).slice(0, 80);
    const known = asked.get(`${code} ${word}`);
    if (known === undefined) asked.set(`${code} ${word}`, { code, count: 1, word, first: arrow });
    else known.count++;
  };
  let without = 0;
  for (const arrow of arrows) {
    const { before, after, at, choice = null, relation } = arrow;
    if (arrow.basis !== undefined) {
      ordered.push({ before, after, basis: arrow.basis, ...(arrow.strength === undefined ? {} : { strength: clamped(arrow.strength) }), choice, words: relation, at });
      continue;
    }
    const meaning = relationMeaning(relation);
    if (meaning.kind === "none") without++;
    else if (meaning.kind === "part") parts.push(meaning.isReversed ? { whole: after, part: before, at } : { whole: before, part: after, at });
    else {
      const { basis, strength, isReversed, isUnsure } = meaning.kind === "order" ? meaning : { basis: "sequence" as const, strength: UNKNOWN_STRENGTH, isReversed: false, isUnsure: false };
      if (meaning.kind === "unknown") ask("relation-unknown", arrow);
      else if (isUnsure) ask("direction-unsure", arrow);
      const [first, then] = isReversed ? [after, before] : [before, after];
      ordered.push({ before: first, after: then, basis, strength: clamped(arrow.strength ?? strength), choice, words: relation, at });
    }
  }
  const questions = [...asked.values()].slice(0, MOST_QUESTIONS).map(({ code, count, word, first }): Note => ({ code, severity: "warning", message: question(code, count, word, first), at: first.at.from }));
  return { ordered, parts, without, notes: questions };
}

function clamped(strength: number): number {
  return Math.min(1, Math.max(0, strength));
}

function question(code: string, count: number, word: string, { before, after }: GraphArrow): string {
  const read = `${count} ${count === 1 ? "arrow says" : "arrows say"} "${word}"`;
  const example = `so "${shown(before)}" before "${shown(after)}": is that right?`;
  if (code === "direction-unsure") return `${read}, which can be meant either way. Read as drawn, ${example} If not, turn ${count === 1 ? "it" : "them"} round.`;
  return `${read}, which is not known to mean an order. Read as a weak order as drawn, ${example}`;
}

function shown(id: string): string {
  return cleanName(id).slice(0, 80);
}
