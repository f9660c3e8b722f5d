/** What a reader of the result should know: cycles that were broken, doubtful names, nothing found. */
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { tellCycle } from "../order/tell-cycle.ts";
import type { LineIndex } from "../text/line-index.ts";
import { oneLine } from "../text/one-line.ts";
import { originalOffset } from "./original-offset.ts";
import type { WithoutCycles } from "../order/drop-cycles.ts";
import type { Reading } from "./reading.ts";

/** The diagnostics of a roadmap, by line. */
export function diagnose(roadmap: Roadmap, reading: Reading, lines: LineIndex, cycles: WithoutCycles["cycles"]): Diagnostic[] {
  const diagnostics: Diagnostic[] = cycles.map(tellCycle);
  if (roadmap.concepts.length === 0) {
    diagnostics.push({ code: "no-concepts", severity: "warning", message: "No concept was found. Expected a text that names what is to be learnt: headings, lists, a table or prose. If the roadmap is an image, paste its text.", line: lines.lineAt(reading.outline.root.from), column: 1 });
  } else if (roadmap.stages.length === 0) {
    diagnostics.push({ code: "no-stages", severity: "info", message: "No stages were found: the text has no numbered phases, chapters or weeks.", line: roadmap.line, column: 1 });
  }
  return [...diagnostics, ...badLinks(reading, lines)].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Links whose address cannot be one: empty, a placeholder, with spaces, or of an unsafe kind. */
function badLinks(reading: Reading, lines: LineIndex): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const passage of reading.passages) {
    for (const mark of passage.entry.words.marks) {
      const url = mark.url?.trim();
      if (mark.kind !== "link" || url === undefined || mark.from < passage.from || mark.from >= passage.to) continue;
      const fault = url === "" || url === "#" ? "has no address" : /\s|^(?:todo|tbd|xxx|url|link|https?:\/*)$/i.test(url) ? `has an address that cannot work: "${clip(url)}"` : /^(?:javascript|data|vbscript):/i.test(url) ? "has an address of a kind that is never opened" : undefined;
      if (fault === undefined) continue;
      const at = lines.placeOf(originalOffset(passage.entry.words, mark.from), originalOffset(passage.entry.words, mark.from) + 1);
      const title = passage.plain.slice(mark.from, mark.to);
      diagnostics.push({ code: "bad-link", severity: "warning", message: `The link "${clip(title)}" ${fault}.`, line: at.line, column: at.column, quote: title, data: { url } });
    }
  }
  return diagnostics;
}

function clip(quote: string): string {
  const line = oneLine(quote).trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
