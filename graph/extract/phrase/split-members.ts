/** Splits an enumeration at its separators, outside brackets: 、 / , ; + & 和 与 及 and or vs. */
import type { Range } from "./range.ts";
import { findBrackets } from "./find-brackets.ts";

/** What joins two members: a list sign, "and", "or", a slash, or an arrow. */
export type Joint = "list" | "and" | "or" | "slash" | "plus" | "versus" | "arrow";

export interface Split {
  readonly members: readonly Range[];
  /** `joints[i]` stands between members i and i + 1. */
  readonly joints: readonly Joint[];
}

const SEPARATOR =
  /[、，；]|[,;](?=\s|[^\d\s])|\n|\s*[/／｜|]\s*|\s*(?:→|⇒|➜|➡️?|⟶|-->|->|=>)\s*|\s*[+＋]\s*(?=[^\s+])|\s+vs\.?\s+|\s*对比\s*(?=\S)|或者?(?!许|多|少)|\s+or\s+|以及|及其|[和与及跟](?!积)|\s*[&＆]\s*|\s+(?:and|as well as|plus)\s+/giu;

/** What kind of joint the separator is, by how it begins: groups in the pattern would be recorded for each match. */
function jointOf(separator: string): Joint {
  const sign = separator.trim();
  const first = sign.charAt(0);
  if ("、，；,;".includes(first)) return "list";
  if ("/／｜|".includes(first)) return "slash";
  if ("→⇒➜➡⟶-=".includes(first)) return "arrow";
  if ("+＋".includes(first)) return "plus";
  if ("vV对".includes(first)) return "versus";
  return "或oO".includes(first) ? "or" : "and";
}

/** Whether there may be a separator at all: a cheap test before the dear one. */
const ANY = /[、，；,;\n/／｜|→⇒➜➡⟶>+＋&＆和与及跟或]|对比|\s(?:and|or|vs|as well|plus)/i;

/** The members between separators (empty ones dropped) and what joins them; one member when there is no separator. */
export function splitMembers(text: string, range: Range): Split {
  const piece = text.slice(range.from, range.to);
  if (!ANY.test(piece)) return { members: [range], joints: [] };
  const closed = findBrackets(text, range);
  let bracket = 0;
  const members: Range[] = [];
  const joints: Joint[] = [];
  let from = range.from;
  SEPARATOR.lastIndex = 0;
  for (let match = SEPARATOR.exec(piece); match !== null; match = SEPARATOR.exec(piece)) {
    const at = range.from + match.index;
    while (bracket < closed.length && (closed[bracket]?.to ?? 0) <= at) bracket++;
    if (at >= (closed[bracket]?.from ?? Infinity)) continue;
    if (!stands(text, at, match[0])) continue;
    const joint = jointOf(match[0]);
    if (at > from) {
      members.push({ from, to: at });
      joints.push(joint);
    } else if (joints.length > 0) joints[joints.length - 1] = joint;
    from = at + match[0].length;
  }
  if (from < range.to) members.push({ from, to: range.to });
  else joints.pop();
  return { members, joints };
}

/** "C++" is no sum, "TCP/IP" no list of two when unspaced capitals are short: left to the lexicon, which is asked first. */
function stands(text: string, at: number, sign: string): boolean {
  if (sign.includes("/") || sign.includes("／")) return !/(?:^|[^\p{L}])(?:[a-z]|[A-Z](?=\/[A-Z](?![A-Za-z])))$/u.test(text.slice(Math.max(0, at - 2), at)) && !/(?:^|[^\p{L}])[A-Z]\/[A-Z](?![A-Za-z])/u.test(text.slice(Math.max(0, at - 2), at + 3));
  if (!sign.includes("+") && !sign.includes("＋")) return true;
  return text[at - 1] !== "+" && !/^[Cc]$/.test(text.slice(Math.max(0, at - 1), at).trim() || "x");
}
