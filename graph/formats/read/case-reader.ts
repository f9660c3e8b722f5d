/**
 * 1EdTech CASE packages. `precedes` is an order in which things come, weaker than a need; items that hold others and take no
 * part in an order are stages, others that do are wholes with parts; `exactMatchOf` and `isTranslationOf` make one of two,
 * `exemplar` outside the package is a resource. What else the specification lists says nothing of order and is counted. Reference: https://www.imsglobal.org/spec/case/v1p1
 */
import { STAGE_ITEM } from "../case.ts";
import { toBasis } from "./from-attributes.ts";
import type { GraphArrow, GraphConcept, GraphDraft, GraphGroup, GraphPart, Span } from "./graph-draft.ts";
import { jsonPlaces } from "./json-places.ts";
import { labelOfName } from "./label-of-name.ts";
import { asList, asObject, at, textAt, type JsonObject, type JsonValue } from "./parse-json.ts";
import { isName, joinMatches } from "./case-matches.ts";
import { readGraph } from "./read-graph.ts";
import type { Reader } from "./reader.ts";
import { tallies } from "./tally.ts";

const OURS = /^roadmap-atlas (.+)$/s;
const HAN = /[㐀-鿿]/;

/** A CFPackage, whole or as an interface answers it. */
export const caseReader: Reader = {
  id: "case",
  title: "a framework of competencies (CASE)",
  recognise: ({ json }) => at(asObject(json), "CFItems") !== undefined && at(asObject(json), "CFDocument") !== undefined,
  read: (source) => {
    const { draft, matches } = draftOf(source.text, source.json);
    const result = readGraph(draft, source);
    return { ...result, found: [...result.found, ...tallies([matches, "exact match", "exact matches"])] };
  },
};

/** Say that two are the same, in one language or two. */
const SAME = new Set(["exactMatchOf", "isTranslationOf"]);
/** An order or nothing: what is none of these and not known is asked about. */
const ELSEWHERE = new Set(["isChildOf", "isPartOf"]);

interface Association {
  readonly type: string;
  readonly origin: string;
  readonly destination: string;
  readonly originTitle: string;
  readonly destinationTitle: string;
  readonly destinationUri: string;
  readonly grouping: string;
  readonly sequence: number;
  readonly at: Span;
}

/** Linear but for the sorting of siblings. */
function draftOf(text: string, json: JsonValue | undefined): { readonly draft: GraphDraft; readonly matches: number } {
  const placesOf = jsonPlaces(text);
  const [itemAt, associationAt] = [placesOf("CFItems"), placesOf("CFAssociations")];
  const value = asObject(json);
  const document = asObject(at(value, "CFDocument"));
  const ours = OURS.exec(textAt(document, "notes"))?.[1];
  const items = asList(at(value, "CFItems")).map((item, i) => ({ item: asObject(item), at: itemAt(i) }));
  const known = new Set(items.map(({ item }) => textAt(item, "identifier")));
  const associations = asList(at(value, "CFAssociations")).map((each, i) => toAssociation(asObject(each), associationAt(i)));
  const children = associations.filter(({ type, origin, destination }) => type === "isChildOf" && known.has(origin) && known.has(destination));
  const ordered = new Set(associations.filter(({ type }) => type === "precedes").flatMap(({ origin, destination }) => [origin, destination]));
  const holders = new Set(children.map(({ destination }) => destination));
  const isStage = (item: JsonObject | undefined): boolean => textAt(item, "CFItemType") === STAGE_ITEM || (holders.has(textAt(item, "identifier")) && !ordered.has(textAt(item, "identifier")));
  const stages = new Set(items.filter(({ item }) => isStage(item)).map(({ item }) => textAt(item, "identifier")));
  const parents = new Map([...children].reverse().map(({ origin, destination }) => [origin, destination]));
  const parentStage = (id: string): string | null => (stages.has(parents.get(id) ?? "") ? (parents.get(id) ?? null) : null);
  const sequence = new Map(associations.filter(({ type }) => type === "isChildOf").map(({ origin, sequence: number }) => [origin, number]));
  const inOrder = [...items].sort((a, b) => (sequence.get(textAt(a.item, "identifier")) ?? 0) - (sequence.get(textAt(b.item, "identifier")) ?? 0));
  const groups = inOrder.filter(({ item }) => isStage(item)).map(({ item, at: span }): GraphGroup => ({ id: textAt(item, "identifier"), title: textAt(item, "fullStatement"), parent: parentStage(textAt(item, "identifier")), at: span }));
  const concepts = inOrder.filter(({ item }) => !isStage(item)).map(({ item, at: span }) => toConcept(item, span, parentStage(textAt(item, "identifier")), ours !== undefined));
  const inside = new Set(concepts.map(({ id }) => id));
  const ids = new Map(inOrder.map(({ item }) => [textAt(item, "identifier"), ours === undefined ? textAt(item, "identifier") : textAt(item, "humanCodingScheme")]));
  const ownId = (identifier: string): string => (stages.has(identifier) ? identifier : (ids.get(identifier) ?? identifier));
  const isInside = (end: string): boolean => inside.has(ownId(end));
  const same = associations.filter(({ type, origin, destination, originTitle, destinationTitle }) => SAME.has(type) && !stages.has(origin) && !stages.has(destination) &&
    (isInside(origin) ? isInside(destination) || isName(destinationTitle, destination) : isInside(destination) && isName(originTitle, origin)));
  const isSame = new Set(same);
  const matched = joinMatches(concepts, same.map((each) => ({ ...each, origin: ownId(each.origin), destination: ownId(each.destination) })));
  const idOf = (identifier: string): string => matched.standIn.get(ownId(identifier)) ?? ownId(identifier);
  const isExample = ({ type, origin, destination }: Association): boolean => type === "exemplar" && isInside(origin) && !known.has(destination);
  const parts = associations.filter(({ type, origin, destination }) => type === "isPartOf" || (type === "isChildOf" && !stages.has(origin) && known.has(destination) && !stages.has(destination)));
  const arrows = associations.filter((each) => !ELSEWHERE.has(each.type) && !isSame.has(each) && !isExample(each)).map((each): GraphArrow => ({ before: idOf(each.origin), after: idOf(each.destination), at: each.at, relation: each.type.replace(/^ext:/, ""), basis: each.type === "precedes" && (ours !== undefined || textAt(document, "creator") === "roadmap-atlas") ? toBasis(each.grouping) : undefined }));
  const draft: GraphDraft = {
    id: ours,
    title: textAt(document, "title"),
    author: textAt(document, "creator") === "roadmap-atlas" ? undefined : textAt(document, "creator") || undefined,
    url: textAt(document, "officialSourceURL") || undefined,
    groups,
    concepts: matched.concepts,
    arrows,
    parts: parts.map((each): GraphPart => ({ whole: idOf(each.destination), part: idOf(each.origin), at: each.at })),
    resources: associations.filter(isExample).map(({ origin, destinationTitle, destinationUri }) => ({ title: destinationTitle, url: destinationUri, teaches: [idOf(origin)] })),
    notes: [],
  };
  return { draft, matches: matched.matches };
}

function toAssociation(association: JsonObject | undefined, span: Span): Association {
  const end = (key: string): string => {
    const node = asObject(at(association, key));
    return textAt(node, "identifier") || textAt(node, "uri").replace(/^.*[:/]/, "");
  };
  const word = (key: string, name: string): string => textAt(asObject(at(association, key)), name);
  const number = at(association, "sequenceNumber");
  return { type: textAt(association, "associationType"), origin: end("originNodeURI"), destination: end("destinationNodeURI"), originTitle: word("originNodeURI", "title"), destinationTitle: word("destinationNodeURI", "title"), destinationUri: word("destinationNodeURI", "uri"), grouping: textAt(asObject(at(association, "CFAssociationGroupingURI")), "title"), sequence: typeof number === "number" ? number : 0, at: span };
}

/** The code that people use ("MP.1") is another name of a foreign item and the id of one of ours. */
function toConcept(item: JsonObject | undefined, span: Span, group: string | null, isOwn: boolean): GraphConcept {
  const [name, other, code] = [textAt(item, "fullStatement"), textAt(item, "alternativeLabel"), textAt(item, "humanCodingScheme")];
  const isBilingual = other !== "" && HAN.test(name) !== HAN.test(other);
  const label = !isBilingual ? labelOfName(name) : HAN.test(name) ? labelOfName("", name, other) : labelOfName("", other, name);
  return { id: isOwn ? code : textAt(item, "identifier"), isOwn, label, group, at: span, kind: textAt(item, "CFItemType"), aliases: isOwn ? [] : [code, textAt(item, "abbreviatedStatement"), isBilingual ? "" : other] };
}
