/** A roadmap's word for or against a prerequisite, as a dispute quotes it. */
import type { Word } from "../model/dispute.ts";
import type { Evidence } from "../model/place.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { Denied, Said } from "./view.ts";

/** Who says what. */
export interface Claim {
  readonly roadmap: Roadmap;
  readonly said: Said | Denied;
}

/** The claim with its first evidence; without any, as with hand-made data, the place is the roadmap's first line and the quote empty. */
export function wordOf({ roadmap, said }: Claim): Word {
  const { before, after, strength, evidence } = said;
  return { roadmap: roadmap.id, document: roadmap.document, before, after, basis: "basis" in said ? said.basis : "denial", strength, ...quoteOf(roadmap, evidence) };
}

function quoteOf({ line }: Roadmap, evidence: readonly Evidence[]): Evidence {
  const { line: from, column, endLine, endColumn, quote, rule } = evidence[0] ?? { line, column: 1, endLine: line, endColumn: 1, quote: "", rule: "" };
  return { line: from, column, endLine, endColumn, quote, rule };
}
