/** The comments by which our own diagrams are known, and by which ids that Mermaid cannot write come back. */
import { ID_MARK, OWN_MARK } from "../../mermaid-words.ts";
import { asList, parseJson } from "../parse-json.ts";

export interface OwnMarks {
  /** The roadmap's id. */
  readonly roadmap: string;
  /** Ids of concepts by their names in the diagram, where they differ. */
  readonly ids: ReadonlyMap<string, string>;
}

/** What the comments of a diagram of ours say; undefined for any other. Linear. */
export function ownMarks(text: string): OwnMarks | undefined {
  const roadmap = quotedBehind(new RegExp(`^[ \\t]*${OWN_MARK} (".*")[ \\t]*$`, "m").exec(text)?.[1]);
  if (roadmap === undefined) return undefined;
  const ids = [...text.matchAll(new RegExp(`^[ \\t]*${ID_MARK} (\\S+) (".*")[ \\t]*$`, "gm"))].flatMap(([, name = "", quoted]) => {
    const id = quotedBehind(quoted);
    return id === undefined ? [] : [[name, id] as const];
  });
  return { roadmap, ids: new Map(ids) };
}

function quotedBehind(quoted: string | undefined): string | undefined {
  const [value] = asList(parseJson(`[${quoted ?? ""}]`));
  return typeof value === "string" && value !== "" ? value : undefined;
}
