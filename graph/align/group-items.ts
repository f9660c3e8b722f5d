/** The alignment itself: every matcher's claims, the strongest first, honoured where nothing keeps the concepts apart. */
import type { Match } from "../model/atlas.ts";
import type { Decision } from "../model/decision.ts";
import { Groups, type Force } from "./groups.ts";
import type { Item } from "./item.ts";
import { matchByAlias } from "./match/by-alias.ts";
import { matchByDecision } from "./match/by-decision.ts";
import { matchByForm } from "./match/by-form.ts";
import { matchByLexicon } from "./match/by-lexicon.ts";
import { matchByStem } from "./match/by-stem.ts";
import type { Claim } from "./match/claim.ts";
import { itemsNamed } from "./match/items-named.ts";
import { standingDecisions } from "./standing-decisions.ts";

/** Why an item is in its group: what joined it first to another. */
export interface Joined {
  readonly match: Match;
  readonly by: string;
  readonly why: string;
}

export interface Group {
  /** Sorted by roadmap, then by id. */
  readonly items: readonly Item[];
  /** The entry of the lexicon that the group is. */
  readonly known: string | undefined;
}

export interface Grouping {
  readonly groups: readonly Group[];
  readonly joined: ReadonlyMap<Item, Joined>;
  /** Whether the reader keeps the two groups apart. */
  readonly isSplit: (a: Group, b: Group) => boolean;
}

/** The groups of items that are one concept. Near-linear in the names: items meet by hashed names only. */
export function groupItems(items: readonly Item[], decisions: readonly Decision[]): Grouping {
  const groups = new Groups(items);
  const joined = new Map<Item, Joined>();
  const standing = standingDecisions(decisions);
  const splits = partSplits(items, standing, groups);
  const honour = (claims: readonly Claim[], force: Force): void => claims.forEach((claim) => joinClaim(claim, force, groups, joined));
  honour(matchByDecision(items, standing), "decision");
  honour(matchByLexicon(items), "exact");
  honour(matchByForm(items), "exact");
  honour(matchByAlias(items, groups.find), "weak");
  honour(matchByStem(items), "weak");
  return { groups: withOneOwner(groups.all()), joined, isSplit: (a, b) => splits.size > 0 && a.items.some((one) => b.items.some((other) => splits.has(`${one.index} ${other.index}`))) };
}

/** Where something keeps two groups of one entry apart, the larger is the entry, the first of equals; the other is a concept of its own. */
function withOneOwner(groups: readonly Group[]): Group[] {
  const owners = new Map<string, Group>();
  for (const group of groups) if (group.known !== undefined && group.items.length > (owners.get(group.known)?.items.length ?? 0)) owners.set(group.known, group);
  return groups.map((group) => (group.known === undefined || owners.get(group.known) === group ? group : { items: group.items, known: undefined }));
}

/** Keeps apart what the reader does; answers the pairs of items, in both directions. */
function partSplits(items: readonly Item[], decisions: readonly Decision[], groups: Groups): Set<string> {
  const named = itemsNamed(items);
  const pairs = new Set<string>();
  for (const { one, other } of decisions.filter(({ kind }) => kind === "split")) {
    for (const a of named(one)) {
      for (const b of named(other)) {
        if (a === b) continue;
        groups.part(a, b);
        pairs.add(`${a.index} ${b.index}`).add(`${b.index} ${a.index}`);
      }
    }
  }
  return pairs;
}

/** Joins each item of the claim to the first of those before it that it may be joined to. */
function joinClaim(claim: Claim, force: Force, groups: Groups, joined: Map<Item, Joined>): void {
  const firsts: Item[] = [];
  for (const item of claim.items) {
    const first = firsts.find((other) => groups.join(other, item, force));
    if (first === undefined) {
      firsts.push(item);
      continue;
    }
    for (const [one, other] of [[item, first], [first, item]] as const) {
      if (!joined.has(one)) joined.set(one, { match: claim.match, by: claim.by, why: claim.why(one, other) });
    }
  }
}
