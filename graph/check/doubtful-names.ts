/** Names that may not be concepts, or not the ones that they were taken for. */
import { EVERYDAY_NAMES } from "../lexicon/everyday-names.ts";
import { HOMONYMS } from "../lexicon/homonyms.ts";
import type { Concept } from "../model/concept.ts";
import type { Doubt } from "../model/doubt.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { fold } from "../text/fold.ts";
import { nameOf } from "./name-of.ts";

/** Below this the reading itself is unsure that the name is a concept. */
const SURE = 0.5;
/** The lexicon's own concepts have this score. */
const KNOWN = 1;

const ambiguous = new Map(HOMONYMS.map(({ name, senses }) => [fold(name), senses.map(({ id }) => id)]));

/** At most one doubt a concept. */
export function doubtfulNames(roadmap: Roadmap): Doubt[] {
  return roadmap.concepts.flatMap((concept) => {
    const found = doubtOf(concept);
    const [mention] = concept.mentions;
    if (found === undefined) return [];
    return [{ ...found, concept: concept.id, message: found.message.replace("NAME", nameOf(roadmap, concept.id)), line: mention?.line ?? roadmap.line, column: mention?.column ?? 1, quote: mention?.text ?? "" }];
  });
}

function doubtOf({ id, score, mentions }: Concept): Pick<Doubt, "code" | "weight" | "message"> | undefined {
  if (score < SURE) return { code: "unsure-name", weight: 0.9 - score / 2, message: "NAME may be no concept: little in the text marks it as one." };
  const texts = [...new Set(mentions.map(({ text }) => fold(text)))];
  const senses = texts.length > 0 && texts.every((text) => ambiguous.has(text)) ? ambiguous.get(texts[0]!)! : [];
  if (senses.length > 0) return { code: "ambiguous-name", weight: 0.5, message: `NAME has several meanings (${senses.join(", ")}); it was taken for ${id}.` };
  if (texts.length > 0 && texts.every((text) => EVERYDAY_NAMES.has(text))) return { code: "everyday-name", weight: score === KNOWN ? 0.3 : 0.55, message: "NAME is an everyday word too, and nowhere called by another name." };
  return undefined;
}
