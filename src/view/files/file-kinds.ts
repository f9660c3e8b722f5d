/** The kinds of files that can come in, as the app names and offers them. */

/** What the browser's dialog for files offers first; anything else is read too. */
export const FILE_KINDS = ".md,.markdown,.txt,.html,.htm,.opml,.mm,.xmind,.mmd,.mermaid,.dot,.gv,.graphml,.gexf,.json,.yaml,.yml,.jsonld,.cyjs,.canvas,.csv,.tsv,.rst,.zip,text/*,application/zip,application/json";

/** Folders that are read as a whole, by the library's ids. */
export const FOLDER_KIND_IDS = ["obsidian", "logseq", "roadmap-sh-content"] as const;
/** Single files, in the order in which they are offered. */
export const FILE_KIND_IDS = ["markdown", "text", "html", "opml", "freemind", "xmind", "mermaid", "dot", "graphml", "gexf", "cytoscape", "canvas", "roadmap-sh", "roadmap-sh-old", "case", "csv", "curricular", "data", "json"] as const;
