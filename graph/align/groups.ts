/**
 * The groups that items are joined into, never across what must stay apart. Disjoint sets with path halving and joining
 * the smaller to the larger: Tarjan and van Leeuwen, "Worst-case analysis of set union algorithms", J. ACM 31 (1984).
 */
import type { RoadmapId } from "../model/ids.ts";
import { keptApartBy } from "./apart/by-author.ts";
import { apartByUse } from "./apart/by-use.ts";
import { toldApart } from "./apart/told-apart.ts";
import type { Item } from "./item.ts";

/** How much a claim can overrule: a reader's word everything but his own, the lexicon and equal names what names look like, second names and stems nothing. */
export type Force = "decision" | "exact" | "weak";

/** So many sets of names are compared when groups meet, whatever the number of roadmaps. */
const MOST_USES = 32;

interface Group {
  readonly items: Item[];
  readonly byRoadmap: Map<RoadmapId, Item[]>;
  /** Items that the reader keeps apart from one of these. */
  readonly foes: Set<number>;
  readonly labels: Set<string>;
  /** The sets of names that authors use for it, by the names. */
  readonly used: Map<string, readonly string[]>;
  known: string | undefined;
}

export class Groups {
  private readonly parent: Int32Array;
  private readonly groups: Map<number, Group>;
  private readonly authors = new Map<RoadmapId, (a: string, b: string) => boolean>();

  constructor(private readonly items: readonly Item[]) {
    this.parent = Int32Array.from(items, ({ index }) => index);
    this.groups = new Map(items.map((item) => [item.index, { items: [item], byRoadmap: new Map([[item.roadmap.id, [item]]]), foes: new Set(), labels: new Set(item.labels.map(({ text }) => text)), used: new Map([[item.written.join("\n"), item.written]]), known: item.known }]));
  }

  /** The number of the group that the item is in now. Nearly constant. */
  find = (item: Item): number => {
    let at = item.index;
    while (this.parent[at] !== at) {
      this.parent[at] = this.parent[this.parent[at]!]!;
      at = this.parent[at]!;
    }
    return at;
  };

  /** Keeps two items apart for good. */
  part(a: Item, b: Item): void {
    this.groups.get(this.find(a))!.foes.add(b.index);
    this.groups.get(this.find(b))!.foes.add(a.index);
  }

  /** Whether the two are in one group now: joins their groups unless something keeps them apart. */
  join(a: Item, b: Item, force: Force): boolean {
    const [one, other] = [this.find(a), this.find(b)];
    if (one === other) return true;
    const [first, second] = [this.groups.get(one)!, this.groups.get(other)!];
    if (this.isKeptApart(first, second, force)) return false;
    const [keep, drop] = first.items.length > second.items.length || (first.items.length === second.items.length && one < other) ? [one, other] : [other, one];
    this.parent[drop] = keep;
    absorb(this.groups.get(keep)!, this.groups.get(drop)!);
    this.groups.delete(drop);
    return true;
  }

  /** The groups, each with its items in their order, by their first item. */
  all(): { readonly items: readonly Item[]; readonly known: string | undefined }[] {
    return [...this.groups.values()].map(({ items, known }) => ({ items: items.sort((a, b) => a.index - b.index), known })).sort((a, b) => a.items[0]!.index - b.items[0]!.index);
  }

  private isKeptApart(a: Group, b: Group, force: Force): boolean {
    const [fewer, more] = a.foes.size < b.foes.size ? [a, b] : [b, a];
    const there = this.find(more.items[0]!);
    if ([...fewer.foes].some((foe) => this.find(this.items[foe]!) === there)) return true;
    if (force === "decision") return false;
    if (a.known !== undefined && b.known !== undefined && a.known !== b.known) return true;
    if (this.isKeptApartByAuthor(a, b, force) || isKeptApartByUse(a, b)) return true;
    return force === "weak" && [...a.labels].some((one) => [...b.labels].some((other) => toldApart(one, other)));
  }

  /** Where one author has both, he may keep them apart; weak claims never join what he did not. */
  private isKeptApartByAuthor(a: Group, b: Group, force: Force): boolean {
    const [fewer, more] = a.byRoadmap.size < b.byRoadmap.size ? [a, b] : [b, a];
    for (const [id, items] of fewer.byRoadmap) {
      const others = more.byRoadmap.get(id);
      if (others === undefined) continue;
      if (force === "weak") return true;
      const isApart = this.authors.get(id) ?? keptApartBy(items[0]!.roadmap);
      this.authors.set(id, isApart);
      if (items.some((one) => others.some((other) => isApart(one.concept.id, other.concept.id)))) return true;
    }
    return false;
  }
}

function isKeptApartByUse(a: Group, b: Group): boolean {
  return [...a.used.values()].some((one) => [...b.used.values()].some((other) => apartByUse(one, other)));
}

function absorb(keep: Group, drop: Group): void {
  for (const item of drop.items) keep.items.push(item);
  for (const [roadmap, items] of drop.byRoadmap) keep.byRoadmap.set(roadmap, [...(keep.byRoadmap.get(roadmap) ?? []), ...items]);
  for (const foe of drop.foes) keep.foes.add(foe);
  for (const label of drop.labels) keep.labels.add(label);
  for (const [key, names] of drop.used) if (keep.used.size < MOST_USES) keep.used.set(key, names);
  keep.known ??= drop.known;
}
