/** What a mention rule hands in: a name at a place of a passage, and how sure the place makes it. */
import type { Phrase } from "../phrase/range.ts";

export interface Found {
  readonly phrase: Phrase;
  readonly rule: string;
  /** 0 to 3 as in the published proposal: typography 3, structure 2, running text 1. */
  readonly score: number;
  /** The phrase heads its passage: what follows speaks about it. */
  readonly head: boolean;
}
