/** Which concepts and stages of two versions of one roadmap are the same under another name. */
import type { Concept } from "../model/concept.ts";
import type { ConceptId, StageId } from "../model/ids.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { editSimilarity } from "../text/edit-similarity.ts";

const LEAST_LIKE = 0.6;
/** What neighbours in common add to how alike two names are, at most. */
const NEIGHBOURS = 0.3;

export interface Renamed<T> {
  readonly before: T;
  readonly after: T;
}

/** The stages that both versions have, by title, else by the title most like it, by the id in the earlier version. */
export function matchStages(before: Roadmap, after: Roadmap): Renamed<StageId>[] {
  const pairs = before.stages.flatMap((one) => after.stages.map((other) => ({ before: one.id, after: other.id, like: one.title === other.title ? 2 - Math.abs(one.order - other.order) / 1000 : editSimilarity(one.title, other.title) })));
  return best(pairs.filter(({ like }) => like >= LEAST_LIKE));
}

/** Concepts that went and concepts that came of which the names, and what they are tied to, are so alike that they are one. */
export function matchConcepts(before: Roadmap, after: Roadmap): Renamed<ConceptId>[] {
  const [old, now] = [new Set(before.concepts.map(({ id }) => id)), new Set(after.concepts.map(({ id }) => id))];
  const [gone, come] = [before.concepts.filter(({ id }) => !now.has(id)), after.concepts.filter(({ id }) => !old.has(id))];
  const [tiedBefore, tiedAfter] = [tiesOf(before), tiesOf(after)];
  const pairs = gone.flatMap((one) => come.map((other) => ({ before: one.id, after: other.id, like: nameLike(one, other) + NEIGHBOURS * overlap(tiedBefore.get(one.id), tiedAfter.get(other.id)) })));
  return best(pairs.filter(({ before: one, after: other, like }) => like >= LEAST_LIKE && sameNumbers(one, other)));
}

/** The best pairs first, each end once. */
function best<T extends string>(pairs: readonly (Renamed<T> & { readonly like: number })[]): Renamed<T>[] {
  const taken = { before: new Set<T>(), after: new Set<T>() };
  return [...pairs]
    .sort((a, b) => b.like - a.like || byCodePoint(a.before, b.before) || byCodePoint(a.after, b.after))
    .filter(({ before, after }) => !taken.before.has(before) && !taken.after.has(after) && taken.before.add(before) && taken.after.add(after))
    .map(({ before, after }) => ({ before, after }))
    .sort((a, b) => byCodePoint(a.before, b.before));
}

function nameLike(one: Concept, other: Concept): number {
  const names = ({ label: { zh, en }, mentions }: Concept): string[] => [zh, en, mentions[0]?.text].filter((name) => name !== undefined).map((name) => name.toLowerCase());
  return Math.max(0, ...names(one).flatMap((name) => names(other).map((with_) => editSimilarity(name, with_))));
}

function sameNumbers(one: string, other: string): boolean {
  return (one.match(/\d+/g) ?? []).join(" ") === (other.match(/\d+/g) ?? []).join(" ");
}

function tiesOf({ prerequisites, parts, concepts }: Roadmap): Map<ConceptId, Set<string>> {
  const ties = new Map(concepts.map(({ id, kind }) => [id, new Set([kind as string])]));
  const tie = (id: ConceptId, how: string): unknown => ties.get(id)?.add(how);
  for (const { before, after } of prerequisites) {
    tie(before, `> ${after}`);
    tie(after, `< ${before}`);
  }
  for (const { whole, part } of parts) {
    tie(whole, `+ ${part}`);
    tie(part, `- ${whole}`);
  }
  return ties;
}

/** The overlap coefficient, 0 for nothing to compare. */
function overlap(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  const both = [...one].filter((each) => other.has(each)).length;
  return both === 0 ? 0 : both / Math.min(one.size, other.size);
}
