/** The edges of a trie in three flat arrays: a probe or two find the next state, and nothing is allocated for a state. */

/** Edges from a state by a UTF-16 unit, by open addressing with linear probing (Knuth, TAOCP vol. 3, 6.4). Sixteen to forty bytes an edge. */
export class EdgeTable {
  private readonly mask: number;
  private readonly shift: number;
  /** The state that the edge leaves, plus one; 0 where the place is free. */
  private readonly states: Uint32Array;
  private readonly units: Uint16Array;
  private readonly targets: Uint32Array;

  /** Room for `edges` edges; more must not be added. */
  constructor(edges: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(edges * 2 + 2)));
    this.mask = 2 ** bits - 1;
    this.shift = 32 - bits;
    this.states = new Uint32Array(2 ** bits);
    this.units = new Uint16Array(2 ** bits);
    this.targets = new Uint32Array(2 ** bits);
  }

  /** The state behind the edge; 0 when there is none. */
  next(state: number, unit: number): number {
    return this.targets[this.placeOf(state, unit)] ?? 0;
  }

  /** Adds an edge that is not there yet. */
  add(state: number, unit: number, target: number): void {
    const at = this.placeOf(state, unit);
    this.states[at] = state + 1;
    this.units[at] = unit;
    this.targets[at] = target;
  }

  private placeOf(state: number, unit: number): number {
    let at = (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> this.shift;
    for (let held = this.states[at]; held !== 0 && (held !== state + 1 || this.units[at] !== unit); held = this.states[at]) at = (at + 1) & this.mask;
    return at;
  }
}
