/** The Markdown parser: @lezer/markdown with GitHub's extensions, capped against hostile text and lenient where authors are. */
import { Emoji, Strikethrough, Table, TaskList, parser, type MarkdownParser } from "@lezer/markdown";
import { bareAddress } from "./bare-address.ts";
import { emphasis } from "./emphasis.ts";
import { indentedCode } from "./indented-code.ts";
import { inlineGuard } from "./inline-guard.ts";
import { lazyHead } from "./lazy-head.ts";
import { nestingGuard } from "./nesting-guard.ts";
import { tightHeading } from "./tight-heading.ts";

const NO_BLOCKS = ["FencedCode", "Blockquote", "HorizontalRule", "BulletList", "OrderedList", "ATXHeading", "HTMLBlock", "SetextHeading", "IndentedCode", "LinkReference"];
const NO_MARKUP = ["Emphasis", "InlineCode", "Link", "Image", "LinkEnd", "Escape"];

/** Reads whole documents. References are collected by the project itself, so the parser for them is off. */
export const markdownParser: MarkdownParser = parser.configure([
  { remove: ["LinkReference"] },
  nestingGuard,
  indentedCode,
  tightHeading,
  lazyHead,
  Table,
  TaskList,
  Strikethrough,
  Emoji,
  emphasis,
  bareAddress,
  inlineGuard,
]);

/** Reads one run of words with Markdown's inline markup and no blocks. */
export const inlineParser: MarkdownParser = parser.configure([{ remove: NO_BLOCKS }, Strikethrough, emphasis, bareAddress, inlineGuard]);

/** Reads one run of words in which only HTML tags and entities are markup. */
export const labelParser: MarkdownParser = parser.configure([{ remove: [...NO_BLOCKS, ...NO_MARKUP] }, inlineGuard]);
