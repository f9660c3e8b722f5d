/** Concepts that may be one, for the reader to decide: likeness only ever suggests, and what is suggested is never chained. */
import type { AtlasConcept, Suggestion } from "../model/atlas.ts";
import type { ConceptId } from "../model/ids.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { toldApart } from "./apart/told-apart.ts";
import { likeness } from "./form/likeness.ts";
import { pairsOf } from "./form/pairs-of.ts";
import type { Group, Grouping } from "./group-items.ts";
import type { Item, Name } from "./item.ts";

const LEAST_LIKENESS = 0.6;
/** A pair of letters that more names than this have says nothing. */
const MOST_NAMES = 40;

interface Labelled extends Name {
  readonly at: number;
}

/**
 * Pairs of concepts of different roadmaps with labels alike in letters, or with one short name in common, which no rule,
 * author, lexicon or reader tells apart; sorted by ids. Near-linear: only names that share an uncommon pair of letters are compared.
 */
export function suggestAlike({ groups, isSplit }: Grouping, concepts: readonly AtlasConcept[]): Suggestion[] {
  const names = groups.flatMap(({ items }, at) => [...new Map(items.flatMap(({ labels }) => labels).map((name): [string, Labelled] => [name.form, { ...name, at }])).values()]);
  const best = new Map<string, Suggestion>();
  const keep = (one: number, other: number, like: number, why: string): void => {
    const [a, b] = [concepts[one]!.id, concepts[other]!.id].sort(byCodePoint) as [ConceptId, ConceptId];
    const found = best.get(`${a} ${b}`);
    if (found === undefined || found.likeness < like) best.set(`${a} ${b}`, { a, b, likeness: Math.round(like * 100) / 100, why });
  };
  for (const [one, other] of nearPairs(names)) {
    const like = likeness(one.form, other.form);
    const [first, second] = one.text < other.text ? [one, other] : [other, one];
    if (like >= LEAST_LIKENESS && !toldApart(one.text, other.text) && mayBeOne(groups[one.at]!, groups[other.at]!, isSplit)) keep(one.at, other.at, like, `${first.text} and ${second.text} look alike`);
  }
  for (const [text, owners] of sharedAliases(groups)) {
    for (const [i, one] of owners.entries()) for (const other of owners.slice(i + 1)) if (mayBeOne(groups[one]!, groups[other]!, isSplit)) keep(one, other, 0.5, `both are called ${text}`);
  }
  return [...best.values()].sort((a, b) => byCodePoint(a.a, b.a) || byCodePoint(a.b, b.b));
}

/** Names of different groups that share a pair of letters which few names have; each two once. */
function nearPairs(names: readonly Labelled[]): [Labelled, Labelled][] {
  const holders = new Map<string, number[]>();
  for (const [at, { form }] of names.entries()) for (const pair of new Set(pairsOf(form))) holders.set(pair, [...(holders.get(pair) ?? []), at]);
  const found = new Map<number, [Labelled, Labelled]>();
  for (const list of holders.values()) {
    if (list.length > MOST_NAMES) continue;
    for (const [i, a] of list.entries()) {
      for (const b of list.slice(i + 1)) {
        const [one, other] = [names[a]!, names[b]!];
        if (one.at !== other.at) found.set(a * names.length + b, [one, other]);
      }
    }
  }
  return [...found.values()];
}

/** Second names that groups have in common, with the few groups that have them. */
function sharedAliases(groups: readonly Group[]): [string, number[]][] {
  const owners = new Map<string, { readonly text: string; readonly at: number[] }>();
  for (const [at, { items }] of groups.entries()) {
    for (const { text, form } of new Map(items.flatMap(({ aliases }) => aliases).map((name) => [name.form, name])).values()) {
      const found = owners.get(form) ?? { text, at: [] };
      found.at.push(at);
      owners.set(form, found);
    }
  }
  return [...owners.values()].filter(({ at }) => at.length > 1 && at.length <= 4).map(({ text, at }) => [text, at]);
}

/** At most one is known to the lexicon, no roadmap has both, and the reader has not kept them apart. */
function mayBeOne(a: Group, b: Group, isSplit: Grouping["isSplit"]): boolean {
  if (a.known !== undefined && b.known !== undefined) return false;
  const there = new Set(b.items.map(({ roadmap }: Item) => roadmap.id));
  return !a.items.some(({ roadmap }) => there.has(roadmap.id)) && !isSplit(a, b);
}
