/** What the text lists as part of another: members in brackets or behind a head, items under a head. */
import { originalRange } from "../original-offset.ts";
import type { Range } from "../phrase/range.ts";
import type { Reading } from "../reading.ts";
import type { Term } from "../terms.ts";

export interface FoundPart {
  readonly whole: Term;
  readonly part: Term;
  readonly at: Range;
  readonly rule: string;
}

const CONTAINS = /^\s*(?:[（(：:]|[—–-]\s|(?:主要)?(?:包括|包含|涵盖|分为)|(?:such as|including|like)\b)/;

/** The parts of the roadmap; a pair is given once for each place. */
export function findParts(reading: Reading): FoundPart[] {
  const parts: FoundPart[] = [];
  for (const passage of reading.passages) {
    if (passage.role !== "content" || passage.titleOf !== null) continue;
    const all = reading.placed[passage.index] ?? [];
    if (all.length === 0) continue;
    const head = all.find((mention) => mention.head && !mention.alias);
    const at = originalRange(passage.entry.words, passage.from, passage.to);
    if (head !== undefined && CONTAINS.test(passage.plain.slice(head.to, passage.to))) {
      for (const member of all) if (member.from > head.to && !member.head && !member.alias && isListed(passage.plain, head.to, member.from)) parts.push({ whole: head.term, part: member.term, at: { from: at.from, to: originalRange(passage.entry.words, passage.from, member.to).to }, rule: "listed-part" });
    }
    if (passage.entry.kind !== "item" || passage.parent?.entry.kind !== "item") continue;
    const above = reading.heads[passage.parent.index] ?? [];
    const whole = above.length === 1 ? above[0] : undefined;
    if (whole === undefined) continue;
    for (const part of reading.heads[passage.index] ?? []) parts.push({ whole, part, at, rule: "nested-item" });
  }
  return parts.filter((part) => part.whole !== part.part);
}

/** Only an enumeration, no sentence, stands between the head and the member. */
function isListed(plain: string, from: number, to: number): boolean {
  return to - from < 80 && !/[。！？]|[.!?]\s|是|用于|以便|从而|然后/.test(plain.slice(from, to));
}
