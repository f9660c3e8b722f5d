/** What several roadmaps say about order, on the concepts that they share: who is for each prerequisite, and who is against it. */
import type { Atlas, AtlasPrerequisite, Objection, Support } from "../model/atlas.ts";
import type { ChoiceId, ConceptId, RoadmapId } from "../model/ids.ts";
import type { Evidence } from "../model/place.ts";
import type { Basis, Prerequisite } from "../model/relations.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { joinEvidence } from "./join-evidence.ts";

const RANK: readonly Basis[] = ["stated", "sequence", "stage", "reference"];

/** The atlas's name of a roadmap's concept, and of the choice that a prerequisite of it belongs to. */
export interface Naming {
  readonly conceptOf: (roadmap: Roadmap, id: ConceptId) => ConceptId | undefined;
  readonly choiceOf: (roadmap: Roadmap, id: ChoiceId) => ChoiceId | null;
}

interface Pair {
  readonly before: ConceptId;
  readonly after: ConceptId;
  readonly for: Support[];
  readonly denied: Objection[];
}

/**
 * The prerequisites that somebody is for, and the denials that nobody contradicts, both sorted by ids. What one roadmap says
 * twice counts once, with its strongest word. A prerequisite of a concept for itself says nothing and is left out.
 */
export function joinPrerequisites(roadmaps: readonly Roadmap[], { conceptOf, choiceOf }: Naming): Pick<Atlas, "prerequisites" | "denials"> {
  const pairs = new Map<string, Pair>();
  const pairOf = (roadmap: Roadmap, one: { readonly before: ConceptId; readonly after: ConceptId }): Pair | undefined => {
    const [before, after] = [conceptOf(roadmap, one.before), conceptOf(roadmap, one.after)];
    if (before === undefined || after === undefined || before === after) return undefined;
    const pair = pairs.get(`${before} ${after}`) ?? { before, after, for: [], denied: [] };
    pairs.set(`${before} ${after}`, pair);
    return pair;
  };
  for (const roadmap of roadmaps) {
    for (const one of roadmap.prerequisites) addSupport(pairOf(roadmap, one)?.for, roadmap, one, one.choice === null ? null : choiceOf(roadmap, one.choice));
    for (const one of roadmap.denials) addDenial(pairOf(roadmap, one)?.denied, roadmap, one.evidence);
  }
  const sorted = [...pairs.values()].sort((a, b) => byCodePoint(a.before, b.before) || byCodePoint(a.after, b.after));
  return {
    prerequisites: sorted.filter((pair) => pair.for.length > 0).map((pair): AtlasPrerequisite => ({ before: pair.before, after: pair.after, for: pair.for, against: [...opposite(pair, pairs.get(`${pair.after} ${pair.before}`)), ...pair.denied].sort((a, b) => byCodePoint(a.roadmap, b.roadmap)) })),
    denials: sorted.filter((pair) => pair.for.length === 0).map((pair) => ({ before: pair.before, after: pair.after, against: pair.denied })),
  };
}

function addSupport(list: Support[] | undefined, roadmap: Roadmap, { basis, strength, evidence }: Prerequisite, choice: ChoiceId | null): void {
  const said = ownWord(list, roadmap);
  if (said === undefined) return void list?.push({ roadmap: roadmap.id, basis, strength, choice, evidence: joinEvidence([], evidence) });
  if (RANK.indexOf(basis) < RANK.indexOf(said.basis)) said.basis = basis;
  said.strength = Math.max(said.strength, strength);
  said.evidence = joinEvidence(said.evidence, evidence);
  if (said.choice !== choice) said.choice = null;
}

function addDenial(list: Objection[] | undefined, roadmap: Roadmap, evidence: readonly Evidence[]): void {
  const said = ownWord(list, roadmap);
  if (said === undefined) list?.push({ roadmap: roadmap.id, kind: "denial", strength: 1, evidence: joinEvidence([], evidence) });
  else said.evidence = joinEvidence(said.evidence, evidence);
}

/** What the roadmap has said already: roadmaps speak one after the other, so only the last word can be its own. */
function ownWord<T extends { readonly roadmap: RoadmapId }>(list: readonly T[] | undefined, { id }: Roadmap): T | undefined {
  const last = list?.at(-1);
  return last?.roadmap === id ? last : undefined;
}

/** The word of roadmaps that put it the other way round and are not for it themselves. */
function opposite(pair: Pair, other: Pair | undefined): Objection[] {
  if (other === undefined) return [];
  const holders = new Set(pair.for.map(({ roadmap }) => roadmap));
  return other.for.filter(({ roadmap }) => !holders.has(roadmap)).map(({ roadmap, strength, evidence }) => ({ roadmap, kind: "opposite", strength, evidence }));
}
