/** The lines of a drawing of roadmap.sh. Their own ids keep names of boxes that are gone, so only the two ends count. */
import { asObject, at, textAt, type JsonValue } from "../parse-json.ts";

export interface DrawnLine {
  readonly from: string;
  readonly to: string;
  readonly dashed: boolean;
}

/** The lines between boxes that are there, and how many have an end that is not. Linear. */
export function readLines(edges: readonly JsonValue[], boxes: ReadonlySet<string>): { readonly lines: readonly DrawnLine[]; readonly loose: number } {
  const lines: DrawnLine[] = [];
  let loose = 0;
  for (const edge of edges) {
    const object = asObject(edge);
    const [from, to] = [textAt(object, "source"), textAt(object, "target")];
    if (!boxes.has(from) || !boxes.has(to)) loose++;
    else lines.push({ from, to, dashed: textAt(asObject(at(object, "data")), "edgeStyle") === "dashed" || textAt(asObject(at(object, "style")), "strokeDasharray") !== "" && textAt(asObject(at(object, "style")), "strokeDasharray") !== "0" });
  }
  return { lines, loose };
}
