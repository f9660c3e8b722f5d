/** A concept that two stages teach as a topic of their own. */
import type { Concept } from "../model/concept.ts";
import type { Finding } from "../model/finding.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { Stage } from "../model/stage.ts";
import { nameOf } from "./name-of.ts";

/** One finding for each further main stage in which the concept heads an item or a title. */
export function taughtTwice(roadmap: Roadmap): Finding[] {
  const top = roadmap.stages.filter((stage) => stage.parent === null);
  return roadmap.concepts.flatMap((concept) => {
    const places = teachingPlaces(concept, top);
    const [first, ...others] = [...places.values()];
    return others.flatMap(({ stage, mention }) => {
      if (first === undefined || mention === undefined) return [];
      const message = `${nameOf(roadmap, concept.id)} is taught in "${first.stage.title}" and again in "${stage.title}".`;
      return [{ code: "taught-twice", severity: "info" as const, message, document: roadmap.document, line: mention.line, column: mention.column, quote: mention.text }];
    });
  });
}

function teachingPlaces(concept: Concept, top: readonly Stage[]): Map<Stage, { stage: Stage; mention: Concept["mentions"][number] | undefined }> {
  const places = new Map<Stage, { stage: Stage; mention: Concept["mentions"][number] | undefined }>();
  for (const mention of concept.mentions) {
    if (mention.head !== true) continue;
    const stage = top.find((candidate) => mention.line >= candidate.line && mention.line <= candidate.endLine);
    if (stage !== undefined && !places.has(stage)) places.set(stage, { stage, mention });
  }
  return places;
}
