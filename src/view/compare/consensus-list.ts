/** What most of the chosen roadmaps teach, in order, with who says so; and what each of them leaves out of it. */
import type { Comparison, ConceptId } from "../../../graph/index.ts";

export interface ConsensusStep {
  readonly concept: ConceptId;
  readonly roadmaps: readonly string[];
  /** What the consensus puts before it. */
  readonly needs: readonly { readonly concept: ConceptId; readonly roadmaps: readonly string[] }[];
}

export interface ConsensusList {
  readonly quorum: number;
  readonly of: number;
  readonly steps: readonly ConsensusStep[];
  readonly leftOut: readonly { readonly roadmap: string; readonly concepts: readonly ConceptId[] }[];
}

/** The list; roadmaps stand in the reader's order. */
export function consensusList({ consensus, prerequisites, missing, quorum, roadmaps: order }: Comparison): ConsensusList {
  const sorted = (ids: readonly string[]): readonly string[] => order.filter((id) => ids.includes(id));
  return {
    quorum,
    of: order.length,
    steps: consensus.map(({ concept, roadmaps }) => ({
      concept,
      roadmaps: sorted(roadmaps),
      needs: prerequisites
        .filter(({ after }) => after === concept)
        .map((one) => ({ concept: one.before, roadmaps: sorted(one.for.map(({ roadmap }) => roadmap)) })),
    })),
    leftOut: order.map((roadmap) => ({ roadmap, concepts: missing.filter((one) => one.roadmap === roadmap).map(({ concept }) => concept) })),
  };
}

interface MarkdownWords {
  readonly title: string;
  readonly intro: string;
  readonly leftOut: (title: string) => string;
  readonly needs: (names: string) => string;
  readonly name: (id: ConceptId) => string;
  readonly source: (id: string) => string;
  readonly and: string;
}

/** The list as Markdown. */
export function consensusMarkdown({ steps, leftOut }: ConsensusList, words: MarkdownWords): string {
  const lines = [`# ${words.title}`, "", words.intro, ""];
  steps.forEach(({ concept, roadmaps, needs }, at) => {
    lines.push(`${at + 1}. **${words.name(concept)}** (${roadmaps.map(words.source).join(words.and)})`);
    if (needs.length > 0) lines.push(`   ${words.needs(needs.map((one) => words.name(one.concept)).join(words.and))}`);
  });
  for (const { roadmap, concepts } of leftOut) {
    if (concepts.length > 0) lines.push("", `## ${words.leftOut(words.source(roadmap))}`, "", ...concepts.map((id) => `- ${words.name(id)}`));
  }
  return `${lines.join("\n")}\n`;
}
