/** The formats of graphs by the names that their programs go by. */

/** Names are the same in every language. */
export const GRAPH_FORMAT_NAMES = { cytoscape: "Cytoscape (JSON)", canvas: "JSON Canvas (Obsidian)", csv: "CSV", curricular: "Curricular Analytics (CSV)" } as const;
