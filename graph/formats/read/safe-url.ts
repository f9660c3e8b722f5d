/** Addresses from files: only those that a reader can open without anything running. */

// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The address where it is of the web or of mail, else null. */
export function safeUrl(address: string | null | undefined): string | null {
  const url = (address ?? "").slice(0, 4000).replace(UNSEEN, (sign) => (sign === " " ? "%20" : ""));
  return /^(?:https?:\/\/[^/]|mailto:.)/i.test(url) ? url : null;
}
