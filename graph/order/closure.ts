/** Everything that comes before or after a concept, however far: one bit for each pair, computed once, then read at once. */
import type { Digraph } from "./digraph.ts";
import { stronglyConnected, type Components } from "./strongly-connected.ts";

/** Questions about who comes before whom; ids that are not in the graph come before and after nothing. */
export interface Closure {
  /** Whether a line of one or more arrows leads from `a` to `b`; true of `a` and itself only on a cycle. O(1). */
  isBefore(a: string, b: string): boolean;
  /** Everything from which `id` is reached, sorted. O(n). */
  before(id: string): string[];
  /** Everything that `id` reaches, sorted. O(n). */
  after(id: string): string[];
  /** The number of pairs (a, b) with `a` before `b`. */
  readonly pairs: number;
}

/** The closure of `graph`: on an acyclic one a strict partial order. O(n·m / 32) time and n² / 8 bytes. */
export function closure(graph: Digraph): Closure {
  const { ids, indexOf } = graph;
  const components = stronglyConnected(graph);
  const width = (ids.length + 31) >>> 5;
  const rows = rowsOf(graph, components, width);
  const reaches = (v: number, w: number): boolean => ((rows[components.of[v]! * width + (w >>> 5)]! >>> (w & 31)) & 1) === 1;
  const select = (id: string, pick: (other: number, self: number) => boolean): string[] => {
    const self = indexOf.get(id);
    return self === undefined ? [] : ids.filter((_, other) => pick(other, self));
  };
  return {
    isBefore(a, b) {
      const v = indexOf.get(a);
      const w = indexOf.get(b);
      return v !== undefined && w !== undefined && reaches(v, w);
    },
    before: (id) => select(id, (other, self) => reaches(other, self)),
    after: (id) => select(id, (other, self) => reaches(self, other)),
    pairs: countPairs(components, rows, width),
  };
}

/** One row of `width` words for each component: the nodes that its members reach. Only the words from the first to the last that has any are joined. */
function rowsOf(graph: Digraph, { of, members }: Components, width: number): Uint32Array {
  const { outStart, head } = graph;
  const rows = new Uint32Array(members.length * width);
  const first = new Int32Array(members.length).fill(width);
  const last = new Int32Array(members.length).fill(-1);
  for (let component = members.length - 1; component >= 0; component--) {
    const row = component * width;
    let low = width;
    let high = -1;
    for (const v of members[component]!) {
      for (let arrow = outStart[v]!; arrow < outStart[v + 1]!; arrow++) {
        const w = head[arrow]!;
        const own = w >>> 5;
        rows[row + own]! |= 1 << (w & 31);
        const other = of[w]!;
        const [from, to] = [first[other]!, last[other]!];
        if (other !== component) for (let word = from, at = other * width; word <= to; word++) rows[row + word]! |= rows[at + word]!;
        low = Math.min(low, own, from);
        high = Math.max(high, own, to);
      }
    }
    first[component] = low;
    last[component] = high;
  }
  return rows;
}

function countPairs({ members }: Components, rows: Uint32Array, width: number): number {
  let pairs = 0;
  for (let component = 0; component < members.length; component++) {
    const nodes = members[component]!.length;
    for (let word = component * width; word < (component + 1) * width; word++) if (rows[word] !== 0) pairs += nodes * bitsIn(rows[word]!);
  }
  return pairs;
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
