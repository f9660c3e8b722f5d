/** A correction in plain English, for the command line and for files that other programs read. */
import type { Anchor, Correction } from "../model/correction.ts";
import type { Duration } from "../model/duration.ts";
import type { Label } from "../model/label.ts";

/** One line: what is corrected, to what, and why where a reason was given. */
export function sayCorrection(correction: Correction): string {
  return `${what(correction)}${correction.reason === "" ? "" : ` (${correction.reason.replace(/\s+/g, " ").trim()})`}`;
}

function what(one: Correction): string {
  switch (one.kind) {
    case "rename":
      return `${name(one.concept)} is called ${nameOf(one.label)}`;
    case "merge":
      return `${name(one.concept)} is ${name(one.into)}`;
    case "split":
      return one.parts.length === 0 ? `${name(one.concept)} is one concept` : `${name(one.concept)} is also ${one.parts.map(({ label }) => nameOf(label)).join(", ")}`;
    case "drop":
      return `${name(one.concept)} is no concept`;
    case "keep":
      return `${name(one.concept)} is a concept of its own`;
    case "turn":
      return `${name(one.after)} comes before ${name(one.before)}, not after it`;
    case "add":
      return `${name(one.before)} comes before ${name(one.after)}`;
    case "cut":
      return `${name(one.before)} need not come before ${name(one.after)}`;
    case "stage":
      return one.stage === null ? `${name(one.concept)} is in no stage` : `${name(one.concept)} is taught in “${one.stage.title}”`;
    case "duration":
      return `${one.concept !== null ? name(one.concept) : one.stage !== null ? `“${one.stage.title}”` : "the whole"} takes ${time(one.duration)}`;
    case "choice":
      return `one of ${one.of.map(name).join(", ")} is enough${one.preferred === null ? "" : `, best ${name(one.preferred)}`}`;
    case "no-choice":
      return `${one.of.map(name).join(", ")} are no alternatives`;
  }
}

function name({ label, concept }: Anchor): string {
  return nameOf(label, concept);
}

function nameOf(label: Label, id = ""): string {
  const both = [label.zh, label.en].filter((each) => each !== undefined);
  return `“${both.length === 0 ? id : both.join(" / ")}”`;
}

function time(duration: Duration | null): string {
  if (duration === null) return "nobody knows how long";
  const { min, max, unit } = duration;
  return `${min === max ? min : `${min} to ${max}`} ${unit}${max === 1 ? "" : "s"}`;
}
