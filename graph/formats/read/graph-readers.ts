/** The kinds of graph files that can be read, the most particular first. */
import { canvasReader } from "./canvas-reader.ts";
import { caseReader } from "./case-reader.ts";
import { csvReader } from "./csv-reader.ts";
import { curricularReader } from "./curricular-csv-reader.ts";
import { cytoscapeReader } from "./cytoscape-reader.ts";
import { dotReader } from "./dot-reader.ts";
import { gexfReader } from "./gexf-reader.ts";
import { graphmlReader } from "./graphml-reader.ts";
import { mermaidReader } from "./mermaid/mermaid-reader.ts";
import type { Reader } from "./reader.ts";

/** In the order in which they are asked. */
export const GRAPH_READERS: readonly Reader[] = [caseReader, canvasReader, cytoscapeReader, graphmlReader, gexfReader, dotReader, mermaidReader, curricularReader, csvReader];
