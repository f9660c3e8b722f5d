/** Stages whose printed numbers jump, repeat or run backwards. */
import type { Finding } from "../model/finding.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { Stage } from "../model/stage.ts";

/** One finding for each stage whose number does not follow its elder sister's. Ranges ("Week 1-2") count by their first number. */
export function stageNumbers(roadmap: Roadmap): Finding[] {
  const last = new Map<string, Stage>();
  return roadmap.stages.flatMap((stage) => {
    if (stage.number === null) return [];
    const key = `${stage.parent ?? ""}/${stage.title.replace(/[\d一二三四五六七八九十百零]+.*$/s, "")}`;
    const before = last.get(key);
    last.set(key, stage);
    if (before === undefined || before.number === null || isNext(before, stage.number)) return [];
    const message = `Stage "${stage.title}" is numbered ${stage.number} but follows number ${before.number} ("${before.title}").`;
    return [{ code: "stage-number", severity: "warning" as const, message, document: roadmap.document, line: stage.line, column: 1, quote: stage.title }];
  });
}

/** The number behind 3 is 4; behind "Week 1-2" it is 3. */
function isNext(before: Stage, number: number): boolean {
  const end = /\d+\s*[-–—~～至到]\s*(\d+)/.exec(before.title.split(/[（(：:]/)[0] ?? "")?.[1];
  const last = end === undefined ? (before.number ?? 0) : Number(end);
  return number === last + 1;
}
