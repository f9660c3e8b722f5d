/** Tells bullets, heads and code apart in the lines of a code block. */
import { looksLikeCode } from "./looks-like-code.ts";
import { readMarker } from "./read-marker.ts";
import type { TextLine } from "./text-lines.ts";

/** The sign of a comment that heads the lines below it. */
export const COMMENT_HEAD = /^(?:#{1,6}|\/\/)\s+(?=\S)/;
const NAMED_HEAD = /^(?:day|week|month|step|phase|stage|part|chapter|module|lesson|unit|第|阶段|步骤|周|月份?)[\s\d一二三四五六七八九十\-–~至到、.]*.{0,40}[:：]/i;

export type LineRole = "bullet" | "head" | "code" | "blank";

/** What the lines are known to be: a program with remarks, notes that may hold code, or a list and nothing else. */
export type LineNature = "program" | "notes" | "list";

/** What the line is; `next` is the one after it. A line of words in a program is a head only where it looks like one. */
export function lineRole(line: TextLine, next: TextLine | undefined, nature: LineNature): LineRole {
  const isProgram = nature === "program";
  if (line.text === "") return "blank";
  if (readMarker(line.text) !== undefined && !(isProgram && line.indent > 3)) return "bullet";
  if (COMMENT_HEAD.test(line.text)) return isProgram && !isBulletAfter(next) ? "code" : "head";
  if (NAMED_HEAD.test(line.text)) return "head";
  if (nature !== "list" && looksLikeCode(line.text)) return "code";
  return isProgram && !(isBulletAfter(next) && line.indent === 0) ? "code" : "head";
}

function isBulletAfter(next: TextLine | undefined): boolean {
  return next !== undefined && readMarker(next.text) !== undefined;
}
