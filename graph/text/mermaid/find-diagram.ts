/** Where a Mermaid diagram begins, behind front matter, directives and comments, and which kind it is. */

const DIRECTION = /[ \t]*(?:TB|TD|BT|RL|LR|[<>^v])?/y;
const MATTER_TITLE = /^title[ \t]*:[ \t]*(.+?)[ \t]*$/;

export interface Diagram {
  /** Its first word: "flowchart", "graph", "mindmap", … */
  readonly kind: string;
  /** Of the line that names it. */
  readonly from: number;
  /** Behind that word and a direction. */
  readonly body: number;
  /** Of the front matter; "" for none. */
  readonly title: string;
}

/** The diagram of the text, or undefined where no line names one. Linear in what stands before it. */
export function findDiagram(text: string): Diagram | undefined {
  let [state, title]: ["before" | "matter" | "directive" | "head", string] = ["before", ""];
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(at, end).trim();
    if (state === "matter") {
      if (line === "---") state = "head";
      else title = unquoted(MATTER_TITLE.exec(line)?.[1] ?? "") || title;
    } else if (state === "before" && line === "---") state = "matter";
    else if (state === "directive" || line.startsWith("%%{")) state = line.includes("}%%") ? "head" : "directive";
    else if (line !== "" && !line.startsWith("%%")) {
      const from = at + text.slice(at, end).search(/\S/);
      const kind = /^[A-Za-z][\w-]*/.exec(line)?.[0] ?? "";
      DIRECTION.lastIndex = from + kind.length;
      return { kind: kind.replace(/-elk$/, ""), from, body: DIRECTION.test(text) ? DIRECTION.lastIndex : from + kind.length, title };
    }
    at = end + 1;
  }
  return undefined;
}

function unquoted(words: string): string {
  return words.replace(/^(["'])(.*)\1$/, "$2");
}
