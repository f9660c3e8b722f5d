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
  /** Findings about the document as a whole. */
  readonly findings: readonly Diagnostic[];
  /** Something can be put on the shelf. */
  readonly usable: boolean;
}

/** The summary of a parsed document; information that no reader needs is left out. */
export function arrivalSummary(parsed: ParsedDocument): ArrivalSummary {
  const roadmaps = parsed.roadmaps.map((roadmap) => {
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
    findings: parsed.diagnostics.filter((one) => one.severity !== "info"),
    usable: roadmaps.some((one) => one.concepts > 0),
  };
}
