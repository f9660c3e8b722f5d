/** Everything that has been read of one roadmap before relations are drawn from it. */
import type { LexiconIndex } from "../lexicon/index-lexicon.ts";
import type { Outline } from "../model/outline.ts";
import type { Passage, StageDraft } from "./passage.ts";
import type { Sentence } from "./sentence.ts";
import type { Term, TermMention, Terms } from "./terms.ts";

export interface Reading {
  readonly lexicon: LexiconIndex;
  readonly outline: Outline;
  readonly passages: readonly Passage[];
  readonly stages: readonly StageDraft[];
  readonly terms: Terms;
  /** Accepted mentions of each passage, by passage index. */
  readonly placed: readonly (readonly TermMention[])[];
  /** The terms that head each passage (its list head, or the only short item), by passage index. */
  readonly heads: readonly (readonly Term[])[];
  readonly sentences: readonly (readonly Sentence[])[];
  /** What the roadmap is about as a whole; empty when its title does not say. */
  readonly subject: readonly Term[];
  /** The subject's mention where only the title names it: it counts once something is said to be needed for it. */
  readonly titled: TermMention | null;
}

/** The terms that head the passage or, failing that, the nearest thing above it that has a head. */
function topicOf(reading: Reading, passage: Passage): readonly Term[] {
  for (let at: Passage | null = passage; at !== null; at = at.parent) {
    const head = reading.heads[at.index] ?? [];
    if (head.length > 0) return head;
  }
  return [];
}

/** The terms that head what the passage stands under. */
export function topicAbove(reading: Reading, passage: Passage): readonly Term[] {
  return passage.parent === null ? [] : topicOf(reading, passage.parent);
}
