/** What the preview of a new document says: how much was found in each roadmap, and what was doubtful. */
import type { Concept, Diagnostic, Duration, Imported, Roadmap } from "../../../graph/index.ts";
import { DOUBT } from "../map/plates.ts";

export interface RoadmapSummary {
  readonly roadmap: Roadmap;
  /** What its places refer to. */
  readonly text: string;
  readonly stages: number;
  readonly concepts: number;
  readonly stated: number;
  readonly sequence: number;
  readonly reference: number;
  readonly parts: number;
  readonly choices: number;
  readonly duration: Duration | null;
  readonly doubtful: readonly Concept[];
  readonly findings: readonly Diagnostic[];
}

interface ArrivalSummary {
  /** Null where nothing could be read. */
  readonly encoding: string | null;
  readonly roadmaps: readonly RoadmapSummary[];
  /** Findings about the file as a whole, and about the roadmaps in it that name nothing to learn. */
  readonly findings: readonly Diagnostic[];
}

/** The summary of a file: its roadmaps that name something to learn, and what a reader should know. */
export function arrivalSummary({ documents, diagnostics }: Pick<Imported, "documents" | "diagnostics">): ArrivalSummary {
  const all = documents.flatMap(({ roadmaps: some, text }) => some.map((roadmap) => ({ roadmap, text })));
  const empty = all.filter(({ roadmap }) => roadmap.concepts.length === 0);
  const roadmaps = all.filter(({ roadmap }) => roadmap.concepts.length > 0).map(({ roadmap, text }) => {
    const count = (basis: string): number => roadmap.prerequisites.filter((one) => one.basis === basis).length;
    return {
      roadmap,
      text,
      stages: roadmap.stages.length,
      concepts: roadmap.concepts.length,
      stated: count("stated"),
      sequence: count("sequence"),
      reference: count("reference"),
      parts: roadmap.parts.length,
      choices: roadmap.choices.length,
      duration: roadmap.duration,
      doubtful: roadmap.concepts.filter((concept) => concept.score < DOUBT),
      findings: roadmap.diagnostics.filter((one) => one.severity !== "info"),
    };
  });
  return {
    encoding: documents[0]?.encoding ?? null,
    roadmaps,
    findings: [...diagnostics, ...documents.flatMap((document) => document.diagnostics), ...empty.flatMap(({ roadmap }) => roadmap.diagnostics)].filter((one) => one.severity !== "info"),
  };
}
