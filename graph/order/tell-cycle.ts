/** A broken cycle in words, with the arrow that was given up. */
import type { Diagnostic } from "../model/diagnostic.ts";
import { oneLine } from "../text/one-line.ts";
import type { WithoutCycles } from "./drop-cycles.ts";

/** The diagnostic that quotes every arrow of the cycle. */
export function tellCycle({ arrows, dropped, isWeakest }: WithoutCycles["cycles"][number]): Diagnostic {
  const said = arrows.map((arrow) => `${arrow.before} before ${arrow.after} (line ${arrow.evidence[0]?.line ?? 1}: "${clip(arrow.evidence[0]?.quote ?? "")}")`).join("; ");
  return {
    code: "cycle",
    severity: "warning",
    message: `These prerequisites go round in a circle: ${said}. ${isWeakest ? "The weakest," : "No other is weaker than"} ${dropped.before} before ${dropped.after}${isWeakest ? ", was left out" : ", which was left out"}.`,
    line: dropped.evidence[0]?.line ?? 1,
    column: dropped.evidence[0]?.column ?? 1,
    quote: dropped.evidence[0]?.quote ?? "",
    data: { before: dropped.before, after: dropped.after },
  };
}

function clip(quote: string): string {
  const line = oneLine(quote).trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
