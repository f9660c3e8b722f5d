/**
 * 1EdTech CASE packages. `precedes` is an order in which things come, weaker than a need; items that hold others and take no
 * part in an order are stages, others that do are wholes with parts. Reference: https://www.imsglobal.org/spec/case/v1p1
 */
import { STAGE_ITEM } from "../case.ts";
import { toBasis } from "./from-attributes.ts";
import type { GraphArrow, GraphConcept, GraphDraft, GraphGroup, GraphPart, Span } from "./graph-draft.ts";
import { jsonSpans } from "./json-spans.ts";
import { labelOfName } from "./label-of-name.ts";
import { asList, asObject, at, textAt, type JsonObject, type JsonValue } from "./parse-json.ts";
import { readGraph } from "./read-graph.ts";
import type { Reader } from "./reader.ts";

const OURS = /^roadmap-atlas (.+)$/s;
const HAN = /[㐀-鿿]/;

/** A CFPackage, whole or as an interface answers it. */
export const caseReader: Reader = {
  id: "case",
  title: "a framework of competencies (CASE)",
  recognise: ({ json }) => at(asObject(json), "CFItems") !== undefined && at(asObject(json), "CFDocument") !== undefined,
  read: (source) => readGraph(draftOf(source.text, source.json), source),
};

interface Association {
  readonly type: string;
  readonly origin: string;
  readonly destination: string;
  readonly grouping: string;
  readonly sequence: number;
  readonly at: Span;
}

/** Linear but for the sorting of siblings. */
function draftOf(text: string, json: JsonValue | undefined): GraphDraft {
  const spans = jsonSpans(text);
  const value = asObject(json);
  const document = asObject(at(value, "CFDocument"));
  const ours = OURS.exec(textAt(document, "notes"))?.[1];
  const items = asList(at(value, "CFItems")).map((item, i) => ({ item: asObject(item), at: spans.get("CFItems")?.[i] ?? { from: 0, to: 0 } }));
  const known = new Set(items.map(({ item }) => textAt(item, "identifier")));
  const associations = asList(at(value, "CFAssociations")).map((each, i) => toAssociation(asObject(each), spans.get("CFAssociations")?.[i] ?? { from: 0, to: 0 }));
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
  const ids = new Map(inOrder.map(({ item }) => [textAt(item, "identifier"), ours === undefined ? textAt(item, "identifier") : textAt(item, "humanCodingScheme")]));
  const idOf = (identifier: string): string => (stages.has(identifier) ? identifier : (ids.get(identifier) ?? identifier));
  const parts = associations.filter(({ type, origin, destination }) => type === "isPartOf" || (type === "isChildOf" && !stages.has(origin) && known.has(destination) && !stages.has(destination)));
  const arrows = associations.filter(({ type }) => !["isChildOf", "isPartOf"].includes(type)).map((each): GraphArrow => ({ before: idOf(each.origin), after: idOf(each.destination), at: each.at, relation: each.type, basis: each.type === "precedes" && ours !== undefined ? toBasis(each.grouping) : undefined }));
  return {
    id: ours,
    title: textAt(document, "title"),
    author: ours !== undefined && textAt(document, "creator") === "roadmap-atlas" ? undefined : textAt(document, "creator") || undefined,
    url: textAt(document, "officialSourceURL") || undefined,
    groups,
    concepts,
    arrows,
    parts: parts.map((each): GraphPart => ({ whole: idOf(each.destination), part: idOf(each.origin), at: each.at })),
    notes: [],
  };
}

function toAssociation(association: JsonObject | undefined, span: Span): Association {
  const end = (key: string): string => {
    const node = asObject(at(association, key));
    return textAt(node, "identifier") || textAt(node, "uri").replace(/^.*[:/]/, "");
  };
  const number = at(association, "sequenceNumber");
  return { type: textAt(association, "associationType"), origin: end("originNodeURI"), destination: end("destinationNodeURI"), grouping: textAt(asObject(at(association, "CFAssociationGroupingURI")), "title"), sequence: typeof number === "number" ? number : 0, at: span };
}

/** The code that people use ("MP.1") is another name of a foreign item and the id of one of ours. */
function toConcept(item: JsonObject | undefined, span: Span, group: string | null, isOwn: boolean): GraphConcept {
  const [name, other, code] = [textAt(item, "fullStatement"), textAt(item, "alternativeLabel"), textAt(item, "humanCodingScheme")];
  const isBilingual = other !== "" && HAN.test(name) !== HAN.test(other);
  const label = !isBilingual ? labelOfName(name) : HAN.test(name) ? labelOfName("", name, other) : labelOfName("", other, name);
  return { id: isOwn ? code : textAt(item, "identifier"), isOwn, label, group, at: span, kind: textAt(item, "CFItemType"), aliases: isOwn ? [] : [code, textAt(item, "abbreviatedStatement"), isBilingual ? "" : other] };
}
