/**
 * How strong a line leads from one concept to another, for all pairs of one roadmap: three bits a pair and one table of
 * numbers, since among ten thousand roadmaps everything that a roadmap keeps counts ten thousand times.
 * Rows of bits are joined in postorder until nothing changes: Kam and Ullman, "Global data flow analysis and iterative
 * algorithms", J. ACM 23 (1976).
 */
import type { ConceptId } from "../model/ids.ts";
import type { Said } from "./view.ts";

/** The classes of lines, and the least strength that each arrow of such a line has. */
const CLASSES = [[1, 1], [0.6, 0.6], [0.3, 0]] as const;

/**
 * Answers the class of the strongest line of these arrows, none of them from a choice: 1, 0.6 or 0.3 by its weakest arrow, 0 where none
 * leads there. O(concepts · arrows / 32), some times that where arrows go round; 3 · concepts² / 8 bytes.
 */
export function lineStrengths(said: readonly Said[]): (before: ConceptId, after: ConceptId) => number {
  const { numbers, rows, width } = reach(said.filter(({ choice }) => choice === null));
  return (before, after) => {
    const [v, w] = [numbers.get(before), numbers.get(after)];
    if (v === undefined || w === undefined) return 0;
    const word = v * width + (w >>> 5);
    const found = CLASSES.findIndex((_, at) => ((rows[at * numbers.size * width + word]! >>> (w & 31)) & 1) === 1);
    return found === -1 ? 0 : CLASSES[found]![0];
  };
}

interface Reach {
  readonly numbers: ReadonlyMap<ConceptId, number>;
  /** For each class, for each concept, a bit for each concept that it leads to, in `width` words. */
  readonly rows: Uint32Array;
  readonly width: number;
}

function reach(arrows: readonly Said[]): Reach {
  const numbers = new Map<ConceptId, number>();
  const numberOf = (id: ConceptId): number => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  };
  const ends = arrows.map(({ before, after, strength }) => ({ from: numberOf(before), to: numberOf(after), strength }));
  const leaving: { readonly to: number; readonly strength: number }[][] = Array.from(numbers, () => []);
  for (const { from, ...arrow } of ends) leaving[from]!.push(arrow);
  const width = (numbers.size + 31) >>> 5;
  const rows = new Uint32Array(CLASSES.length * numbers.size * width);
  const order = postorder(leaving.map((list) => list.map(({ to }) => to)));
  const place = new Int32Array(numbers.size);
  order.forEach((v, at) => (place[v] = at));
  const goesRound = ends.some(({ from, to }) => place[to]! >= place[from]!);
  for (let changed = true; changed; changed &&= goesRound) {
    changed = false;
    for (const v of order) {
      for (const { to, strength } of leaving[v]!) {
        for (let at = 0; at < CLASSES.length; at++) {
          if (strength >= CLASSES[at]![1] && joinRow(rows, (at * numbers.size + v) * width, (at * numbers.size + to) * width, width, to)) changed = true;
        }
      }
    }
  }
  return { numbers, rows, width };
}

/** Adds a concept and all that it leads to to a row; whether that was news. */
function joinRow(rows: Uint32Array, row: number, other: number, width: number, to: number): boolean {
  const own = row + (to >>> 5);
  const bit = (1 << (to & 31)) >>> 0;
  let news = (rows[own]! & bit) === 0;
  rows[own]! |= bit;
  for (let word = 0; word < width; word++) {
    const [known, more] = [rows[row + word]!, rows[other + word]!];
    if (more === 0 || ((known | more) ^ known) === 0) continue;
    rows[row + word] = known | more;
    news = true;
  }
  return news;
}

/** Every number after those that it leads to, but for cycles. */
function postorder(leaving: readonly (readonly number[])[]): number[] {
  const order: number[] = [];
  const next = new Int32Array(leaving.length).fill(-1);
  for (let start = 0; start < leaving.length; start++) {
    if (next[start] !== -1) continue;
    const open = [start];
    next[start] = 0;
    while (open.length > 0) {
      const v = open.at(-1)!;
      const w = leaving[v]![next[v]!++];
      if (w === undefined) order.push(open.pop()!);
      else if (next[w] === -1) {
        next[w] = 0;
        open.push(w);
      }
    }
  }
  return order;
}
