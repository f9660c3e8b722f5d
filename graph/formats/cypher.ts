/** A script of openCypher that makes the roadmap in Neo4j, Memgraph or any engine of that language; running it again changes nothing. */
import type { Roadmap } from "../model/roadmap.ts";
import { cypherRows } from "./cypher-text.ts";
import type { Format, Written } from "./format.ts";
import { lossesOf } from "./losses-of.ts";
import { propertyGraph } from "./property-graph.ts";
import { createTextCleaner } from "./text-cleaner.ts";

/** Rows of one statement: more make engines slow to parse it. */
const BATCH = 500;

/** `(:Concept)-[:PREREQUISITE_OF]->(:Concept)` from what is learnt first, `(:Concept)-[:PART_OF]->(:Concept)`. Statements end with ";" and a line break. */
export const cypher: Format = { id: "cypher", extension: "cypher", mediaType: "application/x-cypher-query", write: toCypher };

function toCypher(roadmap: Roadmap): Written {
  const { clean, losses } = createTextCleaner();
  const { concepts, arrows, parts, dangling } = propertyGraph(roadmap, clean);
  const statements = [
    "CREATE CONSTRAINT concept_id IF NOT EXISTS FOR (c:Concept) REQUIRE c.id IS UNIQUE",
    ...batches(concepts).map((rows) => `UNWIND ${cypherRows(rows)} AS row\nMERGE (c:Concept {id: row.id})\nSET c += row`),
    ...batches(arrows).map((rows) => `UNWIND ${cypherRows(rows)} AS row\nMATCH (a:Concept {id: row.before}), (b:Concept {id: row.after})\nMERGE (a)-[r:PREREQUISITE_OF]->(b)\nSET r.basis = row.basis, r.strength = row.strength, r.choice = row.choice, r.quote = row.quote, r.line = row.line`),
    ...batches(parts).map((rows) => `UNWIND ${cypherRows(rows)} AS row\nMATCH (p:Concept {id: row.part}), (w:Concept {id: row.whole})\nMERGE (p)-[:PART_OF]->(w)`),
  ];
  return { text: statements.map((statement) => `${statement};\n`).join(""), losses: [...lossesOf(roadmap, ["languages", "kinds", "strengths", "quotes", "parts"], dangling), ...losses()] };
}

function batches<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, i) => rows.slice(i * BATCH, (i + 1) * BATCH));
}
