/** Search over the names of concepts: labels, aliases and surface forms, best match first. */
import type { ConceptId, Kind, Label } from "../../graph/index.ts";
import { type Aids, findThings } from "./find/find-things.ts";

/** A concept of one roadmap by its mentions, or of several by its members. */
export interface Findable {
  readonly id: ConceptId;
  readonly kind: Kind;
  readonly label: Label;
  readonly aliases: readonly string[];
  readonly mentions?: readonly { readonly text: string }[];
  readonly members?: readonly { readonly surfaces: readonly string[] }[];
}

export interface Hit {
  readonly concept: Findable;
  /** The name that matched, as written. */
  readonly name: string;
}

/** At most `most` hits, ranked as in `findThings`. */
export function searchConcepts(concepts: readonly Findable[], query: string, most = 12, aids: Aids = {}): readonly Hit[] {
  const things = concepts.map((concept) => ({ kind: "concept" as const, key: concept.id, concept, ...namesOf(concept) }));
  return findThings(things, query, most, aids).flatMap(({ hits }) => hits.map(({ thing, name }) => ({ concept: thing.concept, name })));
}

/** A concept's labels, and whatever else it is called anywhere. */
export function namesOf({ label, aliases, mentions = [], members = [] }: Findable): { readonly labels: readonly string[]; readonly aliases: readonly string[] } {
  const labels = [label.zh, label.en].filter((name) => name !== undefined);
  const others = new Set([...aliases, ...mentions.map((mention) => mention.text), ...members.flatMap(({ surfaces }) => surfaces)]);
  return { labels, aliases: [...others].filter((name) => !labels.includes(name)) };
}
