/** A broken cycle in words, with the arrow that was given up. */
import type { Diagnostic } from "../model/diagnostic.ts";
import { clippedQuote } from "../text/clipped-quote.ts";
import type { WithoutCycles } from "./drop-cycles.ts";

/** Of a longer cycle so many arrows are quoted. */
const MOST_QUOTED = 12;

/** The diagnostic that quotes the arrows of the cycle, the first twelve of a longer one. */
export function tellCycle({ arrows, dropped, isWeakest }: WithoutCycles["cycles"][number]): Diagnostic {
  const quoted = arrows.length <= MOST_QUOTED ? arrows : [...arrows.slice(0, MOST_QUOTED - 1), dropped];
  const left = arrows.length - quoted.length;
  const said = quoted.map((arrow) => `${arrow.before} before ${arrow.after} (line ${arrow.evidence[0]?.line ?? 1}: "${clippedQuote(arrow.evidence[0]?.quote ?? "")}")`).join("; ");
  const isFollowed = arrows.length > 1 || dropped.before === dropped.after;
  const circle = `These prerequisites go round in a circle: ${said}${left === 0 ? "" : `; and ${left} more between the last two`}. ${isWeakest ? "The weakest," : "No other is weaker than"} ${dropped.before} before ${dropped.after}${isWeakest ? ", was left out" : ", which was left out"}.`;
  return {
    code: "cycle",
    severity: "warning",
    message: isFollowed ? circle : `${said} is in a knot of too many circles to follow each, goes against the order of the arrows that were kept, and was left out.`,
    line: dropped.evidence[0]?.line ?? 1,
    column: dropped.evidence[0]?.column ?? 1,
    quote: dropped.evidence[0]?.quote ?? "",
    data: { before: dropped.before, after: dropped.after },
  };
}
