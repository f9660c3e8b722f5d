/** Alternatives that several roadmaps offer: the same set of concepts is the same choice. */
import type { AtlasChoice } from "../model/atlas.ts";
import { choiceIdSchema, type ChoiceId, type ConceptId } from "../model/ids.ts";
import type { Choice } from "../model/relations.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { joinEvidence } from "./join-evidence.ts";
import { mostUsed } from "./most-used.ts";

export interface JoinedChoices {
  /** Sorted by id, which is the ids of the members with "|" between. */
  readonly choices: AtlasChoice[];
  /** The atlas's choice for a roadmap's; null where its members have become one concept. */
  readonly choiceOf: (roadmap: Roadmap, id: ChoiceId) => ChoiceId | null;
}

/** The choices of all roadmaps. The preferred member is the one that most roadmaps with a preference prefer. */
export function joinChoices(roadmaps: readonly Roadmap[], conceptOf: (roadmap: Roadmap, id: ConceptId) => ConceptId | undefined): JoinedChoices {
  const choices = new Map<ChoiceId, AtlasChoice>();
  const votes = new Map<ChoiceId, [ConceptId, number][]>();
  const names = new Map<string, ChoiceId>();
  for (const roadmap of roadmaps) {
    for (const choice of roadmap.choices) {
      const of = membersOf(choice, (id) => conceptOf(roadmap, id));
      if (of.length < 2) continue;
      const id = choiceIdSchema.parse(of.join("|"));
      names.set(`${roadmap.id} ${choice.id}`, id);
      const found = choices.get(id) ?? { id, of, preferred: null, for: [] };
      choices.set(id, found);
      const said = found.for.at(-1);
      if (said?.roadmap !== roadmap.id) found.for.push({ roadmap: roadmap.id, evidence: joinEvidence([], choice.evidence) });
      else said.evidence = joinEvidence(said.evidence, choice.evidence);
      const preferred = choice.preferred === null ? undefined : conceptOf(roadmap, choice.preferred);
      if (preferred === undefined) continue;
      const cast = votes.get(id);
      if (cast === undefined) votes.set(id, [[preferred, 1]]);
      else cast.push([preferred, 1]);
    }
  }
  for (const [id, choice] of choices) choice.preferred = mostUsed(votes.get(id) ?? []) ?? null;
  return { choices: [...choices.values()].sort((a, b) => byCodePoint(a.id, b.id)), choiceOf: (roadmap, id) => names.get(`${roadmap.id} ${id}`) ?? null };
}

function membersOf({ of }: Choice, conceptOf: (id: ConceptId) => ConceptId | undefined): ConceptId[] {
  return [...new Set(of.flatMap((id) => conceptOf(id) ?? []))].sort(byCodePoint);
}
