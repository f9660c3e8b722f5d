/** Simple search over names: every concept that has the words in a label, alias or surface form, best match first. */
import type { ConceptId, Kind, Label } from "../../graph/index.ts";

/** A concept of one roadmap by its mentions, or of several by its members. */
interface Findable {
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

/** At most `most` hits: whole names before beginnings, beginnings of words before the rest; ties in the text's order. */
export function searchConcepts(concepts: readonly Findable[], query: string, most = 12): readonly Hit[] {
  const wanted = fold(query);
  if (wanted === "") return [];
  const hits: { readonly hit: Hit; readonly rank: number }[] = [];
  for (const concept of concepts) {
    let best: { readonly hit: Hit; readonly rank: number } | null = null;
    for (const name of namesOf(concept)) {
      const rank = rankOf(fold(name), wanted);
      if (rank !== null && (best === null || rank < best.rank)) best = { hit: { concept, name }, rank };
    }
    if (best !== null) hits.push(best);
  }
  return hits.sort((a, b) => a.rank - b.rank).slice(0, most).map(({ hit }) => hit);
}

function namesOf({ label, aliases, mentions = [], members = [] }: Findable): readonly string[] {
  const labels = [label.zh, label.en].filter((name) => name !== undefined);
  return [...new Set([...labels, ...aliases, ...mentions.map((mention) => mention.text), ...members.flatMap(({ surfaces }) => surfaces)])];
}

function rankOf(name: string, wanted: string): number | null {
  const at = name.indexOf(wanted);
  if (at < 0) return null;
  if (name === wanted) return 0;
  if (at === 0) return 1;
  return /[\s\-/(（]/.test(name[at - 1]!) ? 2 : 3;
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}
