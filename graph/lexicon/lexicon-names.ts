/** The labels of everything that the lexicon knows, for those who write roadmaps. */
import type { Label } from "../model/label.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { LEXICON_FIELDS } from "./lexicon.ts";

/** One label in both languages for each entry, sorted by the English one. */
export function lexiconNames(): readonly Required<Label>[] {
  return Object.values(LEXICON_FIELDS).flat().map(({ zh, en }) => ({ zh, en })).sort((a, b) => byCodePoint(a.en, b.en));
}
