/** What the preview of a new document says: how much was found in each roadmap, and what was doubtful. */
import type { Concept, Diagnostic, Duration, ParsedDocument, Roadmap } from "../../graph/index.ts";
import { DOUBT } from "./plates.ts";

export interface RoadmapSummary {
  readonly roadmap: Roadmap;
  readonly stages: number;
  readonly concepts: number;
  readonly stated: number;
  readonly sequence: number;
  readonly reference: number;
  readonly duration: Duration | null;
  readonly doubtful: readonly Concept[];
  readonly findings: readonly Diagnostic[];
}

interface ArrivalSummary {
  readonly encoding: string;
  readonly roadmaps: readonly RoadmapSummary[];
  /** Findings about the document as a whole, and about the roadmaps in it that name nothing to learn. */
  readonly findings: readonly Diagnostic[];
}

/** The summary of a parsed document: its roadmaps that name something to learn, and what a reader should know. */
export function arrivalSummary(parsed: ParsedDocument): ArrivalSummary {
  const empty = parsed.roadmaps.filter((roadmap) => roadmap.concepts.length === 0);
  const roadmaps = parsed.roadmaps.filter((roadmap) => roadmap.concepts.length > 0).map((roadmap) => {
    const count = (basis: string): number => roadmap.prerequisites.filter((one) => one.basis === basis).length;
    return {
      roadmap,
      stages: roadmap.stages.length,
      concepts: roadmap.concepts.length,
      stated: count("stated"),
      sequence: count("sequence"),
      reference: count("reference"),
      duration: roadmap.duration,
      doubtful: roadmap.concepts.filter((concept) => concept.score < DOUBT),
      findings: roadmap.diagnostics.filter((one) => one.severity !== "info"),
    };
  });
  return {
    encoding: parsed.encoding,
    roadmaps,
    findings: [...parsed.diagnostics, ...empty.flatMap((roadmap) => roadmap.diagnostics)].filter((one) => one.severity !== "info"),
  };
}
