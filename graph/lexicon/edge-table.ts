/** The edges of a trie in one flat array: a probe or two find the next state, each in one line of the processor's cache. */

/** Edges from a state by a UTF-16 unit, by open addressing with linear probing (Knuth, TAOCP vol. 3, 6.4). 20 to 40 bytes an edge. */
export class EdgeTable {
  private readonly mask: number;
  private readonly shift: number;
  /** Pairs of a key (state and unit in one number; 0 where the place is free) and the state behind the edge. */
  private readonly slots: Float64Array;

  /** Room for `edges` edges; more must not be added. */
  constructor(edges: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(edges * 1.25 + 1)));
    this.mask = 2 ** bits - 1;
    this.shift = 32 - bits;
    this.slots = new Float64Array(2 ** (bits + 1));
  }

  /** The state behind the edge; 0 when there is none. */
  next(state: number, unit: number): number {
    return this.slots[this.placeOf(state, unit) + 1] ?? 0;
  }

  /** Adds an edge that is not there yet. */
  add(state: number, unit: number, target: number): void {
    const at = this.placeOf(state, unit);
    this.slots[at] = keyOf(state, unit);
    this.slots[at + 1] = target;
  }

  private placeOf(state: number, unit: number): number {
    const key = keyOf(state, unit);
    let place = (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> this.shift;
    for (let held = this.slots[2 * place]; held !== 0 && held !== key; held = this.slots[2 * place]) place = (place + 1) & this.mask;
    return 2 * place;
  }
}

/** Exact for any number of states that fits in memory, and never 0: no unit is. */
function keyOf(state: number, unit: number): number {
  return state * 65_536 + unit;
}
