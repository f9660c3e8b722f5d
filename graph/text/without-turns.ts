/** Names without the signs that turn the direction of reading, so that no name can show itself as another. */

/** The marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX #9, table 4). */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const ALL_TURNS = new RegExp(TURNS, "g");

/** The text without them; most texts have none and come back as they are. */
export function withoutTurns(text: string): string {
  return TURNS.test(text) ? text.replace(ALL_TURNS, "") : text;
}
