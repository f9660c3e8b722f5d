/** Evidence from two places in one list. */
import type { Evidence } from "../model/place.ts";
import { byCodePoint } from "../text/by-code-point.ts";

/** Both lists' evidence, each place and rule once, in reading order. */
export function joinEvidence(some: readonly Evidence[], more: readonly Evidence[]): Evidence[] {
  const byPlace = new Map([...some, ...more].map((each) => [[each.line, each.column, each.endLine, each.endColumn, each.rule].join(" "), each]));
  return [...byPlace.values()].sort((a, b) => a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn || byCodePoint(a.rule, b.rule));
}
