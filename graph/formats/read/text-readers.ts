/** Texts that are read as they are: pages, Markdown, anything else. */
import type { Reader, Source } from "./reader.ts";

const MARKDOWN = /^(?:#{1,6}\s+\S|\s*[-*+]\s+\S|\s*\d+[.)]\s+\S|\|.*\||```|>\s)/m;
const HTML = /^\s*(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html[\s>])/i;

const asItIs = ({ name, text }: Source): ReturnType<Reader["read"]> => ({ documents: [{ name, text, roadmaps: null, origins: [] }], found: [], dropped: [], diagnostics: [] });

export const htmlTextReader: Reader = { id: "html", title: "a page (HTML)", recognise: ({ text }) => HTML.test(text.slice(0, 3000)), read: asItIs };
export const markdownTextReader: Reader = { id: "markdown", title: "Markdown", recognise: ({ text }) => MARKDOWN.test(text.slice(0, 200_000)), read: asItIs };
/** Takes any text. */
export const plainTextReader: Reader = { id: "text", title: "plain text", recognise: () => true, read: asItIs };
