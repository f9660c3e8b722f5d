/**
 * XML from anywhere as a tree. The parser (saxes) expands no entities but XML's own five and the few names below, and
 * loads nothing: entity bombs and external entities stay the letters that they are. Faults are counted, not thrown.
 */
import { SaxesParser } from "saxes";

export interface XmlElement {
  /** Local name as written, without a prefix. */
  readonly name: string;
  /** By local name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** 1-based line on which the tag begins. */
  readonly line: number;
}

export interface ParsedXml {
  /** The first element; undefined where there is none. */
  readonly root: XmlElement | undefined;
  /** Elements left out, being deeper than 256 or beyond the first 200,000. */
  readonly left: number;
  /** What is not well formed first, in the parser's words and with its line; null where nothing is. */
  readonly fault: { readonly message: string; readonly line: number } | null;
}

const DEEPEST = 256;
const MOST = 200_000;
const NAMED: readonly (readonly [string, string])[] = [["nbsp", "\u00a0"], ["ensp", "\u2002"], ["emsp", "\u2003"], ["mdash", "—"], ["ndash", "–"], ["hellip", "…"], ["rarr", "→"], ["larr", "←"], ["copy", "©"]];

type Draft = XmlElement & { readonly children: (XmlElement | string)[] };

/** The tree of the text. Never throws; linear. */
export function parseXml(text: string): ParsedXml {
  const parser = new SaxesParser({ xmlns: false, position: true });
  for (const [name, sign] of NAMED) parser.ENTITIES[name] = sign;
  const open: Draft[] = [];
  let root: Draft | undefined;
  let fault: ParsedXml["fault"] = null;
  let [count, left, skipped, line] = [0, 0, 0, 1];
  const words = (piece: string): void => {
    if (skipped === 0 && piece !== "") open.at(-1)?.children.push(piece);
  };
  parser.on("error", (error) => (fault ??= { message: error.message.replace(/^[^:]*\d+:\d+: /, ""), line: parser.line }));
  parser.on("opentagstart", () => (line = parser.line));
  parser.on("opentag", (tag) => {
    if (skipped > 0 || open.length >= DEEPEST || count >= MOST || (open.length === 0 && root !== undefined)) {
      skipped++;
      left++;
      return;
    }
    count++;
    const element: Draft = { name: localName(tag.name), attributes: new Map(Object.entries(tag.attributes as Record<string, string>).map(([name, value]) => [localName(name), value])), children: [], line };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => void (skipped > 0 ? skipped-- : open.pop()));
  parser.on("text", words);
  parser.on("cdata", words);
  parser.write(text).close();
  return { root, left, fault };
}

/** The element's children of the name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

/** All text within the element, in order. Recursion is bounded by the parser's depth. */
export function textWithin(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === "string" ? child : textWithin(child))).join("");
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
