/** A roadmap as rows of a property graph: what the bulk import and the script for graph databases both write. */
import type { Roadmap } from "../model/roadmap.ts";
import { oneLine } from "../text/one-line.ts";
import type { CypherValue } from "./cypher-text.ts";
import { distinctConcepts } from "./distinct-concepts.ts";
import { knownArrows } from "./known-arrows.ts";

type Row = Readonly<Record<string, CypherValue>>;

/** Ids are "roadmap/concept", unique in a whole corpus; quotes are on one line. */
export interface PropertyGraph {
  readonly concepts: readonly Row[];
  readonly arrows: readonly Row[];
  readonly parts: readonly Row[];
  readonly dangling: number;
}

/** The rows with their fields in one order. Takes texts through `clean`. Linear. */
export function propertyGraph(roadmap: Roadmap, clean: (text: string) => string): PropertyGraph {
  const idOf = (id: string): string => `${clean(roadmap.id)}/${clean(id)}`;
  const titles = new Map<string | null, string>(roadmap.stages.map(({ id, title }) => [id, clean(title)]));
  const orders = new Map<string | null, number>(roadmap.stages.map(({ id, order }) => [id, order]));
  const concepts = distinctConcepts(roadmap);
  const known = new Set<string>(concepts.map(({ id }) => id));
  const { arrows, dangling } = knownArrows(roadmap);
  const text = (value: string | undefined | null): string | null => (value === undefined || value === null ? null : oneLine(clean(value)));
  return {
    concepts: concepts.map(({ id, label, kind, emphasis, stage }) => ({ id: idOf(id), roadmap: clean(roadmap.id), zh: text(label.zh), en: text(label.en), kind, emphasis, stage: titles.get(stage) ?? null, stageOrder: orders.get(stage) ?? null })),
    arrows: arrows.map(({ before, after, basis, strength, choice, evidence }) => ({ before: idOf(before), after: idOf(after), basis, strength, choice: text(choice), quote: text(evidence[0]?.quote), line: evidence[0]?.line ?? null })),
    parts: roadmap.parts.filter(({ whole, part }) => known.has(whole) && known.has(part)).map(({ whole, part }) => ({ whole: idOf(whole), part: idOf(part) })),
    dangling,
  };
}
