/** Mind maps of FreeMind and Freeplane (.mm). Reference: https://github.com/freeplane/freeplane/blob/1.12.x/freeplane/src/main/resources/xml/freeplane.xsd */
import { cleanName } from "./clean-name.ts";
import { outlineDocument } from "./outline-document.ts";
import type { OutlineLine } from "./outline-tree.ts";
import { childrenOf, parseXml, textWithin, type XmlElement } from "./parse-xml.ts";
import type { Reader, ReadResult } from "./reader.ts";
import { losses, tallies } from "./tally.ts";
import { xmlFaults } from "./xml-faults.ts";

export const freemindReader: Reader = {
  id: "freemind",
  title: "a mind map of FreeMind or Freeplane",
  recognise: ({ root, text }) => root === "map" && /<node[\s>]/.test(text.slice(0, 100_000)),
  read: ({ name, text }) => readFreemind(name, text),
};

const TICKS: ReadonlyMap<string, boolean> = new Map([["button_ok", true], ["checked", true], ["unchecked", false]]);

interface Counts {
  links: number;
  locked: number;
  icons: number;
}

function readFreemind(name: string, text: string): ReadResult {
  const parsed = parseXml(text);
  const centre = childrenOf(parsed.root, "node")[0];
  const counts: Counts = { links: 0, locked: 0, icons: 0 };
  const root = centre === undefined ? undefined : toLine(centre, counts);
  const { document, lines, left } = outlineDocument({ title: root?.text ?? "", author: null, lines: root?.children ?? [] }, name);
  return {
    documents: [document],
    found: tallies([lines + (root === undefined ? 0 : 1), "node of the map", "nodes of the map"]),
    dropped: losses(
      [counts.links, "link across the map", "links across the map", "A drawn link does not say that one thing comes before the other."],
      [counts.icons, "icon", "icons", "Only ticks have a meaning here."],
      [counts.locked, "encrypted node", "encrypted nodes", "Open it in the program and save the map again."],
      [left, "node", "nodes", "No more than 100,000 are read."],
    ),
    diagnostics: xmlFaults(parsed),
  };
}

function toLine(node: XmlElement, counts: Counts): OutlineLine {
  const { attributes } = node;
  const rich = new Map(childrenOf(node, "richcontent").map((each) => [each.attributes.get("TYPE"), each]));
  const icons = childrenOf(node, "icon").map((each) => each.attributes.get("BUILTIN") ?? "");
  const ticks = icons.flatMap((icon) => TICKS.get(icon) ?? []);
  counts.links += childrenOf(node, "arrowlink").length;
  counts.icons += icons.length - ticks.length;
  if (attributes.has("ENCRYPTED_CONTENT")) counts.locked++;
  return {
    text: attributes.get("TEXT") ?? attributes.get("LOCALIZED_TEXT") ?? richText(rich.get("NODE")),
    task: ticks[0] ?? null,
    note: [rich.get("DETAILS"), rich.get("NOTE")].map(richText).filter((words) => words !== "").join("\n"),
    url: attributes.get("LINK") ?? null,
    fileLine: node.line,
    children: childrenOf(node, "node").map((child) => toLine(child, counts)),
  };
}

/** The words of rich content, a line for each paragraph. */
function richText(element: XmlElement | undefined): string {
  const lines: string[] = [];
  const visit = (at: XmlElement): void => {
    const isLine = /^(?:p|li|h\d|td)$/.test(at.name);
    if (isLine) lines.push(cleanName(textWithin(at)));
    else for (const child of at.children) if (typeof child !== "string" && child.name !== "head") visit(child);
  };
  if (element === undefined) return "";
  visit(element);
  return lines.length === 0 ? cleanName(textWithin(element)) : lines.filter((line) => line !== "").join("\n");
}
