/** XML as a walk over its elements, without a tree: depth costs no stack, and entities that a file declares are never expanded. */
import { SaxesParser } from "saxes";
import type { Note } from "./graph-draft.ts";

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Offset of its "<". */
  readonly from: number;
}

/** `close` gets the text directly within the element, and the offset behind its end tag. `path` are the elements around it, the outermost first. */
export interface XmlVisitor {
  readonly open: (element: XmlElement, path: readonly XmlElement[]) => void;
  readonly close: (element: XmlElement, path: readonly XmlElement[], text: string, to: number) => void;
}

const DEEPEST = 1000;

/** Walks the text and answers what was wrong with it, at most one note: after an error nothing more is read. Linear; throws on no text. */
export function walkXml(text: string, visitor: XmlVisitor): Note[] {
  const notes: Note[] = [];
  const path: XmlElement[] = [];
  const texts: string[][] = [];
  const parser = new SaxesParser({ xmlns: false });
  let start = 0;
  let isOver = false;
  const stop = (code: string, message: string): void => {
    if (!isOver) notes.push({ code, severity: "error", message, at: Math.min(text.length, Math.max(0, parser.position - 1)) });
    isOver = true;
  };
  parser.on("error", (error) => stop("bad-xml", `The XML is broken here (${error.message.replace(/^\d+:\d+: /, "")}). What stands before it was read.`));
  parser.on("opentagstart", () => (start = text.lastIndexOf("<", parser.position - 1)));
  parser.on("opentag", ({ name, attributes }) => {
    if (isOver) return;
    if (path.length >= DEEPEST) return stop("too-deep", `Elements are nested more than ${DEEPEST} deep. What stands before was read.`);
    const element = { name: local(name), attributes: new Map(Object.entries(attributes).map(([key, value]) => [local(key), value])), from: start };
    visitor.open(element, path);
    path.push(element);
    texts.push([]);
  });
  const hear = (words: string): void => void texts.at(-1)?.push(words);
  parser.on("text", hear);
  parser.on("cdata", hear);
  parser.on("closetag", () => {
    const element = path.at(-1);
    if (isOver || element === undefined) return;
    path.pop();
    visitor.close(element, path, (texts.pop() ?? []).join(""), parser.position);
  });
  parser.write(text);
  if (!isOver) parser.close();
  return notes;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
