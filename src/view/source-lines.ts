/** The source text cut into stretches that know what they are evidence of, line by line. */
import type { ConceptId, Place, Roadmap } from "../../graph/index.ts";

/** A mention names a concept; a cue is the words behind an arrow. */
export type Mark =
  | { readonly type: "mention"; readonly id: ConceptId }
  | { readonly type: "cue"; readonly before: ConceptId; readonly after: ConceptId }
  | { readonly type: "note"; readonly what: "choice" | "denial" };

export interface Stretch {
  readonly text: string;
  /** Column of its first character, 1-based. */
  readonly column: number;
  readonly marks: readonly Mark[];
}

export interface SourceLine {
  /** 1-based in the document. */
  readonly number: number;
  readonly stretches: readonly Stretch[];
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
}

/** The lines of the roadmap's part of the document. Every text that is there stands in exactly one stretch. */
export function sourceLines(roadmap: Roadmap, text: string): readonly SourceLine[] {
  const lines = text.split(/\r\n|\r|\n/);
  const last = Math.min(roadmap.endLine, lines.length);
  const spans = new Map<number, Span[]>();
  for (const [place, mark] of marksOf(roadmap)) {
    for (let line = place.line; line <= Math.min(place.endLine, last); line += 1) {
      const from = line === place.line ? place.column : 1;
      const to = line === place.endLine ? place.endColumn : (lines[line - 1]?.length ?? 0) + 1;
      if (to > from) spans.set(line, [...(spans.get(line) ?? []), { from, to, mark }]);
    }
  }
  const found: SourceLine[] = [];
  for (let number = Math.max(1, roadmap.line); number <= last; number += 1) {
    found.push({ number, stretches: cut(lines[number - 1] ?? "", spans.get(number) ?? []) });
  }
  return found;
}

function marksOf(roadmap: Roadmap): (readonly [Place, Mark])[] {
  return [
    ...roadmap.concepts.flatMap((concept) =>
      concept.mentions.map((place) => [place, { type: "mention", id: concept.id }] as const),
    ),
    ...roadmap.prerequisites.flatMap(({ before, after, evidence }) =>
      evidence.map((place) => [place, { type: "cue", before, after }] as const),
    ),
    ...roadmap.choices.flatMap(({ evidence }) => evidence.map((place) => [place, { type: "note", what: "choice" }] as const)),
    ...roadmap.denials.flatMap(({ evidence }) => evidence.map((place) => [place, { type: "note", what: "denial" }] as const)),
  ];
}

function cut(text: string, spans: readonly Span[]): readonly Stretch[] {
  const edges = new Set([1, text.length + 1]);
  for (const { from, to } of spans) {
    edges.add(Math.min(from, text.length + 1));
    edges.add(Math.min(to, text.length + 1));
  }
  const columns = [...edges].sort((a, b) => a - b);
  return columns.slice(0, -1).map((column, index) => {
    const end = columns[index + 1]!;
    const marks = spans.filter((span) => span.from <= column && span.to >= end).map((span) => span.mark);
    return { text: text.slice(column - 1, end - 1), column, marks };
  });
}

/** Whether a stretch lies in a place. */
export function liesIn(line: number, column: number, place: Place): boolean {
  const afterStart = line > place.line || (line === place.line && column >= place.column);
  const beforeEnd = line < place.endLine || (line === place.endLine && column < place.endColumn);
  return afterStart && beforeEnd;
}
