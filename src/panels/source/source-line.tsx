/** One line of the source: its number, and its sentences with what they mean. */
import { memo, type MouseEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ConceptId, Place } from "../../../graph/index.ts";
import type { Selection } from "../../state/app-state.ts";
import { liesIn, type Mark, type SourceLine, type SourcePiece, type Stretch } from "../../view/source/source-lines.ts";

interface LineParts {
  /** The words that are read now, where they reach into the line. */
  readonly reading: Place | null;
  /** The selected passage, where it reaches into the line. */
  readonly lit: Place | null;
  /** What is selected, where the line speaks of it. */
  readonly selection: Selection | null;
  /** Whether the line's sentences and links are stops of the Tab key. */
  readonly stops: boolean;
  readonly hrefOf: (goal: Selection) => string;
  readonly onGo: (goal: Selection) => void;
}

/** The line; it is drawn again only when it changes, or what is read or selected comes to it or leaves it. */
export const SourceLineRow = memo(function SourceLineRow({ line, ...parts }: LineParts & { readonly line: SourceLine }): ReactNode {
  return (
    <li data-line={line.number}>
      <span className="line-words">
        {line.pieces.map((piece) => (
          <Piece key={piece.column} line={line.number} piece={piece} parts={parts} />
        ))}
      </span>
    </li>
  );
});

/** Whether a line speaks of what is selected. */
export function concerns({ pieces }: SourceLine, selection: Selection | null): boolean {
  return selection !== null && pieces.some(({ stretches }) => stretches.some(({ marks }) => marks.some((mark) => isMeant(mark, selection))));
}

interface PieceProps {
  readonly line: number;
  readonly piece: SourcePiece;
  readonly parts: LineParts;
}

function Piece({ line, piece, parts }: PieceProps): ReactNode {
  const { t } = useTranslation();
  const { sentence, column, endColumn, stretches } = piece;
  const words = stretches.map((stretch) => <Words key={stretch.column} line={line} stretch={stretch} parts={parts} />);
  if (!sentence) return words;
  const lit = parts.lit !== null && liesIn(line, Math.max(column, parts.lit.line === line ? parts.lit.column : column), parts.lit) && (parts.lit.line !== line || parts.lit.column < endColumn);
  return (
    <span className={lit ? "sentence lit" : "sentence"} data-column={column} data-end={endColumn}>
      <button type="button" className="sentence-button" tabIndex={parts.stops ? 0 : -1} aria-pressed={lit} aria-label={t("source.sentence")} />
      {words}
    </span>
  );
}

function Words({ line, stretch: { text, column, marks }, parts }: { readonly line: number; readonly stretch: Stretch; readonly parts: LineParts }): ReactNode {
  const { reading, selection, stops, hrefOf, onGo } = parts;
  const here = reading !== null && liesIn(line, column, reading);
  if (marks.length === 0) return here ? <mark className="here">{text}</mark> : text;
  const mention = marks.findLast((mark) => mark.type === "mention");
  const className = [
    ...new Set(marks.map(markClass)),
    ...(here ? ["here"] : []),
    ...(marks.some((mark) => mark.type === "cue" && isMeant(mark, selection)) ? ["chosen"] : []),
    ...(marks.some((mark) => mark.type === "mention" && isMeant(mark, selection)) ? ["meant"] : []),
  ].join(" ");
  const goal = mention === undefined ? null : { type: "concept" as const, id: mention.id };
  return <mark className={className}>{goal === null ? text : <Link goal={goal} text={text} stops={stops} href={hrefOf(goal)} onGo={onGo} />}</mark>;
}

interface LinkProps {
  readonly goal: { readonly type: "concept"; readonly id: ConceptId };
  readonly text: string;
  readonly stops: boolean;
  readonly href: string;
  readonly onGo: (goal: Selection) => void;
}

function Link({ goal, text, stops, href, onGo }: LinkProps): ReactNode {
  const onClick = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onGo(goal);
  };
  return (
    <a href={href} tabIndex={stops ? undefined : -1} onClick={onClick}>
      {text}
    </a>
  );
}

/** The class that a mark has in the text and in its key. */
function markClass(mark: Mark): string {
  return mark.type === "mention" || mark.type === "cue" ? mark.type : `says-${mark.type === "note" ? mark.what : mark.type}`;
}

/** Whether a mark speaks for what is selected; a mention does for an arrow that it is an end of. */
function isMeant(mark: Mark, selection: Selection | null): boolean {
  if (selection === null) return false;
  if (mark.type === "mention") return selection.type === "concept" ? selection.id === mark.id : selection.before === mark.id || selection.after === mark.id;
  return mark.type === "cue" && selection.type === "arrow" && selection.before === mark.before && selection.after === mark.after;
}
