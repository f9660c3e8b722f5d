/**
 * What can be learnt, D(K, S): the least set that holds the known K and every concept of S all of whose groups it hits.
 * A fixpoint by counters (Dowling and Gallier 1984), which grows one permission at a time and can be taken back; being
 * least, it is well-founded, so that cycles are safe: nothing is learnt on the ground of itself.
 */
import type { Cnf } from "./search/cnf.ts";

export interface Derivation {
  /** 1 for what is known or can be learnt by now. */
  readonly has: Uint8Array;
  /** Takes a concept as known, whatever it requires. */
  know(v: number): void;
  /** Permits a concept to be learnt, and learns all that this makes possible. O(what it sets off). */
  permit(v: number): void;
  /** What is known or has been learnt, each after what it was learnt from. */
  order(): number[];
  /** A moment to come back to. */
  now(): number;
  /** Takes back everything since `moment`. O(what is taken back). */
  backTo(moment: number): void;
}

/** The derivation from nothing: nothing is known, nothing permitted. O(N) space; all permissions together O(N) time. */
export function derivation(requirements: Cnf): Derivation {
  const { size, groupStart, ownerOf, usedStart, usedIn } = requirements;
  const has = new Uint8Array(size);
  const permitted = new Uint8Array(size);
  const hits = new Int32Array(ownerOf.length);
  const missing = Int32Array.from({ length: size }, (_, v) => groupStart[v + 1]! - groupStart[v]!);
  /** Each entry is 2v for a permission, 2v + 1 for what was learnt. */
  const trail: number[] = [];
  const queue: number[] = [];

  const learn = (first: number): void => {
    queue.push(first);
    for (let v = queue.pop(); v !== undefined; v = queue.pop()) {
      if (has[v] === 1) continue;
      has[v] = 1;
      trail.push(2 * v + 1);
      for (let i = usedStart[v]!; i < usedStart[v + 1]!; i++) {
        const group = usedIn[i]!;
        if (hits[group]!++ > 0) continue;
        const owner = ownerOf[group]!;
        if (--missing[owner]! === 0 && permitted[owner] === 1) queue.push(owner);
      }
    }
  };
  const forget = (v: number): void => {
    has[v] = 0;
    for (let i = usedStart[v]!; i < usedStart[v + 1]!; i++) if (--hits[usedIn[i]!]! === 0) missing[ownerOf[usedIn[i]!]!]!++;
  };
  return {
    has,
    know: learn,
    permit(v) {
      if (permitted[v] === 1) return;
      permitted[v] = 1;
      trail.push(2 * v);
      if (missing[v] === 0) learn(v);
    },
    order: () => trail.filter((entry) => (entry & 1) === 1).map((entry) => entry >> 1),
    now: () => trail.length,
    backTo(moment) {
      while (trail.length > moment) {
        const entry = trail.pop()!;
        if (entry & 1) forget(entry >> 1);
        else permitted[entry >> 1] = 0;
      }
    },
  };
}
