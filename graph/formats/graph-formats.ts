/** The formats that hold a graph, by id. */
import { canvas } from "./canvas.ts";
import { csv } from "./csv.ts";
import { curricular } from "./curricular-csv.ts";
import { cytoscape } from "./cytoscape.ts";
import type { Format } from "./format.ts";

/** Those beside Mermaid, DOT and GraphML. */
export const GRAPH_FORMATS = { cytoscape, canvas, csv, curricular } as const satisfies Readonly<Record<string, Format>>;
