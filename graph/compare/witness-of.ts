/** Why an arrow had to give way: the strongest line that says the opposite, as ranked pairs would explain it (Tideman 1987). */
import type { ConsensusPrerequisite } from "../model/consensus.ts";
import type { ConceptId } from "../model/ids.ts";
import { heap } from "../order/heap.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { groupBy } from "../text/group-by.ts";

interface Witness {
  readonly witness: ConceptId[];
  readonly witnessStrength: number | null;
}

/** The line from `from` to `to` whose weakest arrow weighs most, its ids and that weight; empty and null where none leads there. O(m log m). */
export function witnessOf(prerequisites: readonly ConsensusPrerequisite[], from: ConceptId, to: ConceptId): Witness {
  const leaving = groupBy(prerequisites, ({ before }) => before);
  const open = heap<{ readonly id: ConceptId; readonly line: ConceptId[]; readonly width: number }>((a, b) => b.width - a.width || a.line.length - b.line.length || byCodePoint(a.id, b.id));
  const seen = new Set<ConceptId>();
  open.push({ id: from, line: [from], width: Infinity });
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { id, line, width } = at;
    if (id === to) return { witness: line, witnessStrength: width };
    if (seen.has(id)) continue;
    seen.add(id);
    for (const { after, weight } of leaving.get(id) ?? []) if (!seen.has(after)) open.push({ id: after, line: [...line, after], width: Math.min(width, weight) });
  }
  return { witness: [], witnessStrength: null };
}
