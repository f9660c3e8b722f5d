/** Names from files as they may stand on a line of a text: no line breaks, no controls, nothing that turns the direction of reading. */

// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu;
const LONGEST = 2000;

/** The name on one line, single spaces between its words, at most 2,000 characters; "" when nothing is to be seen. */
export function cleanName(text: string): string {
  const seen = text.slice(0, LONGEST).replace(UNSEEN, "").replace(/\s+/g, " ").trim();
  return seen;
}
