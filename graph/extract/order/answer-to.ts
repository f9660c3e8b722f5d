/** What is answered to a question: the words behind it in its passage or, where it ends its passage, the next passage. */
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import type { Sentence } from "../sentence.ts";

export interface Answer {
  readonly passage: Passage;
  /** Its words without "A:" or 答：, up to the next question. */
  readonly text: string;
  /** The end of its first sentence in the passage's plain words. */
  readonly to: number;
  /** Those of its sentences that name concepts. */
  readonly sentences: readonly Sentence[];
}

/** What stands before the first word of an answer. */
const LEAD = /^(?:[^\p{L}\p{N}]*(?:a\d{0,2}|answer|答案?|回答)\s*[:：.、])?[^\p{L}\p{N}]*/iu;
/** A longer answer is looked at up to here. In characters. */
const LONGEST = 400;

/** The answer to the question that ends at `end` of the passage; null where there is none. */
export function answerTo(reading: Reading, passage: Passage, end: number): Answer | null {
  const own = toAnswer(reading, passage, end);
  if (own !== null) return own;
  const behind = reading.passages[passage.index + 1];
  if (behind === undefined || behind.entry.kind === "heading" || (behind.parent !== passage && behind.parent !== passage.parent)) return null;
  return toAnswer(reading, behind, behind.from);
}

function toAnswer(reading: Reading, passage: Passage, from: number): Answer | null {
  const rest = passage.plain.slice(from, Math.min(passage.to, from + LONGEST));
  const lead = LEAD.exec(rest)?.[0].length ?? 0;
  const question = rest.search(/[？?]/);
  const said = question < 0 ? rest : rest.slice(0, Math.max(lead, lastStop(rest, question)));
  const text = said.slice(lead).trim();
  if (text === "") return null;
  const to = from + lead + (/^[^。！!？\n]*?(?:[。！!？\n]|\.(?=\s|$)|$)/.exec(said.slice(lead))?.[0].trimEnd().length ?? 0);
  return { passage, text, to, sentences: (reading.sentences[passage.index] ?? []).filter((sentence) => sentence.groups.length > 0 && sentence.from >= from && sentence.to <= from + said.length + 1) };
}

/** Where the words end before the question that a question mark at `at` closes. */
function lastStop(text: string, at: number): number {
  for (let i = at - 1; i > 0; i--) if (/[。！!\n]|\.(?=\s)/.test(text.slice(i, i + 2)) && /[。！!\n.]/.test(text.charAt(i))) return i + 1;
  return 0;
}
