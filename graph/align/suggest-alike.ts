/** Concepts that may be one, for the reader to decide: likeness only ever suggests, and what is suggested is never chained. */
import type { AtlasConcept, Suggestion } from "../model/atlas.ts";
import type { ConceptId } from "../model/ids.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import type { Group, Grouping } from "./group-items.ts";
import { alikeByLetters } from "./suggest/by-letters.ts";
import { alikeByShortName } from "./suggest/by-short-name.ts";
import { alikeBySubject } from "./suggest/by-subject.ts";

/**
 * Pairs of concepts of different roadmaps with names alike, which no rule, author, lexicon or reader tells apart; sorted by
 * ids, each pair once with its best reason. Near-linear in the names.
 */
export function suggestAlike({ groups, isSplit }: Grouping, concepts: readonly AtlasConcept[]): Suggestion[] {
  const best = new Map<string, Suggestion>();
  for (const { one, other, likeness, why } of [...alikeBySubject(groups), ...alikeByLetters(groups), ...alikeByShortName(groups)]) {
    if (!mayBeOne(groups[one]!, groups[other]!, isSplit)) continue;
    const [a, b] = [concepts[one]!.id, concepts[other]!.id].sort(byCodePoint) as [ConceptId, ConceptId];
    const found = best.get(`${a} ${b}`);
    const better = found === undefined || found.likeness < likeness || (found.likeness === likeness && why < found.why);
    if (better) best.set(`${a} ${b}`, { a, b, likeness, why });
  }
  return [...best.values()].sort((a, b) => byCodePoint(a.a, b.a) || byCodePoint(a.b, b.b));
}

/** At most one is known to the lexicon, no roadmap has both, and the reader has not kept them apart. */
function mayBeOne(a: Group, b: Group, isSplit: Grouping["isSplit"]): boolean {
  if (a.known !== undefined && b.known !== undefined) return false;
  const there = new Set(b.items.map(({ roadmap }) => roadmap.id));
  return !a.items.some(({ roadmap }) => there.has(roadmap.id)) && !isSplit(a, b);
}
