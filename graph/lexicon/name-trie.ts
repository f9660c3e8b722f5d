/**
 * A trie over folded names in which letters without a fork between them stand side by side (Morrison, "PATRICIA",
 * JACM 15, 1968): a name costs two edges at most, so that many thousand are indexed in milliseconds and stay in the cache.
 */
import { foldUnit } from "../text/fold.ts";
import { EdgeTable } from "./edge-table.ts";

const FORK = 1;
const NAME = 2;

/** A state is the place of the last letter that was read; 0 is the root, and also what `next` answers when nothing goes on. */
export class NameTrie {
  /** The letters from 1 on, run behind run. */
  private readonly letters: Uint16Array;
  /** By place: whether edges leave it (a run ends there), and whether a name ends there. */
  private readonly flags: Uint8Array;
  private readonly edges: EdgeTable;
  private size = 0;

  /** Room for so many names with so many letters together. */
  constructor(names: number, letters: number) {
    this.letters = new Uint16Array(letters + 1);
    this.flags = new Uint8Array(letters + 1);
    this.edges = new EdgeTable(2 * names);
    this.flags[0] = FORK;
  }

  /** The state behind `state` by the folded unit; 0 when no name goes on like that. */
  next(state: number, unit: number): number {
    if (((this.flags[state] ?? FORK) & FORK) !== 0) return this.edges.next(state, unit);
    return this.letters[state + 1] === unit ? state + 1 : 0;
  }

  isName(state: number): boolean {
    return ((this.flags[state] ?? 0) & NAME) !== 0;
  }

  /** The state at which the name ends; 0 when it has no letters. Linear in the name. */
  add(name: string): number {
    let state = 0;
    for (let i = 0; i < name.length; i++) {
      const unit = foldUnit(name.charCodeAt(i));
      if (unit === 0) continue;
      state = this.next(state, unit) || this.append(state, unit);
    }
    if (state !== 0) this.flags[state] = (this.flags[state] ?? 0) | NAME;
    return state;
  }

  /** The new state behind `state`: in the same run when that ends where the letters end, else at the begin of a new one. */
  private append(state: number, unit: number): number {
    const isLast = state !== 0 && state === this.size;
    if (isLast) this.flags[state] = (this.flags[state] ?? 0) & ~FORK;
    else this.fork(state);
    const at = ++this.size;
    this.letters[at] = unit;
    this.flags[at] = FORK;
    if (!isLast) this.edges.add(state, unit, at);
    return at;
  }

  /** Lets the run that goes on behind `state` go on by an edge. */
  private fork(state: number): void {
    const flags = this.flags[state] ?? 0;
    if ((flags & FORK) !== 0) return;
    this.flags[state] = flags | FORK;
    this.edges.add(state, this.letters[state + 1] ?? 0, state + 1);
  }
}
