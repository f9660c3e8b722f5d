/** What a matcher says: that some concepts of several roadmaps are one, and why. */
import type { Match } from "../../model/atlas.ts";
import type { Item } from "../item.ts";

export interface Claim {
  readonly match: Match;
  /** What joins them: an id of the lexicon, a name, or the reader's reason. */
  readonly by: string;
  /** At least two. The first that may be joined are joined first. */
  readonly items: readonly Item[];
  /** Why `one` is the same as `other`, in plain English. */
  readonly why: (one: Item, other: Item) => string;
}
