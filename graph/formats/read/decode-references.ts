/** Character references in labels: those of HTML, and Mermaid's form of them with "#" in place of "&". */

const NAMED: ReadonlyMap<string, string> = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"], ["nbsp", " "]]);

/** The text with `&amp;`, `&#38;` and the like decoded, for `sign` "#" also `#amp;` and `#38;`; unknown names stay. */
export function decodeReferences(text: string, sign: "&" | "#"): string {
  const pattern = sign === "&" ? /&(?:#(\d{1,7})|(\w{1,8}));/g : /(?:&#|[&#])(?:(\d{1,7})|([a-z]{2,6}));/g;
  return text.replace(pattern, (whole, code: string | undefined, name: string | undefined) => (code === undefined ? (NAMED.get(name ?? "") ?? whole) : codePoint(Number(code), whole)));
}

function codePoint(code: number, otherwise: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}
