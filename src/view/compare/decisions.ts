/** What the reader can still decide about alignment, and the decisions that splitting and joining come to. */
import type { Atlas, AtlasConcept, Decision, Member, Suggestion } from "../../../graph/index.ts";

/** The suggestions that no decision speaks of, the likeliest first. */
export function undecided({ suggestions, concepts }: Atlas, decisions: readonly Decision[]): readonly Suggestion[] {
  const names = new Map(concepts.map(({ id, members }) => [id as string, new Set<string>([id, ...members.map(({ concept }) => concept)])]));
  const means = (id: string, concept: string): boolean => names.get(id)?.has(concept) ?? id === concept;
  const settled = ({ a, b }: Suggestion): boolean =>
    decisions.some(({ one, other }) => (means(a, one.concept) && means(b, other.concept)) || (means(a, other.concept) && means(b, one.concept)));
  return suggestions.filter((one) => !settled(one)).sort((a, b) => b.likeness - a.likeness);
}

/** The decisions that keep a member apart from all others of its concept. */
export function splitOff({ members }: AtlasConcept, member: Member): readonly Decision[] {
  return members
    .filter((other) => other.roadmap !== member.roadmap || other.concept !== member.concept)
    .map((other) => ({
      kind: "split",
      one: { concept: member.concept, roadmap: member.roadmap },
      other: { concept: other.concept, roadmap: other.roadmap },
      reason: "",
    }));
}

/** The decision that makes one of two concepts: by an id that a roadmap has, in any roadmap, so that it holds for later ones too. */
export function joinBoth(one: AtlasConcept, other: AtlasConcept): Decision {
  const name = ({ id, members }: AtlasConcept): Decision["one"] => ({ concept: members.find((member) => member.concept === id)?.concept ?? members[0]!.concept });
  return { kind: "join", one: name(one), other: name(other), reason: "" };
}
