/** Which of two concepts comes first, as the reader settled it. */
import type { ConceptId } from "../../model/ids.ts";
import type { Prerequisite } from "../../model/relations.ts";
import type { Roadmap } from "../../model/roadmap.ts";
import { dropCycles } from "../../order/drop-cycles.ts";
import { tellCycle } from "../../order/tell-cycle.ts";
import { byCodePoint } from "../../text/by-code-point.ts";

/** Two concepts and which of them comes first; `first` null for neither. */
export interface Settled {
  readonly pair: readonly [ConceptId, ConceptId];
  readonly first: ConceptId | null;
}

/**
 * The roadmap with pairs settled: an arrow that stood the other way keeps its words, one that stood nowhere has none and is
 * `stated`, by the reader. Cycles are broken among the author's arrows before any of the reader's is given up; `closing` are the
 * reader's arrows that had to be. Concepts that became one (`areMerged`) may have closed cycles too.
 */
export function setArrows(roadmap: Roadmap, settled: readonly Settled[], areMerged: boolean): { readonly roadmap: Roadmap; readonly closing: readonly Prerequisite[] } {
  if (settled.length === 0 && !areMerged) return { roadmap, closing: [] };
  const byPair = new Map(settled.map((one) => [pairKey(...one.pair), one]));
  const before = new Map<string, Prerequisite[]>();
  const rest: Prerequisite[] = [];
  for (const arrow of roadmap.prerequisites) {
    const key = pairKey(arrow.before, arrow.after);
    if (byPair.has(key)) before.set(key, [...(before.get(key) ?? []), arrow]);
    else rest.push(arrow);
  }
  const set = [...byPair].flatMap(([key, { pair, first }]) => (first === null ? [] : [arrowOf(first, pair[0] === first ? pair[1] : pair[0], before.get(key) ?? [])]));
  const all = [...rest, ...set].sort((a, b) => byCodePoint(a.before, b.before) || byCodePoint(a.after, b.after));
  const own = new Set(set);
  const { kept, cycles } = dropCycles(all, (arrow) => (own.has(arrow) ? 3 : 0));
  const told = new Set(roadmap.diagnostics.map(({ message }) => message));
  const diagnostics = [...roadmap.diagnostics, ...cycles.map(tellCycle).filter(({ message }) => !told.has(message))];
  return {
    roadmap: { ...roadmap, prerequisites: kept, diagnostics: cycles.length === 0 ? roadmap.diagnostics : diagnostics.sort((a, b) => a.line - b.line || a.column - b.column) },
    closing: cycles.flatMap(({ dropped }) => (own.has(dropped) ? [dropped] : [])),
  };
}

/** The same for both orders of two concepts. */
export function pairKey(one: ConceptId, other: ConceptId): string {
  return [one, other].sort(byCodePoint).join("\u0000");
}

function arrowOf(first: ConceptId, second: ConceptId, read: readonly Prerequisite[]): Prerequisite {
  const same = read.find((arrow) => arrow.before === first);
  if (same !== undefined) return same;
  const turned = read[0];
  if (turned !== undefined) return { ...turned, before: first, after: second, choice: null };
  return { before: first, after: second, basis: "stated", strength: 1, choice: null, evidence: [] };
}
