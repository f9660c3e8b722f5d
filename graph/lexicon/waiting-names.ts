/**
 * Names by their first two letters, until a text comes by those: a document meets a few hundred such pairs, and to put
 * only their names into the trie makes the difference between a start that is felt and one that is not.
 */
import { foldUnit } from "../text/fold.ts";

const MOST_PLACES = 1 << 16;
const WAITING = 1;
const MET = 2;

export class WaitingNames {
  /** One less than the places of the tables below: some for each name, since a document's own names are few. */
  private readonly mask: number;
  /** By folded unit: whether a name may begin with it. */
  private readonly firsts: Uint8Array;
  /** By `pairOf`: whether names begin with such a pair, and whether they were handed out. */
  private readonly pairs: Uint8Array;
  /** The first name of each pair and the one that follows each name, all plus one. */
  private readonly heads: Int32Array;
  private readonly nexts: Int32Array;

  /** `hand` gets the number of each name, in order, when its first two letters are met. */
  constructor(
    names: readonly string[],
    private readonly hand: (name: number) => void,
  ) {
    const places = Math.min(MOST_PLACES, 2 ** Math.ceil(Math.log2(16 * names.length + 16)));
    this.mask = places - 1;
    this.firsts = new Uint8Array(places);
    this.pairs = new Uint8Array(places);
    this.heads = new Int32Array(places);
    this.nexts = new Int32Array(names.length);
    for (let i = names.length - 1; i >= 0; i--) this.add(names[i] ?? "", i);
  }

  /** Whether a name may begin with the folded unit `first`, which stands at `at`, and what follows it before `limit`: most places are done with here. */
  mayBegin(first: number, text: string, at: number, limit: number): boolean {
    if (this.firsts[first & this.mask] === 0) return false;
    const next = nextLetter(text, at + 1, limit);
    const alone = this.meet(this.pairOf(first, 0));
    return (next < limit && this.meet(this.pairOf(first, foldUnit(text.charCodeAt(next))))) || alone;
  }

  private add(name: string, index: number): void {
    const at = nextLetter(name, 0, name.length);
    if (at === name.length) return;
    const next = nextLetter(name, at + 1, name.length);
    const first = foldUnit(name.charCodeAt(at));
    const pair = this.pairOf(first, next < name.length ? foldUnit(name.charCodeAt(next)) : 0);
    this.firsts[first & this.mask] = 1;
    this.pairs[pair] = WAITING;
    this.nexts[index] = this.heads[pair] ?? 0;
    this.heads[pair] = index + 1;
  }

  /** Whether there are names of the pair; hands them out the first time. */
  private meet(pair: number): boolean {
    const state = this.pairs[pair];
    if (state === WAITING) {
      this.pairs[pair] = MET;
      for (let name = this.heads[pair] ?? 0; name !== 0; name = this.nexts[name - 1] ?? 0) this.hand(name - 1);
    }
    return state !== 0;
  }

  /** A place in the table of pairs; different pairs may share one. */
  private pairOf(first: number, second: number): number {
    return (Math.imul(first, 31_337) ^ Math.imul(second, 40_503)) & this.mask;
  }
}

/** The place of the next unit that folding keeps; `limit` when there is none. */
function nextLetter(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && foldUnit(text.charCodeAt(at)) === 0) at++;
  return at;
}
