/** A prerequisite that other words, in this roadmap or another, say is not needed. */
import type { Finding } from "../model/finding.ts";
import type { Denial } from "../model/relations.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { clippedQuote } from "../text/clipped-quote.ts";
import { nameOf } from "./name-of.ts";

interface Denied {
  readonly by: Roadmap;
  readonly denial: Denial;
}

/** One finding for each prerequisite of the roadmaps with a denial of the same pair among them, which is the first there is. Linear in the prerequisites and denials. */
export function deniedElsewhere(roadmaps: readonly Roadmap[]): Finding[] {
  const denials = new Map<string, Denied>();
  for (const by of roadmaps) {
    for (const denial of by.denials) if (!denials.has(pairOf(denial))) denials.set(pairOf(denial), { by, denial });
  }
  return roadmaps.flatMap((roadmap) =>
    roadmap.prerequisites.flatMap((each): Finding[] => {
      const denied = denials.get(pairOf(each));
      const [evidence] = each.evidence;
      if (denied === undefined || evidence === undefined) return [];
      const { by, denial: { evidence: [words] } } = denied;
      const message = `${nameOf(roadmap, each.before)} before ${nameOf(roadmap, each.after)} is denied in "${by.title}", line ${words?.line ?? by.line}: "${clippedQuote(words?.quote ?? "")}".`;
      return [{ code: "denied", severity: "warning", message, document: roadmap.document, line: evidence.line, column: evidence.column, quote: evidence.quote }];
    }),
  );
}

function pairOf({ before, after }: Pick<Denial, "before" | "after">): string {
  return `${before} ${after}`;
}
