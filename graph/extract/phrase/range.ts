/** A stretch `[from, to)` of a passage's plain words. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A name read in a passage: where it stands and, when the lexicon knows it, whose it is. */
export interface Named extends Range {
  readonly name: string;
  readonly id: string | null;
}

/** A name with what the brackets behind it add. */
export interface Phrase {
  readonly head: Named;
  readonly aliases: readonly Named[];
  readonly members: readonly Named[];
}

/** How much a phrase's surroundings vouch for it: names of the lexicon only, also compounds around one, any term, or also a plain word, as a member of an enumeration of terms. */
export type Trust = "known" | "compound" | "any" | "member";
