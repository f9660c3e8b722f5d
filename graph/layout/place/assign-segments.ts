/**
 * Where concepts without a stage go: a band must not claim what its author did not put there, so they get strips of
 * their own: in front when they only lead into bands, between two bands when they mediate, behind everything otherwise.
 */

/** `segment` of each node, and of each segment the band it is, −1 for a strip; every band has its segment, even an empty one. */
export interface Segments {
  readonly segment: Int32Array;
  readonly bandOf: Int32Array;
}

/** The segments for nodes in `band` (an index below `bands`, or −1) with arrows `before[i]` to `after[i]`. O(n + m) a band. */
export function assignSegments(band: Int32Array, bands: number, before: Int32Array, after: Int32Array): Segments {
  const next = neighbours(band.length, before, after);
  const leadsOn = new Uint8Array(band.length);
  spread(neighbours(band.length, after, before), band, (v) => v >= 0, (v) => (leadsOn[v] === 1 ? false : ((leadsOn[v] = 1), true)));
  const latest = new Int32Array(band.length).fill(-1);
  for (let k = bands - 1; k >= 0; k--) {
    spread(next, band, (own) => own === k, (v) => (latest[v]! >= 0 ? false : ((latest[v] = k), true)));
  }
  const slots = Array.from(band, (own, v) => (own >= 0 ? 2 * own + 1 : leadsOn[v] === 1 ? 2 * latest[v]! + 2 : 2 * bands));
  const used = new Set(slots);
  for (let k = 0; k < bands; k++) used.add(2 * k + 1);
  const order = [...used].sort((a, b) => a - b);
  const segmentOf = new Map(order.map((slot, at) => [slot, at]));
  return {
    segment: Int32Array.from(slots, (slot) => segmentOf.get(slot)!),
    bandOf: Int32Array.from(order, (slot) => (slot % 2 === 1 ? (slot - 1) / 2 : -1)),
  };
}

function neighbours(n: number, from: Int32Array, to: Int32Array): number[][] {
  const lists: number[][] = Array.from({ length: n }, () => []);
  from.forEach((v, arrow) => lists[v]!.push(to[arrow]!));
  return lists;
}

/** Walks from the nodes whose band is a `start` through nodes without one, as far as `mark` says that a node is new. */
function spread(next: readonly (readonly number[])[], band: Int32Array, start: (band: number) => boolean, mark: (v: number) => boolean): void {
  const open: number[] = [];
  for (let v = 0; v < band.length; v++) if (start(band[v]!)) open.push(v);
  for (let v = open.pop(); v !== undefined; v = open.pop()) {
    for (const w of next[v]!) if (band[w] === -1 && mark(w)) open.push(w);
  }
}
