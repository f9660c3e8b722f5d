/** Mind maps of XMind: `content.json` of its archives since 2020 and `content.xml` of those before, a document for each sheet. */
import { outlineDocument } from "./outline-document.ts";
import type { OutlineLine } from "./outline-tree.ts";
import { asList, asObject, at, objectsIn, textAt, type JsonObject, type JsonValue } from "./parse-json.ts";
import { childrenOf, parseXml, textWithin, type XmlElement } from "./parse-xml.ts";
import type { Reader, ReadResult, Source } from "./reader.ts";
import { losses, tallies } from "./tally.ts";
import { xmlFaults } from "./xml-faults.ts";

export const xmindReader: Reader = {
  id: "xmind",
  title: "a mind map of XMind",
  recognise: ({ root, json }) => root === "xmap-content" || sheetsOf(json).length > 0,
  read: (source) => (source.root === "xmap-content" ? readXml(source) : toResult(source.name, sheetsOf(source.json).map(fromJson))),
};

interface Sheet {
  readonly title: string;
  readonly root: OutlineLine;
  readonly links: number;
  readonly floating: number;
}

function sheetsOf(json: JsonValue | undefined): JsonObject[] {
  return objectsIn(Array.isArray(json) ? json : at(asObject(json), "sheets")).filter((sheet) => asObject(at(sheet, "rootTopic")) !== undefined);
}

function readXml({ name, text }: Source): ReadResult {
  const parsed = parseXml(text);
  const result = toResult(name, childrenOf(parsed.root, "sheet").flatMap(fromXml));
  return { ...result, diagnostics: xmlFaults(parsed) };
}

function toResult(name: string, sheets: readonly Sheet[]): ReadResult {
  const made = sheets.map(({ title, root }) => outlineDocument({ title: root.text || title, author: null, lines: root.children }, sheets.length === 1 ? name : `${name}#${title}`));
  return {
    documents: made.map(({ document }) => document),
    found: tallies([sheets.length, "sheet", "sheets"], [made.reduce((sum, { lines }) => sum + lines + 1, 0), "topic of the map", "topics of the map"]),
    dropped: losses(
      [sheets.reduce((sum, { links }) => sum + links, 0), "relationship", "relationships", "A drawn line does not say that one thing comes before the other."],
      [sheets.reduce((sum, { floating }) => sum + floating, 0), "summary or callout", "summaries and callouts", "They say again what the topics say."],
      [made.reduce((sum, { left }) => sum + left, 0), "topic", "topics", "No more than 100,000 are read."],
    ),
    diagnostics: [],
  };
}

function fromJson(sheet: JsonObject): Sheet {
  const counts = { floating: 0 };
  const toLine = (topic: JsonObject): OutlineLine => {
    const children = asObject(at(topic, "children"));
    counts.floating += asList(at(children, "summary")).length + asList(at(children, "callout")).length;
    const markers = asList(at(topic, "markers")).map((marker) => textAt(asObject(marker), "markerId"));
    return {
      text: textAt(topic, "title"),
      task: taskOf(markers),
      note: textAt(asObject(at(asObject(at(topic, "notes")), "plain")), "content"),
      url: textAt(topic, "href") || null,
      fileLine: null,
      children: [...objectsIn(at(children, "attached")), ...objectsIn(at(children, "detached"))].map(toLine),
    };
  };
  const root = toLine(asObject(at(sheet, "rootTopic")) as JsonObject);
  return { title: textAt(sheet, "title"), root, links: asList(at(sheet, "relationships")).length, ...counts };
}

function fromXml(sheet: XmlElement): Sheet[] {
  const counts = { floating: 0 };
  const toLine = (topic: XmlElement): OutlineLine => {
    const groups = childrenOf(childrenOf(topic, "children")[0], "topics");
    const within = (...types: readonly string[]): XmlElement[] => groups.filter((group) => types.includes(group.attributes.get("type") ?? "")).flatMap((group) => childrenOf(group, "topic"));
    counts.floating += within("summary", "callout").length;
    const markers = childrenOf(childrenOf(topic, "marker-refs")[0], "marker-ref").map((each) => each.attributes.get("marker-id") ?? "");
    return {
      text: textWithin(childrenOf(topic, "title")[0]),
      task: taskOf(markers),
      note: textWithin(childrenOf(childrenOf(topic, "notes")[0], "plain")[0]),
      url: topic.attributes.get("href") ?? null,
      fileLine: topic.line,
      children: within("attached", "detached").map(toLine),
    };
  };
  const [topic] = childrenOf(sheet, "topic");
  if (topic === undefined) return [];
  const root = toLine(topic);
  return [{ title: textWithin(childrenOf(sheet, "title")[0]), root, links: childrenOf(childrenOf(sheet, "relationships")[0], "relationship").length, ...counts }];
}

/** XMind's task markers go from `task-start` by eighths to `task-done`. */
function taskOf(markers: readonly string[]): boolean | null {
  const task = markers.find((marker) => marker.startsWith("task-"));
  return task === undefined ? null : task === "task-done";
}
