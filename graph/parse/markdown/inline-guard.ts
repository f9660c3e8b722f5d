/**
 * Keeps inline parsing linear: blocks on which the library's delimiter scans would go quadratic (ten thousand stars,
 * `[a](` repeated) are left as they are, and runs of letters that can open no markup are stepped over at once.
 */
import type { MarkdownConfig } from "@lezer/markdown";
import { MAX_INLINE } from "../reading.ts";

const SPECIAL = new Uint8Array(128);
for (const sign of "\\`*_[]!<&~:") SPECIAL[sign.charCodeAt(0)] = 1;

/** Steps per letter that a block may cost; far above any text written for people. */
const COST_PER_UNIT = 200;

/**
 * The names of the nodes that stand for words whose markup is left unread: too long or tangled, or nested too deep. Of the
 * former only the first and the last letter are nodes: the library copies a node anew for each sign of a quote inside it.
 */
export const PLAIN = "Plain";
export const PLAIN_END = "PlainEnd";
export const TOO_DEEP = "TooDeep";

export const inlineGuard: MarkdownConfig = {
  defineNodes: [PLAIN, PLAIN_END, TOO_DEEP],
  parseInline: [
    {
      name: "Guard",
      before: "Escape",
      parse(cx, next, pos) {
        if (pos === cx.offset && cx.text.length > 200 && isTooHard(cx.text)) {
          cx.addElement(cx.elt(PLAIN, pos, pos + 1));
          return cx.addElement(cx.elt(PLAIN_END, cx.end - 1, cx.end));
        }
        if (next < 128 && SPECIAL[next] === 1) return -1;
        const at = pos - cx.offset;
        return opensHere(cx.text, at) ? -1 : cx.offset + skipLetters(cx.text, at);
      },
    },
  ],
};

/** The position of the next unit behind `from` at which markup could begin. */
function skipLetters(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit < 128 && (SPECIAL[unit] === 1 || ((unit === 32 || unit === 104 || unit === 119) && opensHere(text, at)))) break;
    at++;
  }
  return at;
}

/** Whether a hard break ("  \n") or a bare address may begin at this space, "h" or "w". */
function opensHere(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 32) return text.charCodeAt(at + 1) === 32;
  if (unit === 104) return text.startsWith("http", at);
  return unit === 119 && text.startsWith("www.", at);
}

/** Whether the block is too long, or would cost more than its share in the library's scans. One pass. */
function isTooHard(text: string): boolean {
  if (text.length > MAX_INLINE) return true;
  const limit = COST_PER_UNIT * text.length;
  let specials = 0;
  let scanners = 0;
  let cost = 0;
  let nextStop = text.length;
  for (let at = text.length - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at);
    if (unit <= 32) nextStop = at;
    else if (unit < 128 && SPECIAL[unit] === 1) {
      specials++;
      if (unit === 93 || unit === 42 || unit === 95 || unit === 126) scanners++;
      if (unit === 93 && text.charCodeAt(at + 1) === 40) cost += nextStop - at + titleCost(text, nextStop);
      if (unit === 60) cost += openTagCost(text, at, nextStop);
      if (unit === 96) cost += text.length >> 3;
      if (cost > limit) return true;
    }
  }
  return cost + scanners * specials > limit;
}

/** What looking for the end of a link title costs, when one begins behind the stop. */
function titleCost(text: string, stop: number): number {
  const opener = text.charAt(stop + 1);
  if (opener !== '"' && opener !== "'" && opener !== "(") return 0;
  const end = text.indexOf(opener === "(" ? ")" : opener, stop + 2);
  return (end < 0 ? text.length : end) - stop;
}

function openTagCost(text: string, at: number, nextStop: number): number {
  const next = text.charCodeAt(at + 1);
  return next === 33 || next === 63 ? text.length - at : nextStop - at;
}
