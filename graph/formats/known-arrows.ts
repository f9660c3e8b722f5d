/** What a graph can have as arrows: one that ends at a concept that is not there would become a node without a name. */
import type { Prerequisite } from "../model/relations.ts";
import type { Roadmap } from "../model/roadmap.ts";

/** The prerequisites between concepts of the roadmap, and how many have an end elsewhere. */
export function knownArrows(roadmap: Roadmap): { readonly arrows: readonly Prerequisite[]; readonly dangling: number } {
  const known = new Set<string>(roadmap.concepts.map((concept) => concept.id));
  const arrows = roadmap.prerequisites.filter((each) => known.has(each.before) && known.has(each.after));
  return { arrows, dangling: roadmap.prerequisites.length - arrows.length };
}
