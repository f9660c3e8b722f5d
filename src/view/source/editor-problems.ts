/** What is doubtful in a text that is being written: where it stands, and what would mend it. */
import type { Diagnostic } from "../../../graph/index.ts";

/** A change of the text: offsets in UTF-16 units. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export type FixCode = "renumber" | "add-stage" | "latin-letters";

export interface EditorProblem {
  readonly finding: Diagnostic;
  readonly from: number;
  readonly to: number;
  readonly fix: (TextChange & { readonly code: FixCode }) | null;
}

const NUMBERED = /^(#{1,6}\s.*?(?:phase|stage|step|level|part|week|month|第)\s*)(\d+)/iu;

/** The problems in the order of their places, each at least one letter wide where the text has one. */
export function editorProblems(findings: readonly Diagnostic[], text: string, stageTitle: string): readonly EditorProblem[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return findings
    .filter(({ line }) => line <= starts.length)
    .map((finding) => {
      const start = starts[finding.line - 1]!;
      const end = (starts[finding.line] ?? text.length + 1) - 1;
      const from = Math.min(start + finding.column - 1, end);
      const quoted = finding.quote !== undefined && text.startsWith(finding.quote, from) ? from + finding.quote.length : end;
      return { finding, from, to: Math.min(Math.max(quoted, from), text.length), fix: fixOf(finding, text, start, from, stageTitle) };
    })
    .sort((a, b) => a.from - b.from);
}

function fixOf({ code, data }: Diagnostic, text: string, start: number, from: number, stageTitle: string): EditorProblem["fix"] {
  if (code === "look-alike-name") {
    const [word, plain] = [String(data?.["word"] ?? ""), String(data?.["plain"] ?? "")];
    const at = word === "" ? -1 : text.indexOf(word, from);
    return at < 0 ? null : { code: "latin-letters", from: at, to: at + word.length, insert: plain };
  }
  if (code === "stage-number") {
    const here = NUMBERED.exec(lineAt(text, start));
    const before = text.slice(0, start).split("\n").map((line) => NUMBERED.exec(line)).findLast((found) => found !== null);
    if (here === null) return null;
    const from = start + here[1]!.length;
    return { code: "renumber", from, to: from + here[2]!.length, insert: String(Number(before?.[2] ?? 0) + 1) };
  }
  if (code === "no-stages") {
    const title = /^# .*\n+/m.exec(text);
    const at = title === null ? 0 : title.index + title[0].length;
    return { code: "add-stage", from: at, to: at, insert: `## ${stageTitle}\n\n` };
  }
  return null;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end);
}
