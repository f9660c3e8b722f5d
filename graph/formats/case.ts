/** 1EdTech CASE 1.0 and 1.1, the packages in which schools exchange competencies: `precedes` for order, `isChildOf` for stages and parts. Reference: https://www.imsglobal.org/spec/case/v1p1 */
import type { Roadmap } from "../model/roadmap.ts";
import { distinctConcepts } from "./distinct-concepts.ts";
import type { Format, Written } from "./format.ts";
import { knownArrows } from "./known-arrows.ts";
import { lossesOf, lostEmphases } from "./losses-of.ts";
import { nameUuid } from "./name-uuid.ts";

/** CASE wants a time of the last change; a roadmap has none, and equal roadmaps give equal files. */
export const EPOCH = "1970-01-01T00:00:00+00:00";
/** The type of the items that are stages. */
export const STAGE_ITEM = "Stage";

/** What an association leads from or to. */
export interface CaseEnd {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

/** A roadmap in CASE's terms: `item` gives the end of an association by a concept's id. */
export interface CaseParts {
  readonly document: object;
  readonly items: readonly object[];
  readonly associations: readonly object[];
  readonly groupings: readonly object[];
  readonly item: (concept: string) => CaseEnd | undefined;
}

/** A CFPackage. The id stands in `humanCodingScheme`, the kind in `CFItemType`, the basis of an order in the title of its grouping: CASE knows no "requires", only that one precedes another. */
export const caseFormat: Format = { id: "case", extension: "case.json", mediaType: "application/json", write: toCase };

function toCase(roadmap: Roadmap): Written {
  const { arrows, dangling } = knownArrows(roadmap);
  const { document, items, associations, groupings } = caseParts(roadmap);
  const choices = arrows.filter(({ choice }) => choice !== null).length;
  return {
    text: `${JSON.stringify({ CFDocument: document, CFItems: items, CFAssociations: associations, CFDefinitions: { CFAssociationGroupings: groupings } }, null, 2)}\n`,
    losses: [
      ...lossesOf(roadmap, ["author", "address", "nesting", "emptyStages", "languages", "kinds", "parts"], dangling),
      ...lostEmphases(roadmap),
      ...(choices === 0 ? [] : [`${choices} ${choices === 1 ? "arrow of a choice" : "arrows of choices"}, written as if all were needed`]),
    ],
  };
}

/** The document, items and associations of one roadmap. Linear. */
export function caseParts(roadmap: Roadmap): CaseParts {
  const { arrows } = knownArrows(roadmap);
  const concepts = distinctConcepts(roadmap);
  const link = (kind: string, id: string, title: string): CaseEnd => caseEnd(`${roadmap.id}\u0000${kind}\u0000${id}`, title);
  const document = link("document", "", roadmap.title);
  const stages = new Map(roadmap.stages.map((stage) => [stage.id as string, { ...stage, link: link("stage", stage.id, stage.title) }]));
  const items = new Map(concepts.map((concept) => [concept.id as string, { ...concept, link: link("item", concept.id, concept.label[roadmap.language] ?? concept.label.zh ?? concept.label.en ?? concept.id) }]));
  const groupings = new Map([...new Set(arrows.map(({ basis }) => basis))].map((basis) => [basis, link("basis", basis, basis)]));
  const associate = (associationType: string, origin: CaseEnd, destination: CaseEnd, sequenceNumber?: number, grouping?: CaseEnd): object =>
    caseAssociation(link("association", `${associationType} ${origin.identifier} ${destination.identifier}`, ""), associationType, origin, destination, { ...(sequenceNumber === undefined ? {} : { sequenceNumber }), ...(grouping === undefined ? {} : { CFAssociationGroupingURI: grouping }) });
  const above = (stage: string | null): CaseEnd => stages.get(stage ?? "")?.link ?? document;
  return {
    document: { ...ids(document), creator: roadmap.author ?? "roadmap-atlas", title: roadmap.title, language: roadmap.language, adoptionStatus: "Draft", lastChangeDateTime: EPOCH, notes: `roadmap-atlas ${roadmap.id}`, ...(roadmap.url === null ? {} : { officialSourceURL: roadmap.url }) },
    items: [
      ...[...stages.values()].map(({ link: own, id, title }) => ({ ...ids(own), fullStatement: title, humanCodingScheme: id, CFItemType: STAGE_ITEM, CFDocumentURI: document, lastChangeDateTime: EPOCH })),
      ...[...items.values()].map(({ link: own, id, label, kind }) => ({ ...ids(own), fullStatement: own.title, ...otherName(label, own.title), humanCodingScheme: id, CFItemType: kind, language: roadmap.language, CFDocumentURI: document, lastChangeDateTime: EPOCH })),
    ],
    associations: [
      ...[...stages.values()].map(({ link: own, parent, order }) => associate("isChildOf", own, above(parent), order)),
      ...[...items.values()].map(({ link: own, stage }, i) => associate("isChildOf", own, above(stage), i + 1)),
      ...arrows.map(({ before, after, basis }) => associate("precedes", items.get(before)!.link, items.get(after)!.link, undefined, groupings.get(basis))),
      ...roadmap.parts.filter(({ whole, part }) => items.has(whole) && items.has(part)).map(({ whole, part }) => associate("isPartOf", items.get(part)!.link, items.get(whole)!.link)),
    ],
    groupings: [...groupings.values()].map((own) => ({ ...ids(own), title: own.title, lastChangeDateTime: EPOCH })),
    item: (concept) => items.get(concept)?.link,
  };
}

/** The end whose identifier is made of `name`: equal names, equal identifiers. */
export function caseEnd(name: string, title: string): CaseEnd {
  const identifier = nameUuid(name);
  return { title, identifier, uri: `urn:uuid:${identifier}` };
}

/** One association, in the order of CASE's own examples. */
export function caseAssociation(own: CaseEnd, associationType: string, origin: CaseEnd, destination: CaseEnd, { sequenceNumber, ...rest }: { readonly sequenceNumber?: number; readonly CFAssociationGroupingURI?: CaseEnd } = {}): object {
  return { ...ids(own), associationType, ...(sequenceNumber === undefined ? {} : { sequenceNumber }), originNodeURI: origin, destinationNodeURI: destination, ...rest, lastChangeDateTime: EPOCH };
}

function ids({ identifier, uri }: CaseEnd): { readonly identifier: string; readonly uri: string } {
  return { identifier, uri };
}

/** The name in the other language, where CASE lets an item have a second statement. */
function otherName({ zh, en }: Roadmap["concepts"][number]["label"], shown: string): { readonly alternativeLabel?: string } {
  const other = [zh, en].find((name) => name !== undefined && name !== shown);
  return other === undefined ? {} : { alternativeLabel: other };
}
