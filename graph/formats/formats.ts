/** The interchange formats by id: a new one is a file beside this and a line below. */
import { dot } from "./dot.ts";
import type { Format } from "./format.ts";
import { graphml } from "./graphml.ts";
import { json } from "./json.ts";
import { mermaid } from "./mermaid.ts";

/** Every format that a roadmap can be written in, by its id. */
export const FORMATS = { json, mermaid, dot, graphml } as const satisfies Readonly<Record<string, Format>>;
export type FormatId = keyof typeof FORMATS;
