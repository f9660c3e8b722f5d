/** A prerequisite that other words, in this roadmap or another, say is not needed. */
import type { Finding } from "../model/finding.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { nameOf } from "./name-of.ts";

/** One finding for each prerequisite of `roadmap` with a denial of the same pair among `all`. */
export function deniedElsewhere(roadmap: Roadmap, all: readonly Roadmap[]): Finding[] {
  const denials = all.flatMap((other) => other.denials.map((denial) => ({ other, denial })));
  return roadmap.prerequisites.flatMap((each) => {
    const against = denials.find(({ denial }) => denial.before === each.before && denial.after === each.after);
    const evidence = each.evidence[0];
    if (against === undefined || evidence === undefined) return [];
    const denied = against.denial.evidence[0];
    const message = `${nameOf(roadmap, each.before)} before ${nameOf(roadmap, each.after)} is denied in "${against.other.title}", line ${denied?.line ?? against.other.line}: "${(denied?.quote ?? "").slice(0, 80)}".`;
    return [{ code: "denied", severity: "warning" as const, message, document: roadmap.document, line: evidence.line, column: evidence.column, quote: evidence.quote }];
  });
}
