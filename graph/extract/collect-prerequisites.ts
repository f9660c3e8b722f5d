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

/** The drafts in the order in which they came up, and by their two terms. */
interface Drafts {
  readonly all: DraftPrerequisite[];
  readonly byPair: Map<Term, Map<Term, DraftPrerequisite>>;
}

/** The prerequisites and the denials among the findings; a denied pair of the same words is no prerequisite. */
export function collectPrerequisites(findings: readonly Finding[]): { prerequisites: DraftPrerequisite[]; denials: DraftPrerequisite[] } {
  const prerequisites: Drafts = { all: [], byPair: new Map() };
  const denials: Drafts = { all: [], byPair: new Map() };
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
  return { prerequisites: prerequisites.all, denials: denials.all };
}

function overlaps(a: Finding, b: Finding): boolean {
  return a.before.some((term) => b.before.includes(term)) && a.after.some((term) => b.after.includes(term));
}

function add(drafts: Drafts, finding: Finding): void {
  if (finding.before.length * finding.after.length > MOST_PAIRS) return;
  for (let i = 0; i < finding.before.length; i++) {
    const before = finding.before[i] as Term;
    if (finding.before.indexOf(before) < i) continue;
    let pairs = drafts.byPair.get(before);
    if (pairs === undefined) drafts.byPair.set(before, (pairs = new Map()));
    for (let j = 0; j < finding.after.length; j++) {
      const after = finding.after[j] as Term;
      if (finding.after.indexOf(after) < j) continue;
      if (before === after || finding.before.includes(after)) continue;
      const draft = pairs.get(after);
      if (draft === undefined) {
        const made: DraftPrerequisite = { before, after, basis: finding.basis, strength: finding.strength, findings: [finding] };
        pairs.set(after, made);
        drafts.all.push(made);
        continue;
      }
      draft.findings.push(finding);
      if (finding.basis === "stated") draft.basis = "stated";
      draft.strength = Math.max(draft.strength, finding.strength);
    }
  }
}
