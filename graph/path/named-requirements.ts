/** What the chosen roadmaps and the reference require, group by group, each arrow with everybody's words for it. */
import type { Atlas, Objection, Support } from "../model/atlas.ts";
import type { ChoiceId, ConceptId, RoadmapId } from "../model/ids.ts";
import type { PlanSettings, Reason, SourcedEvidence } from "../model/plan.ts";
import type { Basis, Prerequisite } from "../model/relations.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import type { StageRequirement } from "./time/stage-requirements.ts";

/** `after` requires one of `of`. `weight` is how much speaks for it: a sum over those who say so, by which cycles are broken. */
export interface NamedRequirement {
  readonly after: ConceptId;
  readonly of: readonly ConceptId[];
  readonly choice: ChoiceId | null;
  readonly weight: number;
}

/** `reasons` by "before after"; `denied` are requirements that do not count because a chosen roadmap denies them in stronger words. */
export interface NamedRequirements {
  readonly requirements: readonly NamedRequirement[];
  readonly reasons: ReadonlyMap<string, Reason>;
  readonly denied: readonly Reason[];
}

export interface RequirementSources {
  readonly atlas: Atlas;
  readonly concepts: ReadonlySet<string>;
  readonly reference: readonly Prerequisite[];
  readonly stages: readonly StageRequirement[];
  /** The document of each roadmap. */
  readonly documents: ReadonlyMap<RoadmapId, string>;
  readonly settings: PlanSettings;
}

/** Parts of a hundred that a hard word of this basis weighs: the author's own words most, what the field agrees on next, the mere order of stages least. */
const basisWeight: Readonly<Record<Basis, number>> = { stated: 100, reference: 50, sequence: 50, stage: 1 };
const basisRank: readonly Basis[] = ["stated", "sequence", "reference", "stage"];
const referenceId = "reference" as RoadmapId;

/** A roadmap's word for one arrow, of `before`; null where it is about all members of a choice alike. */
interface Word {
  readonly before: ConceptId | null;
  readonly roadmap: RoadmapId;
  readonly basis: Basis;
  readonly strength: number;
  readonly choice: ChoiceId | null;
  readonly of: readonly ConceptId[];
  readonly evidence: readonly SourcedEvidence[];
}

/** The requirements among `concepts`, sorted. O(prerequisites + stage requirements). */
export function namedRequirements(sources: RequirementSources): NamedRequirements {
  const words = wordsOf(sources);
  const denials = denialsOf(sources);
  const requirements: NamedRequirement[] = [];
  const reasons = new Map<string, Reason>();
  const denied: Reason[] = [];
  for (const [after, list] of [...words].sort(([a], [b]) => byCodePoint(a, b))) {
    for (const { of, said } of groupsOf(list)) {
      if (new Set(said.map(({ roadmap }) => roadmap)).size < sources.settings.quorum && !said.some(({ basis }) => basis === "reference")) continue;
      const strongest = Math.max(...said.map(({ basis, strength }) => basisWeight[basis] * strength));
      const against = of.length === 1 ? denials.get(`${of[0]} ${after}`) : undefined;
      if (against !== undefined && against.strength * 100 > strongest) {
        denied.push({ before: of[0]!, after, basis: "stated", strength: against.strength, choice: null, evidence: against.evidence });
        continue;
      }
      const choice = of.length === 1 ? null : (said.find((word) => word.choice !== null)?.choice ?? null);
      requirements.push({ after, of, choice, weight: said.reduce((sum, { basis, strength }) => sum + Math.max(1, Math.round(basisWeight[basis] * strength)), 0) });
      for (const before of of) {
        const mine = said.filter((word) => word.before === before || (word.before === null && word.of.includes(before)));
        addReason(reasons, toReason(before, after, choice, mine.length > 0 ? mine : said));
      }
    }
  }
  return { requirements, reasons, denied };
}

/** Every word for an arrow by the concept that it is for. */
function wordsOf({ atlas, concepts, reference, stages, documents, settings }: RequirementSources): Map<ConceptId, Word[]> {
  const words = new Map<ConceptId, Word[]>();
  const chosen = new Set(settings.roadmaps);
  const choices = new Map(atlas.choices.map((choice) => [choice.id, choice]));
  const add = (after: ConceptId, word: Word): void => {
    if (!settings.bases.includes(word.basis) || word.strength < settings.minStrength) return;
    const list = words.get(after);
    if (list) list.push(word);
    else words.set(after, [word]);
  };
  for (const { before, after, for: supports } of atlas.prerequisites) {
    if (before === after || !concepts.has(before) || !concepts.has(after)) continue;
    for (const support of supports) {
      if (chosen.has(support.roadmap)) add(after, { ...support, before, of: membersOf(support, before, after, choices, concepts), evidence: sourced(support, documents) });
    }
  }
  for (const { before, after, basis, strength, evidence } of reference) add(after, { before, roadmap: referenceId, basis, strength, choice: null, of: [before], evidence: evidence.map((each) => ({ ...each, roadmap: referenceId, document: "reference" })) });
  for (const { after, of, choice, roadmap, evidence } of stages) add(after, { before: null, roadmap, basis: "stage", strength: 0.3, choice, of, evidence });
  return words;
}

function membersOf(support: Support, before: ConceptId, after: ConceptId, choices: ReadonlyMap<ChoiceId, { readonly of: readonly ConceptId[] }>, concepts: ReadonlySet<string>): ConceptId[] {
  const of = support.choice === null ? [] : (choices.get(support.choice)?.of ?? []);
  return [...new Set([before, ...of])].filter((id) => concepts.has(id) && id !== after).sort(byCodePoint);
}

function sourced({ roadmap, evidence }: Support | Objection, documents: ReadonlyMap<RoadmapId, string>): SourcedEvidence[] {
  return evidence.map((each) => ({ ...each, roadmap, document: documents.get(roadmap) ?? roadmap }));
}

/** The words of one concept by group of alternatives; sorted. Who asks for a part of a group asks for the group too: who wants A wants one of A and B. */
function groupsOf(words: readonly Word[]): { readonly of: readonly ConceptId[]; readonly said: readonly Word[] }[] {
  const groups = new Map<string, { of: readonly ConceptId[]; said: Word[] }>();
  for (const word of words) {
    const key = word.of.join(" ");
    const group = groups.get(key);
    if (group) group.said.push(word);
    else groups.set(key, { of: word.of, said: [word] });
  }
  return [...groups].sort(([a], [b]) => byCodePoint(a, b)).map(([, group]) => (group.of.length === 1 ? group : { of: group.of, said: words.filter(({ of }) => of.every((id) => group.of.includes(id))) }));
}

/** The strongest denial of each arrow by a chosen roadmap, with everybody's words. */
function denialsOf({ atlas, documents, settings }: RequirementSources): Map<string, { readonly strength: number; readonly evidence: SourcedEvidence[] }> {
  const denials = new Map<string, { strength: number; evidence: SourcedEvidence[] }>();
  for (const { before, after, against } of [...atlas.prerequisites, ...atlas.denials]) {
    const mine = against.filter(({ roadmap, kind }) => kind === "denial" && settings.roadmaps.includes(roadmap));
    if (mine.length > 0) denials.set(`${before} ${after}`, { strength: Math.max(...mine.map(({ strength }) => strength)), evidence: mine.flatMap((objection) => sourced(objection, documents)) });
  }
  return denials;
}

function toReason(before: ConceptId, after: ConceptId, choice: ChoiceId | null, said: readonly Word[]): Reason {
  const ranked = [...said].sort((a, b) => basisRank.indexOf(a.basis) - basisRank.indexOf(b.basis) || b.strength - a.strength || byCodePoint(a.roadmap, b.roadmap));
  const shown = ranked.some(({ basis }) => basis !== "stage") ? ranked.filter(({ basis }) => basis !== "stage") : ranked;
  return { before, after, basis: ranked[0]!.basis, strength: Math.max(...shown.filter(({ basis }) => basis === ranked[0]!.basis).map(({ strength }) => strength)), choice, evidence: shown.flatMap(({ evidence }) => evidence) };
}

/** An arrow that is in several groups keeps the reason of the smallest. */
function addReason(reasons: Map<string, Reason>, reason: Reason): void {
  const key = `${reason.before} ${reason.after}`;
  const old = reasons.get(key);
  if (old === undefined || (old.choice !== null && reason.choice === null)) reasons.set(key, reason);
}
