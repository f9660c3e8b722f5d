/** How long a concept takes: a duration in brackets behind the name in its own item, or in a duration column of its row. */
import type { Duration } from "../../model/duration.ts";
import type { LineIndex } from "../../text/line-index.ts";
import { originalRange } from "../original-offset.ts";
import type { Passage } from "../passage.ts";
import { opensBracket } from "../phrase/opens-bracket.ts";
import { findDuration } from "../read-duration.ts";
import type { Reading } from "../reading.ts";
import type { TermMention } from "../terms.ts";

const BRACKET = /^\s*[（(【[]([^）)】\]\n]{1,40})[）)】\]]/;

/** The duration that stands beside the mention, if it heads its passage. */
export function findDurationOf(reading: Reading, mention: TermMention, lines: LineIndex): Duration | undefined {
  const { passage } = mention;
  if (!mention.head || passage.titleOf !== null) return undefined;
  const bracket = opensBracket(passage.plain, mention.to) ? BRACKET.exec(passage.plain.slice(mention.to, passage.to)) : null;
  const found = (bracket === null ? undefined : findDuration(bracket[1] ?? "")?.duration) ?? (passage.entry.kind === "cell" ? inColumn(reading, passage) : undefined);
  return found === undefined ? undefined : { ...found, line: lines.lineAt(originalRange(passage.entry.words, mention.from, mention.to).from) };
}

/** What the Duration and Effort cells of the same row say together: "13 weeks" and "6-10 hours/week". */
function inColumn(reading: Reading, cell: Passage): Duration | undefined {
  const words: string[] = [];
  for (let i = cell.index + 1; i < reading.passages.length; i++) {
    const other = reading.passages[i];
    if (other === undefined || other.entry.kind !== "cell" || other.run !== cell.run || other.entry.columnIndex <= cell.entry.columnIndex) break;
    if (/duration|effort|hours|time|时长|时间|周期|学时|用时/i.test(other.entry.column ?? "")) words.push(other.plain);
  }
  return words.length === 0 ? undefined : findDuration(words.join(", "))?.duration;
}
