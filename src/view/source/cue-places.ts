/** Where in its lines a source says what comes first: the words that a rule went by, without the names around them. */
import { cueWords, type Place, type Roadmap } from "../../../graph/index.ts";

interface Stretch {
  /** 1-based, like the columns; `to` is behind the last character. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** The cue words of everything that the author says about order, each once. O(evidence × mentions in its lines). */
export function cuePlaces({ concepts, prerequisites, denials }: Pick<Roadmap, "concepts" | "prerequisites" | "denials">, lines: readonly string[]): readonly Stretch[] {
  const mentions = new Map<number, Place[]>();
  for (const place of concepts.flatMap((concept) => concept.mentions)) {
    const others = mentions.get(place.line);
    if (others === undefined) mentions.set(place.line, [place]);
    else others.push(place);
  }
  const found = new Map<string, Stretch>();
  for (const { rule, line, column, endLine, endColumn } of [...prerequisites.filter(({ basis }) => basis !== "reference"), ...denials].flatMap(({ evidence }) => evidence)) {
    const said = lines.slice(line - 1, endLine);
    if (said.length === 0) continue;
    const starts = said.map((_, at) => said.slice(0, at).reduce((sum, one) => sum + one.length + 1, 0));
    const end = starts.at(-1)! + Math.min(endColumn - 1, said.at(-1)!.length);
    const offset = (one: number, at: number): number => (starts[one - line] ?? Infinity) + at - 1;
    let reach = Number.NEGATIVE_INFINITY;
    /** Of names that overlap the first, and of these the longest. */
    const isFree = ({ from, to }: { readonly from: number; readonly to: number }): boolean => {
      const free = from >= reach;
      reach = Math.max(reach, to);
      return free && from >= 0 && to <= end;
    };
    const names = said
      .flatMap((_, at) => mentions.get(line + at) ?? [])
      .map((one) => ({ from: offset(one.line, one.column) - (column - 1), to: offset(one.endLine, one.endColumn) - (column - 1) }))
      .sort((a, b) => a.from - b.from || b.to - a.to)
      .filter(isFree);
    for (const { from, to } of cueWords(said.join("\n").slice(column - 1, end), names, rule)) {
      const at = starts.findLastIndex((start) => start <= from + column - 1);
      const begin = from + column - starts[at]!;
      const stretch = { line: line + at, from: begin, to: Math.min(begin + to - from, said[at]!.length + 1) };
      found.set(Object.values(stretch).join(), stretch);
    }
  }
  return [...found.values()];
}
