/** Several concepts that were read apart but are one, and concepts that are none. */
import type { Concept } from "../../model/concept.ts";
import type { ConceptId } from "../../model/ids.ts";
import type { Roadmap } from "../../model/roadmap.ts";
import { byCodePoint } from "../../text/by-code-point.ts";
import { relink } from "./relink.ts";

/** Where every merged concept ends, chains followed to their end. A circle ends at its smallest id, which then stays. */
export function mergeEnds(merges: ReadonlyMap<ConceptId, ConceptId>): Map<ConceptId, ConceptId> {
  const ends = new Map<ConceptId, ConceptId>();
  for (const start of merges.keys()) {
    const line: ConceptId[] = [start];
    let at = merges.get(start);
    while (at !== undefined && !line.includes(at)) {
      line.push(at);
      at = merges.get(at);
    }
    const end = at === undefined ? line.at(-1)! : line.slice(line.indexOf(at)).sort(byCodePoint)[0]!;
    if (end !== start) ends.set(start, end);
  }
  return ends;
}

/** The roadmap with concepts taken into others (`ends`) and without those `gone`. What stays has the names and mentions of what it took in. */
export function mergeConcepts(roadmap: Roadmap, ends: ReadonlyMap<ConceptId, ConceptId>, gone: ReadonlySet<ConceptId>): Roadmap {
  if (ends.size === 0 && gone.size === 0) return roadmap;
  const to = (id: ConceptId): ConceptId | undefined => {
    const end = ends.get(id) ?? id;
    return gone.has(end) || gone.has(id) ? undefined : end;
  };
  const taken = new Map<ConceptId, Concept[]>();
  for (const concept of roadmap.concepts) {
    const end = to(concept.id);
    if (end !== undefined && end !== concept.id) taken.set(end, [...(taken.get(end) ?? []), concept]);
  }
  const concepts = roadmap.concepts.filter(({ id }) => to(id) === id).map((concept) => (taken.get(concept.id) ?? []).reduce(takeIn, concept));
  return { ...roadmap, concepts, ...relink(roadmap, to) };
}

function takeIn(one: Concept, other: Concept): Concept {
  const shown = [one.label.zh, one.label.en];
  const names = [...one.aliases, ...other.aliases, other.label.zh, other.label.en].filter((name) => name !== undefined && !shown.includes(name)) as string[];
  const mentions = [...one.mentions, ...other.mentions].sort((a, b) => a.line - b.line || a.column - b.column);
  return { ...one, aliases: [...new Set(names)].sort(byCodePoint), stage: one.stage ?? other.stage, duration: one.duration ?? other.duration, score: Math.max(one.score, other.score), mentions };
}
