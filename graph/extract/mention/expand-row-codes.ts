/** "PC1-PC6 and T1" in a field of prerequisites names every row from the first code to the last, and T1. */
import type { PassageMention } from "./find-mentions.ts";

const SPAN = /^([A-Z]{1,6}[-\s.]?)(\d{1,3})\s*[-–—~]\s*(?:\1)?(\d{1,3})$/;
const JOINT = /\s*(?:[,&/、和与]|\band\b)\s*/;

/** The mentions with what consists of `codes` replaced by one mention for each code; all stand where the whole stands. */
export function expandRowCodes(mentions: readonly PassageMention[], codes: ReadonlySet<string>): readonly PassageMention[] {
  if (codes.size === 0) return mentions;
  return mentions.flatMap((mention) => {
    const named = mention.name.split(JOINT).flatMap(spanOf);
    return named.every((name) => codes.has(name)) ? named.map((name) => ({ ...mention, name, id: null })) : [mention];
  });
}

function spanOf(name: string): string[] {
  const span = SPAN.exec(name);
  const [first, last] = [Number(span?.[2]), Number(span?.[3])];
  if (span === null || last <= first || last - first > 30) return [name];
  return Array.from({ length: last - first + 1 }, (_, i) => `${span[1]}${first + i}`);
}
