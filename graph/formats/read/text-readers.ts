/** Texts that are read as they are: Markdown and anything else. */
import { jsonFaults } from "./json-faults.ts";
import type { Reader, Source } from "./reader.ts";

const MARKDOWN = /^(?:#{1,6}\s+\S|\s*[-*+]\s+\S|\s*\d+[.)]\s+\S|\|.*\||```|>\s)/m;

const asItIs = (source: Source): ReturnType<Reader["read"]> => ({ documents: [{ name: source.name, text: source.text, roadmaps: null, origins: [] }], found: [], dropped: [], diagnostics: jsonFaults(source) });

export const markdownTextReader: Reader = { id: "markdown", title: "Markdown", recognise: ({ text }) => MARKDOWN.test(text.slice(0, 200_000)), read: asItIs };
/** Takes any text. */
export const plainTextReader: Reader = { id: "text", title: "plain text", recognise: () => true, read: asItIs };
