/** The two tables of Neo4j's bulk import. Reference: https://neo4j.com/docs/operations-manual/current/import/ */
import type { Roadmap } from "../model/roadmap.ts";
import { csvText } from "../text/csv-text.ts";
import type { Format, Written } from "./format.ts";
import { lossesOf } from "./losses-of.ts";
import { propertyGraph } from "./property-graph.ts";
import { createTextCleaner } from "./text-cleaner.ts";

/** Concepts, a row each. Cells are for a database, so nothing is put in front of formulas. */
export const neo4jNodes: Format = { id: "neo4j-nodes", extension: "nodes.csv", mediaType: "text/csv", write: (roadmap) => toTable(roadmap, "nodes") };
/** Prerequisites and parts, a row each. */
export const neo4jRelationships: Format = { id: "neo4j-relationships", extension: "relationships.csv", mediaType: "text/csv", write: (roadmap) => toTable(roadmap, "relationships") };

function toTable(roadmap: Roadmap, table: "nodes" | "relationships"): Written {
  const { clean, losses } = createTextCleaner();
  const { concepts, arrows, parts, dangling } = propertyGraph(roadmap, clean);
  const rows =
    table === "nodes"
      ? [["id:ID", "roadmap", "zh", "en", "kind", "emphasis", "stage", "stageOrder:int", ":LABEL"], ...concepts.map((row) => [...Object.values(row), "Concept"])]
      : [[":START_ID", ":END_ID", "basis", "strength:float", "choice", "quote", "line:int", ":TYPE"], ...arrows.map((row) => [...Object.values(row), "PREREQUISITE_OF"]), ...parts.map(({ whole, part }) => [part, whole, "", "", "", "", "", "PART_OF"])];
  return { text: csvText(rows, "database"), losses: [...lossesOf(roadmap, ["languages", "kinds", "strengths", "quotes", "parts"], dangling), ...losses()] };
}
