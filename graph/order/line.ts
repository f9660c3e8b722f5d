/**
 * An order in which anything moves anywhere at once: a ring of neighbours with rising numbers between which there is
 * nearly always room. Dietz, "Maintaining order in a linked list" (1982), in its simplest form.
 */

/** The numbers 0 to n − 1 in some order. */
export interface Line {
  /** Whether v stands before w is whether `label[v] < label[w]`; labels change with every move. */
  readonly label: Float64Array;
  /** Moves v next to w, which is another. O(1), seldom O(n). */
  moveBehind(v: number, w: number): void;
  moveBefore(v: number, w: number): void;
  /** The numbers in order. O(n). */
  inOrder(): number[];
}

/** The line with the numbers 0 to n − 1 in this order. */
export function line(order: readonly number[]): Line {
  const n = order.length;
  const next = new Int32Array(n + 1);
  const previous = new Int32Array(n + 1);
  const label = new Float64Array(n + 1);
  [...order, n].forEach((v, at, ring) => {
    const w = ring[(at + 1) % ring.length]!;
    next[v] = w;
    previous[w] = v;
  });
  const inOrder = (): number[] => {
    const all: number[] = [];
    for (let v = next[n]!; v !== n; v = next[v]!) all.push(v);
    return all;
  };
  const renumber = (): void => inOrder().forEach((v, at) => (label[v] = at + 1));
  const moveBehind = (v: number, w: number): void => {
    if (w === v || previous[v] === w) return;
    next[previous[v]!] = next[v]!;
    previous[next[v]!] = previous[v]!;
    const beyond = next[w]!;
    next[w] = previous[beyond] = v;
    previous[v] = w;
    next[v] = beyond;
    const low = w === n ? label[beyond]! - 2 : label[w]!;
    const high = beyond === n ? low + 2 : label[beyond]!;
    label[v] = (low + high) / 2;
    if (label[v]! <= low || label[v]! >= high) renumber();
  };
  renumber();
  return { label, inOrder, moveBehind, moveBefore: (v, w) => moveBehind(v, previous[w]!) };
}
