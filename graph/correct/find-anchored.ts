/** Finds what a correction is about in the roadmap at hand, which may have been read from a later version of the text. */
import type { Anchor, Quote, StageAnchor } from "../model/correction.ts";
import type { Concept, Mention } from "../model/concept.ts";
import type { ConceptId, StageId } from "../model/ids.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { editSimilarity } from "../text/edit-similarity.ts";
import { fold } from "../text/fold.ts";
import { lineOffsets } from "../text/line-offsets.ts";
import { locateQuote } from "./locate-quote.ts";

export interface Finder {
  /** The concept: by id, else by its quote, else by a name that one concept only has. */
  concept(anchor: Anchor): ConceptId | undefined;
  /** The concept that a quote is a mention of, and which of its mentions. */
  mention(quote: Quote): { readonly concept: ConceptId; readonly index: number } | undefined;
  /** The stage: by title, else by the title most like it. */
  stage(anchor: StageAnchor): StageId | undefined;
}

const LEAST_LIKE_TITLE = 0.7;

/** A finder for a roadmap; without its text, quotes are found by their words alone, and only where one concept has them. Made in time linear in the text. */
export function findAnchored(roadmap: Roadmap, text?: string): Finder {
  const ids = new Set(roadmap.concepts.map(({ id }) => id));
  const mentions = roadmap.concepts.flatMap(({ id, mentions: places }) => places.map((mention, index) => ({ id, index, mention })));
  const mention = text === undefined ? byWords(mentions) : byText(mentions, roadmap, text);
  return {
    mention,
    concept(anchor) {
      if (ids.has(anchor.concept)) return anchor.concept;
      const found = anchor.quote === null ? undefined : mention(anchor.quote);
      return found?.concept ?? (anchor.quote === null ? byName(roadmap.concepts, anchor) : undefined);
    },
    stage({ stage, title }) {
      const same = roadmap.stages.filter((each) => each.title === title);
      if (same.length > 0) return (same.find(({ id }) => id === stage) ?? same[0])?.id;
      const [closest] = roadmap.stages.map(({ id, title: other }) => ({ id, like: editSimilarity(title, other) })).sort((a, b) => b.like - a.like);
      return closest !== undefined && closest.like >= LEAST_LIKE_TITLE ? closest.id : undefined;
    },
  };
}

interface Placed {
  readonly id: ConceptId;
  readonly index: number;
  readonly mention: Mention;
}

function byWords(mentions: readonly Placed[]): Finder["mention"] {
  return ({ exact, line }) => {
    const same = mentions.filter(({ mention: { text } }) => text === exact);
    if (new Set(same.map(({ id }) => id)).size !== 1) return undefined;
    const closest = same.reduce((one, other) => (Math.abs(other.mention.line - line) < Math.abs(one.mention.line - line) ? other : one));
    return { concept: closest.id, index: closest.index };
  };
}

function byText(mentions: readonly Placed[], roadmap: Roadmap, text: string): Finder["mention"] {
  const offset = lineOffsets(text);
  const placed = mentions.map(({ id, index, mention: { line, column, endLine, endColumn } }) => ({ id, index, from: offset(line, column), to: offset(endLine, endColumn) }));
  const within = { from: offset(roadmap.line, 1), to: offset(roadmap.endLine + 1, 1) };
  return (quote) => {
    const range = locateQuote(text, quote, within, offset(quote.line, 1), placed);
    const covering = range === undefined ? [] : placed.filter(({ from, to }) => from < range.to && to > range.from);
    const [found] = covering.sort((a, b) => Math.abs(a.from - range!.from) + Math.abs(a.to - range!.to) - Math.abs(b.from - range!.from) - Math.abs(b.to - range!.to));
    return found === undefined ? undefined : { concept: found.id, index: found.index };
  };
}

function byName(concepts: readonly Concept[], { label }: Anchor): ConceptId | undefined {
  const names = new Set([label.zh, label.en].flatMap((name) => (name === undefined ? [] : [fold(name)])));
  const found = concepts.filter((concept) => [concept.label.zh, concept.label.en].some((name) => name !== undefined && names.has(fold(name))));
  return found.length === 1 ? found[0]!.id : undefined;
}
