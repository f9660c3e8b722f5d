/** Labels that share most of their letters, in a different order or with a slip: found by uncommon pairs of letters, compared only then. */
import { difference } from "../apart/difference.ts";
import { toldApart } from "../apart/told-apart.ts";
import { likeness, likenessOfPairs } from "../form/likeness.ts";
import { pairsOf } from "../form/pairs-of.ts";
import { byCodePoint } from "../../text/by-code-point.ts";
import type { Group } from "../group-items.ts";
import type { Name } from "../item.ts";
import type { Alike } from "./alike.ts";

const LEAST_LIKENESS = 0.75;
/** Names that differ by a word and nothing like it are two things: "activation function" and "loss function". */
const LEAST_OF_REST = 0.45;
/** A pair of letters that more names than this have says nothing. */
const MOST_NAMES = 40;

interface Labelled extends Name {
  readonly at: number;
  readonly pairs: ReadonlySet<string>;
}

/** Pairs of groups with labels alike and not told apart by a rule. Names that share only common pairs of letters are not compared, so the cost is near-linear. */
export function alikeByLetters(groups: readonly Group[]): Alike[] {
  const names = groups.flatMap(({ items }, at) => [...new Map(items.flatMap(({ labels }) => labels).map((name): [string, Labelled] => [name.form, { ...name, at, pairs: pairsOf(name.form) }])).values()]);
  const found: Alike[] = [];
  for (const [one, other] of nearPairs(names)) {
    const like = likenessOfPairs(one.pairs, other.pairs);
    if (like < LEAST_LIKENESS || toldApart(one.text, other.text) || !isRestAlike(one.text, other.text)) continue;
    const [first, second] = [one.text, other.text].sort();
    found.push({ one: one.at, other: other.at, likeness: Math.round(like * 100) / 100, why: `${first} and ${second} look alike` });
  }
  return found;
}

/** Whether what differs is alike too, or the same letters in another order. */
function isRestAlike(one: string, other: string): boolean {
  const [a, b] = [difference(one, other)].flatMap((found) => [found.a.join(""), found.b.join("")]) as [string, string];
  return a === "" || b === "" || [...a].sort().join("") === [...b].sort().join("") || likeness(a, b) >= LEAST_OF_REST;
}

/**
 * Names of different groups that share one of their rarest pairs of letters, each two once. Two names as like as that cannot
 * miss each other there but by the cap: Bayardo, Ma and Srikant, "Scaling up all pairs similarity search", WWW 2007.
 */
function nearPairs(names: readonly Labelled[]): [Labelled, Labelled][] {
  const holders = new Map<string, Labelled[]>();
  const counts = new Map<string, number>();
  for (const { pairs } of names) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const found: [Labelled, Labelled][] = [];
  for (const name of names) {
    const met = new Set<Labelled>();
    for (const pair of rarest(name.pairs, counts)) {
      const list = holders.get(pair);
      if (list === undefined) holders.set(pair, [name]);
      else {
        for (const other of list) if (other.at !== name.at) met.add(other);
        list.push(name);
      }
    }
    for (const other of met) found.push([other, name]);
  }
  return found;
}

/** As many pairs, the rarest first, as a name that is like enough cannot all be without; those that are too common left out. */
function rarest(pairs: ReadonlySet<string>, counts: ReadonlyMap<string, number>): string[] {
  const shared = Math.ceil((pairs.size * LEAST_LIKENESS) / (2 - LEAST_LIKENESS));
  const sorted = [...pairs].sort((a, b) => counts.get(a)! - counts.get(b)! || byCodePoint(a, b));
  return sorted.slice(0, pairs.size - shared + 1).filter((pair) => counts.get(pair)! <= MOST_NAMES);
}
