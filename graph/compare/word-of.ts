/** A roadmap's word for or against a prerequisite, as a dispute quotes it. */
import { conceptIdSchema } from "../model/ids.ts";
import type { Word } from "../model/dispute.ts";
import type { Evidence } from "../model/place.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { Said, View } from "./view.ts";

/** What the roadmap says for `said`, with its first evidence; without any, as with hand-made data, the place is the roadmap's first line and the quote empty. */
export function wordOf(roadmap: Roadmap, { before, after, basis, strength, evidence }: Said): Word {
  return { roadmap: roadmap.id, document: roadmap.document, before, after, basis, strength, ...quoteOf(roadmap, evidence) };
}

/** What the view says against the pair of `key`, which it denies. */
export function denialOf({ roadmap, denied }: View, key: string): Word {
  const [before, after] = key.split("\n").map((id) => conceptIdSchema.parse(id)) as [Word["before"], Word["after"]];
  const { strength, evidence } = denied.get(key)!;
  return { roadmap: roadmap.id, document: roadmap.document, before, after, basis: "denial", strength, ...quoteOf(roadmap, evidence) };
}

function quoteOf({ line }: Roadmap, evidence: readonly Evidence[]): Evidence {
  const { line: from, column, endLine, endColumn, quote, rule } = evidence[0] ?? { line, column: 1, endLine: line, endColumn: 1, quote: "", rule: "" };
  return { line: from, column, endLine, endColumn, quote, rule };
}
