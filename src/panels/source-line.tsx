/** One line of the source: its number, and its stretches with what they mean. */
import { memo, type MouseEvent, type ReactNode } from "react";
import type { ConceptId } from "../../graph/index.ts";
import type { Reading, Selection } from "../state/app-state.ts";
import { formatAddress } from "../state/url-codec.ts";
import { liesIn, type Mark, type SourceLine, type Stretch } from "../view/source-lines.ts";
import { useActions, useReadSource } from "./app-context.ts";
import { useSourceGoal, useSourceSelection } from "./source-selection.ts";

interface SourceLineProps {
  readonly line: SourceLine;
  readonly reading: Reading | null;
}

/** The line; it is drawn again only when it changes or reading comes to it. */
export const SourceLineRow = memo(function SourceLineRow({ line, reading }: SourceLineProps): ReactNode {
  return (
    <li data-line={line.number}>
      <span className="line-words">
        {line.stretches.map((stretch) => (
          <Words
            key={stretch.column}
            stretch={stretch}
            here={reading !== null && liesIn(line.number, stretch.column, reading.place)}
          />
        ))}
      </span>
    </li>
  );
});

function Words({ stretch, here }: { readonly stretch: Stretch; readonly here: boolean }): ReactNode {
  const { select } = useActions();
  const selection = useSourceSelection();
  const toGoal = useSourceGoal();
  const { text, marks } = stretch;
  if (marks.length === 0) return here ? <mark className="here">{text}</mark> : text;
  const goal = goalOf(marks, selection);
  const className = [
    ...new Set(marks.map((mark) => mark.type)),
    ...(here ? ["here"] : []),
    ...(marks.some((mark) => mark.type === "cue" && isSelected(mark, selection)) ? ["chosen"] : []),
    ...(marks.some((mark) => mark.type === "mention" && isMeant(mark.id, selection)) ? ["meant"] : []),
  ].join(" ");
  const words = goal === null ? text : <Link goal={goal} text={text} onGo={() => select(toGoal(goal), true)} />;
  return <mark className={className}>{words}</mark>;
}

function Link({ goal, text, onGo }: { readonly goal: Selection; readonly text: string; readonly onGo: () => void }): ReactNode {
  const onClick = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onGo();
  };
  const source = useReadSource();
  const address = formatAddress({ ...(source === null ? {} : { roadmap: source }), selection: goal });
  return (
    <a href={`#${address}`} tabIndex={goal.type === "concept" ? undefined : -1} onClick={onClick}>
      {text}
    </a>
  );
}

/** A mention goes to its concept; a cue to its arrow, the next of them each time. */
function goalOf(marks: readonly Mark[], selection: Selection | null): Selection | null {
  const mention = marks.findLast((mark) => mark.type === "mention");
  if (mention) return { type: "concept", id: mention.id };
  const cues = marks.filter((mark) => mark.type === "cue");
  const at = cues.findIndex((cue) => isSelected(cue, selection));
  const cue = cues[(at + 1) % cues.length];
  return cue ? { type: "arrow", before: cue.before, after: cue.after } : null;
}

/** Whether a concept is what is selected, or an end of the selected arrow. */
function isMeant(id: ConceptId, selection: Selection | null): boolean {
  if (selection === null) return false;
  return selection.type === "concept" ? selection.id === id : selection.before === id || selection.after === id;
}

function isSelected(mark: Mark, selection: Selection | null): boolean {
  if (selection === null || mark.type === "note") return false;
  if (mark.type === "mention") return selection.type === "concept" && selection.id === mark.id;
  return selection.type === "arrow" && selection.before === mark.before && selection.after === mark.after;
}
