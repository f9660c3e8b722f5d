/** Boxes within boxes in reading order. */
import { groupBy } from "../../text/group-by.ts";
import type { DraftGroup } from "./build-roadmap.ts";

/** A box, how deep it is, and the box around it (null where that one is missing or the boxes go round in a circle). */
export interface ArrangedGroup {
  readonly group: DraftGroup;
  readonly level: number;
  readonly parent: string | null;
}

/** Every box once, inner ones behind their outer one, otherwise in the given order. Linear. */
export function arrangeGroups(groups: readonly DraftGroup[]): ArrangedGroup[] {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const within = groupBy(byKey.values(), ({ parent }) => (parent !== null && byKey.has(parent) ? parent : null));
  const arranged: ArrangedGroup[] = [];
  const placed = new Set<string>();
  const place = (first: DraftGroup): void => {
    const waiting: ArrangedGroup[] = [{ group: first, level: 0, parent: null }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (placed.has(next.group.key)) continue;
      placed.add(next.group.key);
      arranged.push(next);
      const { level, group } = next;
      for (const inner of [...(within.get(group.key) ?? [])].reverse()) waiting.push({ group: inner, level: level + 1, parent: group.key });
    }
  };
  for (const group of [...(within.get(null) ?? []), ...byKey.values()]) if (!placed.has(group.key)) place(group);
  return arranged;
}
