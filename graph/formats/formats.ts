/** The interchange formats by id: a new one is a file beside this and a line below. */
import { anki } from "./anki.ts";
import { checklist } from "./checklist.ts";
import { dot } from "./dot.ts";
import type { Format } from "./format.ts";
import { freemind } from "./freemind.ts";
import { GRAPH_FORMATS } from "./graph-formats.ts";
import { graphml } from "./graphml.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { markmap } from "./markmap.ts";
import { mermaid } from "./mermaid.ts";
import { opml } from "./opml.ts";
import { plainText } from "./plain-text.ts";

/** Every format that a roadmap can be written in, by its id. */
export const FORMATS = { json, mermaid, dot, graphml, markdown, checklist, markmap, text: plainText, opml, freemind, anki, ...GRAPH_FORMATS } as const satisfies Readonly<Record<string, Format>>;
export type FormatId = keyof typeof FORMATS;
