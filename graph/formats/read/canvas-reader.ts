/** JSON Canvas 1.0, as Obsidian keeps it: cards are concepts, groups are stages, links are resources. Reference: https://jsoncanvas.org/spec/1.0/ */
import type { Emphasis } from "../../model/concept.ts";
import type { Basis } from "../../model/relations.ts";
import { CANVAS_COLORS, CANVAS_WORDS, ONE_OF, PREFERRED } from "../canvas-words.ts";
import type { GraphArrow, GraphConcept, GraphGroup, GraphResource, GraphDraft, Span } from "./graph-draft.ts";
import { jsonPlaces } from "./json-places.ts";
import { asList, asObject, at, textAt, type JsonObject, type JsonValue } from "./parse-json.ts";
import { readGraph } from "./read-graph.ts";
import type { Reader } from "./reader.ts";
import { labelOfName } from "./label-of-name.ts";
import { openDiamonds, type Membership } from "./open-diamonds.ts";
import { smallestAround, type Box } from "./smallest-around.ts";

interface Card {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly color: string;
  readonly at: Span;
  readonly box: Box;
}

/** The ids that Obsidian makes up. */
const MADE_UP = /^[0-9a-f]{12,}$/i;
const HAN = /[㐀-鿿]/;

/** A canvas: cards with a place and a type. */
export const canvasReader: Reader = {
  id: "canvas",
  title: "a JSON Canvas",
  recognise: ({ json }) => isCanvas(asObject(json)),
  read: (source) => readGraph(draftOf(source.text, source.json), source),
};

function isCanvas(value: JsonObject | undefined): boolean {
  const [first] = asList(at(value, "nodes")).map(asObject);
  return first !== undefined && ["text", "file", "link", "group"].includes(textAt(first, "type")) && typeof at(first, "x") === "number" && typeof at(first, "width") === "number";
}

/** A card lies in the smallest group around its middle. An edge leads from what is learnt first, by the arrow heads that are drawn. Near-linear. */
function draftOf(text: string, json: JsonValue | undefined): GraphDraft {
  const value = asObject(json);
  const placesOf = jsonPlaces(text);
  const [nodeAt, edgeAt] = [placesOf("nodes"), placesOf("edges")];
  const cards = asList(at(value, "nodes")).map((node, i) => toCard(node, nodeAt(i)));
  const frames = cards.filter(({ type }) => type === "group");
  const around = smallestAround(cards.map(({ box }) => box), frames.map(({ box }) => box));
  const groupOf = new Map(cards.map((card, i) => [card, frames[around[i] ?? -1]?.id ?? null] as const));
  const groupAround = (card: Card): string | null => groupOf.get(card) ?? null;
  const groups = frames.map((card): GraphGroup => ({ id: card.id, title: card.text, parent: groupAround(card), at: card.at }));
  const diamonds = new Map(cards.filter(({ type, text: words }) => type === "text" && words.trim() === ONE_OF).map((card) => [card.id, card.at] as const));
  const links = new Map(cards.filter(({ type }) => type === "link").map((card) => [card.id, card] as const));
  const concepts = cards.filter(({ id, type }) => (type === "text" || type === "file") && !diamonds.has(id)).map((card): GraphConcept => ({ id: card.id, isOwn: !MADE_UP.test(card.id), label: labelOf(card), group: groupAround(card), at: card.at, emphasis: emphasisOf(card) }));
  const read = readEdges(asList(at(value, "edges")), edgeAt, diamonds, links);
  const { arrows, choices } = openDiamonds(diamonds, read.memberships, read.arrows);
  const resources = [...links.values()].map((card): GraphResource => ({ title: card.text, url: /^https?:\/\//i.test(card.text) ? card.text : null, teaches: read.taught.get(card.id) ?? [] }));
  return { title: "", groups, concepts, arrows, choices, resources, notes: [], undirected: read.undirected };
}

function toCard(value: JsonValue, span: Span): Card {
  const node = asObject(value);
  const type = textAt(node, "type");
  const number = (key: string): number => { const given = at(node, key); return typeof given === "number" ? given : 0; };
  const content = { text: "text", file: "file", link: "url", group: "label" }[type] ?? "";
  return { id: textAt(node, "id"), type, text: textAt(node, content), color: textAt(node, "color"), at: span, box: { x: number("x"), y: number("y"), width: number("width"), height: number("height") } };
}

interface Edges {
  readonly arrows: readonly GraphArrow[];
  readonly memberships: readonly Membership[];
  /** The concepts that a link is tied to. */
  readonly taught: ReadonlyMap<string, readonly string[]>;
  readonly undirected: number;
}

/** Without a word about them an edge has no head at its beginning and one at its end. */
function readEdges(edges: readonly JsonValue[], spanOf: (i: number) => Span, diamonds: ReadonlyMap<string, Span>, links: ReadonlyMap<string, Card>): Edges {
  const arrows: GraphArrow[] = [];
  const memberships: Membership[] = [];
  const taught = new Map<string, string[]>();
  let undirected = 0;
  edges.forEach((value, i) => {
    const edge = asObject(value);
    const [from, to, label] = [textAt(edge, "fromNode"), textAt(edge, "toNode"), textAt(edge, "label").trim()];
    const [heads, tails] = [textAt(edge, "toEnd") !== "none", textAt(edge, "fromEnd") === "arrow"];
    const span = spanOf(i);
    const link = links.has(from) ? from : links.has(to) ? to : undefined;
    if (link !== undefined) taught.set(link, [...(taught.get(link) ?? []), link === from ? to : from]);
    else if (diamonds.has(to) && !heads) memberships.push({ diamond: to, member: from, isPreferred: label === PREFERRED });
    else if (heads === tails) undirected++;
    else arrows.push({ before: heads ? from : to, after: heads ? to : from, at: span, relation: label, basis: basisOf(label) });
  });
  return { arrows, memberships, taught, undirected };
}

function basisOf(label: string): Basis | undefined {
  return (Object.keys(CANVAS_WORDS) as Basis[]).find((basis) => CANVAS_WORDS[basis] === label);
}

/** Colours count in files of ours only: others use them as they like. */
function emphasisOf({ id, color }: Card): Emphasis | undefined {
  return MADE_UP.test(id) ? undefined : (["optional", "aware"] as const).find((emphasis) => CANVAS_COLORS[emphasis] === color);
}

/** The first line of a card, or a file's name; two lines in two languages are one name in both. */
function labelOf({ type, text }: Card): GraphConcept["label"] {
  if (type === "file") return labelOfName(text.replace(/^.*[\\/]/, "").replace(/\.(?:md|canvas|pdf)$/i, ""));
  const lines = text.slice(0, 2000).split(/\r\n|[\n\r\u2028\u2029]/).map(plain).filter((line) => line !== "");
  const [first = "", second = ""] = lines;
  if (lines.length !== 2 || HAN.test(first) === HAN.test(second)) return labelOfName(first);
  return HAN.test(first) ? labelOfName("", first, second) : labelOfName("", second, first);
}

const PRIVATE = 0xe000;

/** Without the marks of headings, lists, emphasis and links; what a backslash stands before is no mark (CommonMark 0.31.2, §2.4). */
function plain(line: string): string {
  const held = line.replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => String.fromCharCode(PRIVATE + sign.charCodeAt(0)));
  return unmarked(held).replace(/[\ue021-\ue07e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - PRIVATE));
}

function unmarked(line: string): string {
  return line.trim().replace(/^(?:#{1,6}|[-*+]|>)\s+/, "").replace(/\[\[([^\]|]*\|)?([^\]]*)\]\]/g, "$2").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\*\*|__|`/g, "").trim();
}
