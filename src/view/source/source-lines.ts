/** The source text cut into sentences, and these into stretches that know what they are evidence of, line by line. */
import { markupSigns, visibleSigns } from "../../../graph/index.ts";
import type { ConceptId, Duration, Place, Roadmap } from "../../../graph/index.ts";
import { cuePlaces } from "./cue-places.ts";
import { durationWords } from "./duration-words.ts";
import { sentencesIn } from "./sentences.ts";

/** A mention names a concept; a cue is the sentence behind an arrow, its word what says so in it; a sign is markup. */
export type Mark =
  | { readonly type: "mention"; readonly id: ConceptId }
  | { readonly type: "cue"; readonly before: ConceptId; readonly after: ConceptId }
  | { readonly type: "note"; readonly what: "choice" | "denial" }
  | { readonly type: "stage" | "duration" | "word" | "sign" };

export interface Stretch {
  /** As long as in the document; signs that cannot be seen as ones that can. */
  readonly text: string;
  /** Column of its first character, 1-based. */
  readonly column: number;
  readonly marks: readonly Mark[];
}

/** Stretches that belong together: a sentence, or what stands between two of them. */
export interface SourcePiece {
  /** Whether it can be picked: it says something that was read. */
  readonly sentence: boolean;
  readonly column: number;
  /** Behind its last character. */
  readonly endColumn: number;
  readonly stretches: readonly Stretch[];
}

export interface SourceLine {
  /** 1-based in the document. */
  readonly number: number;
  readonly pieces: readonly SourcePiece[];
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
  const add = (line: number, from: number, to: number, mark: Mark): void => {
    if (to <= from) return;
    const there = spans.get(line);
    if (there === undefined) spans.set(line, [{ from, to, mark }]);
    else there.push({ from, to, mark });
  };
  for (const [place, mark] of marksOf(roadmap)) {
    for (let line = place.line; line <= Math.min(place.endLine, last); line += 1) {
      const from = line === place.line ? place.column : 1;
      const to = line === place.endLine ? place.endColumn : (lines[line - 1]?.length ?? 0) + 1;
      add(line, from, to, mark);
    }
  }
  for (const { line, from, to } of cuePlaces(roadmap, lines)) add(line, from, to, { type: "word" });
  for (const { title, line } of roadmap.stages) {
    const at = lines[line - 1]?.indexOf(title) ?? -1;
    if (at >= 0) add(line, at + 1, at + 1 + title.length, { type: "stage" });
  }
  for (const [duration, line] of durationsOf(roadmap)) {
    const words = durationWords(lines[line - 1] ?? "", duration);
    if (words !== null) add(line, words.from + 1, words.to + 1, { type: "duration" });
  }
  const found: SourceLine[] = [];
  for (let number = Math.max(1, roadmap.line); number <= last; number += 1) {
    found.push({ number, pieces: pieces(lines[number - 1] ?? "", spans.get(number) ?? []) });
  }
  return found;
}

function marksOf(roadmap: Roadmap): (readonly [Place, Mark])[] {
  return [
    ...roadmap.concepts.flatMap((concept) => concept.mentions.map((place) => [place, { type: "mention", id: concept.id }] as const)),
    ...roadmap.prerequisites
      .filter(({ basis }) => basis !== "reference")
      .flatMap(({ before, after, evidence }) => evidence.map((place) => [place, { type: "cue", before, after }] as const)),
    ...roadmap.choices.flatMap(({ evidence }) => evidence.map((place) => [place, { type: "note", what: "choice" }] as const)),
    ...roadmap.denials.flatMap(({ evidence }) => evidence.map((place) => [place, { type: "note", what: "denial" }] as const)),
  ];
}

/** Every duration with the line that says it. */
function durationsOf({ duration, stages, concepts }: Roadmap): readonly (readonly [Duration, number])[] {
  return [
    ...(duration?.line === undefined ? [] : [[duration, duration.line] as const]),
    ...stages.flatMap((stage) => (stage.duration === null ? [] : [[stage.duration, stage.duration.line ?? stage.line] as const])),
    ...concepts.flatMap((concept) => (concept.duration?.line === undefined ? [] : [[concept.duration, concept.duration.line] as const])),
  ];
}

/** The line's sentences and what stands between them; a sentence never ends within a mention. */
function pieces(text: string, spans: readonly Span[]): readonly SourcePiece[] {
  const mentions = spans.filter(({ mark }) => mark.type === "mention");
  const withSigns = [...spans, ...signSpans(text).filter((sign) => !mentions.some(({ from, to }) => sign.from >= from && sign.to <= to))];
  const sentences: { from: number; to: number }[] = [];
  for (const one of sentencesIn(text)) {
    const previous = sentences.at(-1);
    const cutsName = previous !== undefined && mentions.some(({ from, to }) => from < one.from + 1 && to > previous.to + 1);
    if (cutsName) previous.to = one.to;
    else sentences.push({ ...one });
  }
  const found: SourcePiece[] = [];
  let at = 0;
  for (const { from, to } of sentences) {
    if (from > at) found.push(piece(text, at, from, withSigns, false));
    found.push(piece(text, from, to, withSigns, true));
    at = to;
  }
  if (at < text.length) found.push(piece(text, at, text.length, withSigns, false));
  return found;
}

function piece(text: string, from: number, to: number, spans: readonly Span[], sentence: boolean): SourcePiece {
  const near = spans.filter((span) => span.from <= to && span.to > from + 1);
  const stretches = cut(text, from + 1, to + 1, near);
  return { sentence: sentence && stretches.some(({ marks }) => marks.some(({ type }) => type === "mention" || type === "cue")), column: from + 1, endColumn: to + 1, stretches };
}

function cut(text: string, begin: number, end: number, spans: readonly Span[]): readonly Stretch[] {
  const within = (column: number): number => Math.min(Math.max(column, begin), end);
  const columns = [...new Set([begin, end, ...spans.flatMap(({ from, to }) => [within(from), within(to)])])].sort((a, b) => a - b);
  return columns.slice(0, -1).map((column, index) => {
    const next = columns[index + 1]!;
    const marks = spans.filter((span) => span.from <= column && span.to >= next).map((span) => span.mark);
    return { text: visibleSigns(text.slice(column - 1, next - 1)), column, marks };
  });
}

function signSpans(text: string): readonly Span[] {
  const signs = markupSigns(text);
  const found: Span[] = [];
  for (let at = 0; at < signs.length; at += 1) {
    if (!signs[at]) continue;
    const from = at;
    while (signs[at + 1]) at += 1;
    found.push({ from: from + 1, to: at + 2, mark: { type: "sign" } });
  }
  return found;
}

/** Whether a stretch lies in a place. */
export function liesIn(line: number, column: number, place: Place): boolean {
  const afterStart = line > place.line || (line === place.line && column >= place.column);
  const beforeEnd = line < place.endLine || (line === place.endLine && column < place.endColumn);
  return afterStart && beforeEnd;
}
