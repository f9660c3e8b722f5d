/** What is learnt for itself, against what one learns from. */
import type { Kind } from "../../model/concept.ts";

/** False of books, courses, papers and communities: the time for them is the time for what they teach. */
export function isLearnable(kind: Kind): boolean {
  return kind === "concept" || kind === "skill" || kind === "tool" || kind === "model";
}
