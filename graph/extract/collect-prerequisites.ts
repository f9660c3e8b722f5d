/** Puts findings together: one prerequisite for each ordered pair, with all evidence, the best basis and the strongest cue. */
import type { Finding } from "./cue/cue.ts";
import type { Term } from "./terms.ts";

export interface DraftPrerequisite {
  readonly before: Term;
  readonly after: Term;
  basis: "stated" | "sequence";
  strength: number;
  readonly findings: Finding[];
}

const MOST_PAIRS = 40;

/** The prerequisites and the denials among the findings; a denied pair of the same words is no prerequisite. */
export function collectPrerequisites(findings: readonly Finding[]): { prerequisites: DraftPrerequisite[]; denials: DraftPrerequisite[] } {
  const prerequisites = new Map<string, DraftPrerequisite>();
  const denials = new Map<string, DraftPrerequisite>();
  const deniedAt = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (!finding.denied) continue;
    add(denials, finding);
    const there = deniedAt.get(finding.at.from);
    if (there === undefined) deniedAt.set(finding.at.from, [finding]);
    else there.push(finding);
  }
  for (const finding of findings) {
    if (finding.denied || deniedAt.get(finding.at.from)?.some((other) => overlaps(other, finding)) === true) continue;
    add(prerequisites, finding);
  }
  return { prerequisites: [...prerequisites.values()], denials: [...denials.values()] };
}

function overlaps(a: Finding, b: Finding): boolean {
  return a.before.some((term) => b.before.includes(term)) && a.after.some((term) => b.after.includes(term));
}

function add(drafts: Map<string, DraftPrerequisite>, finding: Finding): void {
  if (finding.before.length * finding.after.length > MOST_PAIRS) return;
  for (const before of new Set(finding.before)) {
    for (const after of new Set(finding.after)) {
      if (before === after || finding.before.includes(after)) continue;
      const key = `${before.key}\u0000${after.key}`;
      const draft = drafts.get(key);
      if (draft === undefined) {
        drafts.set(key, { before, after, basis: finding.basis, strength: finding.strength, findings: [finding] });
        continue;
      }
      draft.findings.push(finding);
      if (finding.basis === "stated") draft.basis = "stated";
      draft.strength = Math.max(draft.strength, finding.strength);
    }
  }
}
