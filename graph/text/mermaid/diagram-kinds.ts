/** Which of Mermaid's diagrams say something about what is learnt, by their first words. Reference: https://mermaid.js.org/intro/ */

/** Outlines by indentation or sections. */
export const OUTLINE_KINDS: ReadonlySet<string> = new Set(["mindmap", "timeline", "gantt", "journey", "kanban"]);
/** Graphs with a direction. */
export const GRAPH_KINDS: ReadonlySet<string> = new Set(["flowchart", "graph", "stateDiagram", "stateDiagram-v2"]);
/** Those that say nothing of what is learnt first. */
export const SILENT_KINDS: ReadonlySet<string> = new Set([
  "classDiagram", "classDiagram-v2", "sequenceDiagram", "zenuml", "erDiagram", "gitGraph", "quadrantChart", "requirementDiagram", "requirement", "pie", "xychart", "xychart-beta",
  "sankey", "sankey-beta", "block", "block-beta", "packet", "packet-beta", "architecture", "architecture-beta", "radar-beta", "treemap-beta", "C4Context", "C4Container", "C4Component", "C4Dynamic", "C4Deployment",
]);

/** What to tell of a diagram that cannot be read as an order. */
export function silentDiagram(kind: string): string {
  return `A Mermaid "${kind}" says nothing of what is learnt first. Expected a flowchart, a state diagram, a mind map, a timeline or a plan of sections.`;
}
