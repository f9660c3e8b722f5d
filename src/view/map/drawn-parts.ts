/** Which parts are drawn as hairlines from their whole: those of one band, where no arrow ties the two already. */
import type { ConceptId, Roadmap } from "../../../graph/index.ts";
import { bandsOf } from "./bands.ts";

export interface DrawnPart {
  /** The id of the line; no arrow has it. */
  readonly key: string;
  readonly whole: ConceptId;
  readonly part: ConceptId;
}

/** The hairlines in the order of `parts`, each concept part of one whole at most, so that they stay trees. */
export function drawnParts(roadmap: Roadmap): readonly DrawnPart[] {
  const { bandOf } = bandsOf(roadmap);
  const tied = new Set(roadmap.prerequisites.flatMap(({ before, after }) => [`${before} ${after}`, `${after} ${before}`]));
  const wholeOf = new Map<ConceptId, ConceptId>();
  for (const { whole, part } of roadmap.parts) {
    if (whole === part || wholeOf.has(part) || tied.has(`${whole} ${part}`)) continue;
    if (bandOf.get(whole) === bandOf.get(part) && !isAbove(part, whole, wholeOf)) wholeOf.set(part, whole);
  }
  return [...wholeOf].map(([part, whole]) => ({ key: `part ${whole} > ${part}`, whole, part }));
}

function isAbove(id: ConceptId, start: ConceptId, wholeOf: ReadonlyMap<ConceptId, ConceptId>): boolean {
  for (let at: ConceptId | undefined = start; at !== undefined; at = wholeOf.get(at)) if (at === id) return true;
  return false;
}
