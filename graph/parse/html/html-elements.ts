/** What each HTML element means for the outline. */
import type { MarkKind } from "../../model/outline.ts";

/** Elements that end the run of words before and behind them. "flow" ones have no other meaning. */
export type BlockRole = "flow" | "heading" | "list" | "item" | "term" | "description" | "quote" | "pre" | "details" | "summary" | "table" | "head" | "row" | "cell" | "caption";

const FLOW =
  "address article aside body center dialog div dl fieldset figcaption figure form frameset header hgroup html hr legend main menuitem optgroup option p param search section source tbody tfoot track colgroup col".split(" ");

export const BLOCK_ROLES: ReadonlyMap<string, BlockRole> = new Map<string, BlockRole>([
  ...FLOW.map((name): [string, BlockRole] => [name, "flow"]),
  ...["h1", "h2", "h3", "h4", "h5", "h6"].map((name): [string, BlockRole] => [name, "heading"]),
  ["ul", "list"],
  ["ol", "list"],
  ["menu", "list"],
  ["dir", "list"],
  ["li", "item"],
  ["dt", "term"],
  ["dd", "description"],
  ["blockquote", "quote"],
  ["pre", "pre"],
  ["details", "details"],
  ["summary", "summary"],
  ["table", "table"],
  ["thead", "head"],
  ["tr", "row"],
  ["td", "cell"],
  ["th", "cell"],
  ["caption", "caption"],
]);

export const INLINE_MARKS: ReadonlyMap<string, MarkKind> = new Map<string, MarkKind>([
  ["b", "strong"],
  ["strong", "strong"],
  ["i", "emphasis"],
  ["em", "emphasis"],
  ["cite", "emphasis"],
  ["dfn", "emphasis"],
  ["code", "code"],
  ["kbd", "code"],
  ["samp", "code"],
  ["tt", "code"],
  ["del", "strike"],
  ["s", "strike"],
  ["strike", "strike"],
  ["a", "link"],
]);

/** Elements whose contents a reader does not read: programs, styles, forms, what surrounds the page's own text. */
export const UNREAD: ReadonlySet<string> = new Set("script style template noscript svg math iframe object embed canvas audio video map head title nav footer select textarea button".split(" "));

/** Of these, the ones in which "<" opens no other element. */
export const RAW_TEXT: ReadonlySet<string> = new Set(["script", "style", "iframe", "noscript", "title", "textarea"]);

/** Elements without an end tag. */
export const VOID: ReadonlySet<string> = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

const INLINE_ONLY =
  "abbr acronym area base basefont bdi bdo big br data font frame hr img input ins label link map mark meta meter nobr noframes output picture progress q rb rp rt ruby small span sub sup time u var wbr frameset".split(" ");

/** Whether the name (in small letters) is one of HTML's; `List<String>` and `<your-name>` are words, not tags. */
export function isHtmlElement(name: string): boolean {
  return BLOCK_ROLES.has(name) || INLINE_MARKS.has(name) || UNREAD.has(name) || VOID.has(name) || INLINE_SET.has(name);
}

const INLINE_SET: ReadonlySet<string> = new Set(INLINE_ONLY);
