/** All matches of a pattern, for patterns that are run on every passage: `matchAll` makes a copy of the pattern and an iterator each time. */

const NONE: readonly RegExpExecArray[] = [];

/** What `text.matchAll(pattern)` finds. The pattern is global and never matches nothing. */
export function eachMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}
