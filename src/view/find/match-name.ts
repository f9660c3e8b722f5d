/** How well a name answers a query, and which of its letters do. */
import { beginsWord, type Folded, foldLetters } from "./fold-letters.ts";
import { allowedErrors, findWithErrors } from "./typing-errors.ts";

/** Stretches of the name as written: from, to. */
export type Spans = readonly (readonly [number, number])[];

export interface NameMatch {
  /** The smaller the better; see `RANK`. */
  readonly rank: number;
  readonly spans: Spans;
}

/** The whole name, its beginning, the beginning of a word, within, every word somewhere, by pinyin, with typing errors. */
export const RANK = { whole: 0, begins: 1, word: 2, within: 3, words: 4, pinyinWhole: 5, pinyin: 6, errors: 7 } as const;

export interface Query {
  readonly folded: Folded;
  readonly words: readonly string[];
  readonly errors: number;
}

/** A query made ready; `simple` as in `foldLetters`. */
export function toQuery(text: string, simple?: (letter: string) => string): Query {
  const folded = foldLetters(text, simple);
  return { folded, words: folded.text.split(" ").filter(Boolean), errors: allowedErrors(folded.text) };
}

/** The best match without errors; null where the name does not hold the query. */
export function matchName(name: Folded, { folded, words }: Query): NameMatch | null {
  if (folded.text === "") return null;
  if (name.tight === folded.tight) return { rank: RANK.whole, spans: spansOf(name.at, 0, name.text.length) };
  const { text } = name;
  let within: number | null = null;
  for (let at = text.indexOf(folded.text); at >= 0; at = text.indexOf(folded.text, at + 1)) {
    if (beginsWord(text, at)) return { rank: at === 0 ? RANK.begins : RANK.word, spans: spansOf(name.at, at, at + folded.text.length) };
    within ??= at;
  }
  if (within !== null) return { rank: RANK.within, spans: spansOf(name.at, within, within + folded.text.length) };
  const tight = name.tight.indexOf(folded.tight);
  if (tight >= 0) return { rank: tight === 0 ? RANK.begins : RANK.within, spans: spansOf(name.tightAt, tight, tight + folded.tight.length) };
  return words.length > 1 ? everyWord(name, words) : null;
}

/** The best match with as many typing errors as the query's length allows; fewer errors give a smaller rank, and so does the name's beginning. */
export function matchWithErrors(name: Folded, { folded, errors }: Query): NameMatch | null {
  const found = findWithErrors(name.text, folded.text, errors);
  return found === null ? null : { rank: RANK.errors + found.errors + (found.from === 0 ? 0 : 0.5), spans: spansOf(name.at, found.from, found.to) };
}

function everyWord(name: Folded, words: readonly string[]): NameMatch | null {
  const spans: (readonly [number, number])[] = [];
  for (const word of words) {
    const at = name.text.indexOf(word);
    if (at < 0) return null;
    spans.push(...spansOf(name.at, at, at + word.length));
  }
  return { rank: RANK.words, spans: spans.sort((a, b) => a[0] - b[0]) };
}

function spansOf(at: readonly number[], from: number, to: number): Spans {
  const first = at[from];
  const last = at[to - 1];
  return first === undefined || last === undefined ? [] : [[first, last + 1]];
}
