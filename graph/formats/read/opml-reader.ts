/** OPML 2.0, in which outline programs (OmniOutliner, Workflowy, Dynalist, 幕布) hand over outlines. Reference: http://opml.org/spec2.opml */
import { OPML_NAMESPACE } from "../opml-namespace.ts";
import { readOwnOpml } from "./read-own-opml.ts";
import { childrenOf, parseXml, textWithin, type XmlElement } from "./parse-xml.ts";
import { outlineDocument } from "./outline-document.ts";
import type { OutlineLine } from "./outline-tree.ts";
import type { Reader, ReadResult } from "./reader.ts";
import { losses, tallies } from "./tally.ts";
import { xmlFaults } from "./xml-faults.ts";

export const opmlReader: Reader = { id: "opml", title: "an OPML outline", recognise: ({ root }) => root === "opml", read: ({ name, text }) => readOpml(name, text) };

function readOpml(name: string, text: string): ReadResult {
  const parsed = parseXml(text);
  if (parsed.root?.attributes.get("atlas") === OPML_NAMESPACE) return readOwnOpml(name, parsed);
  const head = childrenOf(parsed.root, "head")[0];
  const counts = { feeds: 0, comments: 0, elsewhere: 0 };
  const lines = childrenOf(childrenOf(parsed.root, "body")[0], "outline").flatMap((line) => toLine(line, counts));
  const tree = { title: textWithin(childrenOf(head, "title")[0]), author: textWithin(childrenOf(head, "ownerName")[0]).trim() || null, lines };
  const { document, lines: written, left } = outlineDocument(tree, name);
  return {
    documents: [document],
    found: tallies([written, "line", "lines"]),
    dropped: losses(
      [counts.feeds, "feed", "feeds", "Addresses of news feeds are subscriptions, not something to learn; what stands within them is kept."],
      [counts.comments, "line that is commented out", "lines that are commented out", "The file says of itself that they do not count."],
      [counts.elsewhere, "outline in another file", "outlines in other files", "The file only says where it is; give that file too."],
      [left, "line", "lines", "No more than 100,000 lines are read."],
    ),
    diagnostics: xmlFaults(parsed),
  };
}

function toLine(element: XmlElement, counts: { feeds: number; comments: number; elsewhere: number }): OutlineLine[] {
  const { attributes } = element;
  if (attributes.get("isComment") === "true") {
    counts.comments++;
    return [];
  }
  if (attributes.has("xmlUrl")) {
    counts.feeds++;
    return childrenOf(element, "outline").flatMap((child) => toLine(child, counts));
  }
  if (attributes.get("type")?.toLowerCase() === "include") {
    counts.elsewhere++;
    return childrenOf(element, "outline").flatMap((child) => toLine(child, counts));
  }
  const url = attributes.get("url") ?? attributes.get("htmlUrl") ?? null;
  const task = attributes.get("_complete") ?? attributes.get("complete") ?? attributes.get("checked");
  return [{
    text: plain(attributes.get("text") ?? attributes.get("title") ?? ""),
    task: task === undefined ? null : task === "true" || task === "yes" || task === "1",
    note: plain(attributes.get("_note") ?? attributes.get("note") ?? ""),
    url,
    fileLine: element.line,
    children: childrenOf(element, "outline").flatMap((child) => toLine(child, counts)),
  }];
}

/** The words of a text that may hold HTML, as OPML allows. */
function plain(text: string): string {
  return /<\/?(?:b|i|u|a|em|strong|code|span|br|p|div|mark)\b[^>]*>/i.test(text) ? text.replace(/<(?:br|\/p|\/div)\b[^>]*>/gi, "\n").replace(/<[^<>]*>/g, "").replace(/&nbsp;/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&") : text;
}
