/** Several roadmaps as one SKOS document: what was aligned is linked by `skos:exactMatch`. */
import type { Atlas } from "../model/atlas.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { SKOS_CONTEXT, skosGraph, skosId } from "./skos.ts";

/** JSON-LD of the roadmaps and of the atlas's concepts, each an exact match of its members. `roadmaps` are those that the atlas was made of. Linear. */
export function atlasToSkos(atlas: Atlas, roadmaps: readonly Roadmap[]): string {
  const common = atlas.concepts.filter(({ members }) => members.length > 1).map(({ id, label, members }) => ({
    "@id": skosId("atlas", "concept", id), "@type": "skos:Concept", inScheme: skosId("atlas", "scheme", ""), prefLabel: label, exactMatch: members.map(({ roadmap, concept }) => skosId(roadmap, "concept", concept)),
  }));
  const graph = [...roadmaps.flatMap(skosGraph), { "@id": skosId("atlas", "scheme", ""), "@type": "skos:ConceptScheme" }, ...common];
  return `${JSON.stringify({ "@context": SKOS_CONTEXT, "@graph": graph }, null, 2)}\n`;
}
