/** The linter for roadmaps: all rules over all roadmaps. */
import { byCodePoint } from "../text/by-code-point.ts";
import type { Finding } from "../model/finding.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { brokenOrder } from "./broken-order.ts";
import { deniedElsewhere } from "./denied-elsewhere.ts";
import { durationMismatch } from "./duration-mismatch.ts";
import { lookAlikeNames } from "./look-alike-names.ts";
import { stageNumbers } from "./stage-numbers.ts";
import { taughtTwice } from "./taught-twice.ts";

/** The findings, by document, line, column and code; what parsing itself noticed is among them. */
export function checkRoadmaps(roadmaps: readonly Roadmap[]): Finding[] {
  const findings = roadmaps.flatMap((roadmap) => [
    ...roadmap.diagnostics.map(({ code, severity, message, line, column, quote }): Finding => ({ code, severity, message, document: roadmap.document, line, column, quote: quote ?? "" })),
    ...brokenOrder(roadmap),
    ...durationMismatch(roadmap),
    ...stageNumbers(roadmap),
    ...taughtTwice(roadmap),
    ...lookAlikeNames(roadmap),
  ]);
  return [...findings, ...deniedElsewhere(roadmaps)].sort((a, b) => byCodePoint(a.document, b.document) || a.line - b.line || a.column - b.column || byCodePoint(a.code, b.code));
}
