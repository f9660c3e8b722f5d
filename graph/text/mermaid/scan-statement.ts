/** Reads one piece of a flowchart at a time: node ids, their shapes and labels, arrows. Patterns stand at an offset and never look back. */

const ID = /(?:[^\s[\](){}<>|&;"'`~=:%@.-]|\.(?!-)|-(?![-.>])|=(?![=>])|:(?!::))+/y;
const EDGE_ID = /[\w-]{1,60}@(?=[<xo=~-])/y;
const ARROW = /(?:<|[xo](?=-|=))?(?:-{2,}[>xo-]|={2,}[>xo=]|-\.{1,20}-[>xo]?|~{3,})/y;
const OPEN_ARROW = /(?:<|[xo](?=-|=))?(--|==|-\.)(?=[ \t"'\u0080-\uffff\w])/y;
const CLOSERS: Readonly<Record<string, RegExp>> = { "--": /-{2,}[>xo-]|-{2,}>/g, "==": /={2,}[>xo=]/g, "-.": /\.{1,20}-[>xo]?/g };
const LABEL = /[ \t]*\|([^|\n]*)\|/y;
/** The longer openers first. */
const SHAPES: readonly (readonly [string, readonly string[]])[] = [
  ["(((", [")))"]],
  ["([", ["])"]],
  ["((", ["))"]],
  ["[[", ["]]"]],
  ["[(", [")]"]],
  ["[/", ["/]", "\\]"]],
  ["[\\", ["\\]", "/]"]],
  ["{{", ["}}"]],
  ["(", [")"]],
  ["[", ["]"]],
  ["{", ["}"]],
  [">", ["]"]],
];
const LONGEST_LABEL = 2000;

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Shape {
  /** The label without quotes. */
  readonly label: Span;
  /** Behind the shape. */
  readonly to: number;
  readonly isMarkdown: boolean;
  /** Drawn as a diamond. */
  readonly isDiamond: boolean;
}

/** A label in quotes and what follows it. */
interface Quoted {
  readonly label: Span;
  readonly to: number;
  readonly isMarkdown: boolean;
}

export interface Arrow {
  /** The name of the link itself, `e1@-->`; "" for none. */
  readonly id: string;
  readonly isDashed: boolean;
  /** Drawn from right to left only. */
  readonly isReversed: boolean;
  /** With a head at one end only. */
  readonly isDirected: boolean;
  /** Stops of a dashed arrow, `-..->` has two; otherwise 0. */
  readonly stops: number;
  /** Only there for the layout. */
  readonly isInvisible: boolean;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** The range of the node id at the offset, or undefined. */
export function scanId(text: string, at: number): Span | undefined {
  ID.lastIndex = at;
  return ID.test(text) ? { from: at, to: ID.lastIndex } : undefined;
}

/** The shape that opens at the offset, or undefined. Quoted labels may run over lines, others end with theirs. */
export function scanShape(text: string, at: number): Shape | undefined {
  if (text.startsWith("@{", at)) return scanNewShape(text, at);
  for (const [opener, closers] of SHAPES) {
    if (!text.startsWith(opener, at)) continue;
    const quoted = scanQuoted(text, at + opener.length);
    if (quoted !== undefined) {
      const closer = closers.find((sign) => text.startsWith(sign, quoted.to));
      if (closer !== undefined) return { ...quoted, to: quoted.to + closer.length, isDiamond: opener === "{" };
    }
    const line = text.slice(at, lineEnd(text, at, LONGEST_LABEL));
    for (const closer of closers) {
      const end = line.indexOf(closer, opener.length);
      if (end >= 0) return { label: { from: at + opener.length, to: at + end }, to: at + end + closer.length, isMarkdown: false, isDiamond: opener === "{" };
    }
  }
  return undefined;
}

/** The arrow at the offset with its label, or undefined. */
export function scanArrow(text: string, start: number): Arrow | undefined {
  EDGE_ID.lastIndex = start;
  const named = EDGE_ID.test(text);
  const at = named ? EDGE_ID.lastIndex : start;
  const id = named ? text.slice(start, at - 1) : "";
  ARROW.lastIndex = at;
  if (ARROW.test(text)) {
    const to = ARROW.lastIndex;
    LABEL.lastIndex = to;
    const label = LABEL.exec(text);
    return arrowOf(id, text.slice(at, to), label?.[1] ?? "", at, label === null ? to : LABEL.lastIndex);
  }
  OPEN_ARROW.lastIndex = at;
  const opened = OPEN_ARROW.exec(text);
  const closer = CLOSERS[opened?.[1] ?? ""];
  if (opened === null || closer === undefined) return undefined;
  const behind = OPEN_ARROW.lastIndex;
  const rest = text.slice(behind, lineEnd(text, behind, LONGEST_LABEL));
  closer.lastIndex = 0;
  const end = closer.exec(rest);
  if (end === null) return undefined;
  return arrowOf(id, opened[0] + end[0], rest.slice(0, end.index), at, behind + end.index + end[0].length);
}

/** The end of the line, or of `most` units, whichever comes first. */
export function lineEnd(text: string, at: number, most = Number.MAX_SAFE_INTEGER): number {
  const end = text.slice(at, at + most).indexOf("\n");
  return end < 0 ? Math.min(text.length, at + most) : at + end;
}

function arrowOf(id: string, signs: string, label: string, from: number, to: number): Arrow {
  return {
    id,
    isDirected: /^[<xo]/.test(signs) !== /[>xo]$/.test(signs),
    stops: /\.+/.exec(signs)?.[0].length ?? 0,
    isDashed: signs.includes("."),
    isReversed: signs.startsWith("<") && !signs.endsWith(">"),
    isInvisible: signs.startsWith("~"),
    label: label.trim().replace(/^"|"$/g, "").replace(/<br\s*\/?>/gi, " ").trim(),
    from,
    to,
  };
}

/** A label in quotes: `"…"`, or a Markdown string in `` "`…`" ``. `to` is behind the closing quote. */
function scanQuoted(text: string, at: number): Quoted | undefined {
  let start = at;
  while (text[start] === " " || text[start] === "\n" || text[start] === "\t") start++;
  if (text[start] !== '"') return undefined;
  const end = text.slice(start + 1, start + LONGEST_LABEL).indexOf('"');
  if (end < 0) return undefined;
  let [from, to] = [start + 1, start + 1 + end];
  const isMarkdown = text[from] === "`" && text[to - 1] === "`" && to - from > 1;
  if (isMarkdown) [from, to] = [from + 1, to - 1];
  let behind = start + end + 2;
  while (text[behind] === " " || text[behind] === "\n" || text[behind] === "\t") behind++;
  return { label: { from, to }, to: behind, isMarkdown };
}

/** `A@{ shape: rect, label: "words" }`. */
function scanNewShape(text: string, at: number): Shape | undefined {
  const body = text.slice(at, at + LONGEST_LABEL);
  const close = body.indexOf("}");
  if (close < 0) return undefined;
  const label = /\blabel\s*:\s*"([^"]*)"/.exec(body.slice(0, close));
  const from = label === null ? at : at + label.index + label[0].length - 1 - (label[1] ?? "").length;
  return { label: { from, to: label === null ? at : from + (label[1] ?? "").length }, to: at + close + 1, isMarkdown: false, isDiamond: /\bshape\s*:\s*(?:diam|diamond|decision|question)\b/.test(body.slice(0, close)) };
}
