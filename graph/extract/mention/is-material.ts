/** Names of things to watch, read or run, which name no concept themselves: "Arrays (video)", "micrograd GitHub repo". */
import type { Passage } from "../passage.ts";

const MARKED = /[(（[](?:\d+\s+)?(?:videos?|papers?|pdf|articles?|blog|slides|podcast|recordings?|playlist|code|repo|github|视频|论文|文章|博客|幻灯片|代码)[)）\]]\s*$/i;
const NAMED = /\b(?:repo(?:sitory)?|videos?|video lectures?|files|playlist|slides|recordings?|cheat ?sheets?|newsletter|blog post|source code)$/i;

/** True for the words of a link to a recording, a paper, a repository. */
export function isMaterial(name: string): boolean {
  return MARKED.test(name) || NAMED.test(name.trim());
}

/** Whether the passage is nothing but such a link. */
export function holdsMaterial({ entry, plain, from, to }: Passage): boolean {
  const words = plain.slice(from, to).trim();
  return isMaterial(words) && entry.words.marks.some((mark) => mark.kind === "link" && mark.from <= from + 4 && (mark.to - mark.from) * 2 > words.length);
}
