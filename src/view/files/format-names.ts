/** The formats by the names that their programs go by, the same in every language. */
import type { FormatId } from "../../../graph/index.ts";
import { GRAPH_FORMAT_NAMES } from "./graph-format-names.ts";

/** All of them, in the order in which commands offer them. */
export const FORMAT_NAMES: Readonly<Record<FormatId, string>> = { json: "JSON", mermaid: "Mermaid", dot: "Graphviz (DOT)", graphml: "GraphML", markdown: "Markdown", checklist: "Markdown (☐)", markmap: "Markdown (markmap)", text: "TXT", opml: "OPML", freemind: "FreeMind", anki: "Anki", ...GRAPH_FORMAT_NAMES };
