/** The formats that hold a graph, by id. */
import { canvas } from "./canvas.ts";
import { csv } from "./csv.ts";
import { curricular } from "./curricular-csv.ts";
import { caseFormat } from "./case.ts";
import { cypher } from "./cypher.ts";
import { cytoscape } from "./cytoscape.ts";
import type { Format } from "./format.ts";
import { gexf } from "./gexf.ts";
import { neo4jNodes, neo4jRelationships } from "./neo4j-csv.ts";
import { skos } from "./skos.ts";

/** Those beside Mermaid, DOT and GraphML. */
export const GRAPH_FORMATS = { gexf, cytoscape, canvas, csv, curricular, case: caseFormat, skos, cypher, "neo4j-nodes": neo4jNodes, "neo4j-relationships": neo4jRelationships } as const satisfies Readonly<Record<string, Format>>;
