/** Chinese names by their pinyin, whole syllables, initials or both mixed. Loaded only when Latin letters find little. */
import { match } from "pinyin-pro";
import { hasHan } from "./fold-letters.ts";
import { type NameMatch, RANK } from "./match-name.ts";

/** The match of Latin letters with a name's pinyin, any reading of each letter; null where there is none. */
export function matchByPinyin(name: string, query: string): NameMatch | null {
  if (!hasHan(name)) return null;
  const letters = match(name, query.toLowerCase(), { precision: "start", lastPrecision: "start", continuous: true, v: true });
  if (letters === null || letters.length === 0 || !letters.some((at) => hasHan(name[at] ?? ""))) return null;
  const spans: [number, number][] = [];
  for (const at of letters) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === at) last[1] = at + 1;
    else spans.push([at, at + 1]);
  }
  return { rank: letters[0] === 0 ? RANK.pinyinWhole : RANK.pinyin, spans };
}
