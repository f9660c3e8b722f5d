/** The formats of graphs by the names that their programs go by. */

/** Names are the same in every language. */
export const GRAPH_FORMAT_NAMES = { gexf: "GEXF (Gephi)", cytoscape: "Cytoscape (JSON)", canvas: "JSON Canvas (Obsidian)", csv: "CSV", curricular: "Curricular Analytics (CSV)", case: "CASE", skos: "SKOS (JSON-LD)", cypher: "Cypher (Neo4j)", "neo4j-nodes": "Neo4j nodes.csv", "neo4j-relationships": "Neo4j relationships.csv" } as const;
