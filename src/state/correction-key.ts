/** One text for the place that a correction is about. */
import type { Correction } from "../../graph/index.ts";

/** One text for the place that a correction is about: a later one about it takes the place of an earlier one. */
export function correctionKey(one: Correction): string {
  const place = (): string => {
    switch (one.kind) {
      case "merge":
      case "drop":
      case "keep":
        return `being ${one.concept.concept}`;
      case "turn":
      case "add":
      case "cut":
        return `order ${[one.before.concept, one.after.concept].sort().join(" ")}`;
      case "choice":
      case "no-choice":
        return `choice ${one.of.map(({ concept }) => concept).sort().join(" ")}`;
      case "duration":
        return one.concept !== null ? `time of ${one.concept.concept}` : `time in ${one.stage?.stage ?? ""}`;
      default:
        return `${one.kind} ${one.concept.concept}`;
    }
  };
  return `${one.roadmap} ${place()}`;
}
