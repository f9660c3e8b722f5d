/** Whether a file is surely a text to be read as it is, told by its beginning: so that nothing else need be loaded for it. */

/** A quarter of a line of a table, the first words of a diagram, or an opening bracket: any of the other kinds may begin so. */
const MAY_BE_ANOTHER = /^[\s\ufeff]*(?:[{[<]|\/\/|\/\*|(?:strict\s+)?(?:di)?graph\b|[^\r\n]*[,;|\t，；])/i;
/** Some comments of DOT look like headings of Markdown. */
const GRAPH = /(?:^|\n)\s*(?:strict\s+)?(?:di)?graph\b[^\n]{0,600}\{/i;
/** A line that begins a diagram of Mermaid. */
const DIAGRAM = /(?:^|[\r\n])[ \t]*(?:flowchart|graph|stateDiagram|mindmap)\b/i;
/** A key of YAML, behind comments. */
const YAML = /^\ufeff?(?:#[^\n]*\n|---[ ]*\n|\s)*(?:- +)?["']?[\p{L}_][\p{L}\p{N}_ -]{0,40}["']?:(?:\s|$)/u;
const CURRICULUM = /Course ID"?,/i;

/** True only where `recogniseFormat` of the whole would tell Markdown or plain text; false where it takes a closer look. `head` is the first 20,000 characters or all there is. */
export function readsAsText(head: string): boolean {
  return !head.includes("\0") && !head.startsWith("PK") && !MAY_BE_ANOTHER.test(head) && !GRAPH.test(head) && !DIAGRAM.test(head) && !CURRICULUM.test(head) && !YAML.test(head);
}
