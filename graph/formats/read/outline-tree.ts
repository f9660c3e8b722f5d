/** What outline programs have in common: lines within lines. */

/** A line of an outline with those within it. */
export interface OutlineLine {
  /** Plain text, line breaks allowed. */
  readonly text: string;
  /** Ticked or not; null where the line is no task. */
  readonly task: boolean | null;
  readonly note: string;
  readonly url: string | null;
  readonly fileLine: number | null;
  readonly children: readonly OutlineLine[];
}

/** A file of an outline program. */
export interface OutlineTree {
  readonly title: string;
  readonly author: string | null;
  readonly lines: readonly OutlineLine[];
}
