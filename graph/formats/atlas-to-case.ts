/** Several roadmaps as one package of CASE: what was aligned is linked by `exactMatchOf`, as crosswalks between frameworks are. */
import type { Atlas } from "../model/atlas.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { caseAssociation, caseEnd, type CaseEnd, caseParts, EPOCH } from "./case.ts";

/**
 * A CFPackage with the items of all roadmaps, each under the document that it is of, and an `exactMatchOf` from the first
 * member of each aligned concept to each other. `roadmaps` are those that the atlas was made of. Linear.
 */
export function atlasToCase(atlas: Atlas, roadmaps: readonly Roadmap[]): string {
  const parts = roadmaps.map((roadmap) => ({ id: roadmap.id as string, ...caseParts(roadmap) }));
  const byRoadmap = new Map(parts.map((each) => [each.id, each]));
  const document = caseEnd(`atlas\u0000${roadmaps.map(({ id }) => id).join("\u0000")}`, roadmaps.map(({ title }) => title).join(" + "));
  const matches = atlas.concepts.flatMap(({ members }) => {
    const [first, ...others] = members.map(({ roadmap, concept }) => byRoadmap.get(roadmap)?.item(concept)).filter((end): end is CaseEnd => end !== undefined);
    return first === undefined ? [] : others.map((other) => caseAssociation(caseEnd(`exactMatchOf ${first.identifier} ${other.identifier}`, ""), "exactMatchOf", first, other));
  });
  const file = {
    CFDocument: { identifier: document.identifier, uri: document.uri, creator: "roadmap-atlas", title: document.title, adoptionStatus: "Draft", lastChangeDateTime: EPOCH },
    CFItems: parts.flatMap(({ items }) => items),
    CFAssociations: [...parts.flatMap(({ associations }) => associations), ...matches],
    CFDefinitions: { CFAssociationGroupings: parts.flatMap(({ groupings }) => groupings) },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
