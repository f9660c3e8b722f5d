/** Takes out what no text file should hold and XML 1.0 forbids (§2.2), and counts it, so that the loss can be told. */

/** Controls but tab and line breaks, DEL and C1, halves of surrogate pairs, noncharacters at the end of the plane. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;

export interface TextCleaner {
  /** The text without forbidden characters. */
  readonly clean: (text: string) => string;
  /** What was taken out so far: nothing, or one entry for `Written.losses`. */
  readonly losses: () => readonly string[];
}

/** A cleaner that has taken out nothing yet; one for each text that is written. */
export function createTextCleaner(): TextCleaner {
  let removed = 0;
  const drop = (): string => {
    removed++;
    return "";
  };
  return {
    clean: (text) => text.replace(FORBIDDEN, drop),
    losses: () => (removed === 0 ? [] : [`${removed} forbidden control ${removed === 1 ? "character" : "characters"}`]),
  };
}
