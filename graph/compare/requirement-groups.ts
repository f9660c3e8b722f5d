/** What each concept requires, as groups of which one member is enough: single prerequisites, and choices as their authors offer them. */
import type { ConceptId } from "../model/ids.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import type { View } from "./view.ts";

/** `of` is sorted; `asserted` has the strength for each view, by its number, that asks for this very group. */
export interface Group {
  readonly after: ConceptId;
  readonly of: readonly ConceptId[];
  readonly asserted: Map<number, number>;
}

/**
 * The groups that the views ask for among the concepts `kept`, by the concept that requires them. Where a view has a line
 * that runs through concepts that are not kept, its ends are a group too, as strong as the line's weakest arrow: closed first,
 * then restricted. O(arrows), and for each kept concept the arrows among the others that it leads to.
 */
export function requirementGroups(views: readonly View[], kept: ReadonlySet<ConceptId>): Map<ConceptId, Group[]> {
  const groups = new Map<ConceptId, Map<string, Group>>();
  const assert = (view: number, after: ConceptId, of: readonly ConceptId[], strength: number): void => {
    const sorted = [...new Set(of)].sort(byCodePoint);
    const key = sorted.join("\n");
    const known = groups.get(after) ?? new Map<string, Group>();
    const group = known.get(key) ?? { after, of: sorted, asserted: new Map<number, number>() };
    group.asserted.set(view, Math.max(strength, group.asserted.get(view) ?? 0));
    groups.set(after, known.set(key, group));
  };
  views.forEach((view, number) => {
    const choices = new Map<string, { readonly after: ConceptId; readonly of: ConceptId[]; strength: number }>();
    for (const { before, after, choice, strength } of view.said.values()) {
      if (!kept.has(before) || !kept.has(after) || before === after) continue;
      if (choice === null) assert(number, after, [before], strength);
      else {
        const key = `${choice}\n${after}`;
        const group = choices.get(key) ?? { after, of: [], strength: 0 };
        group.of.push(before);
        group.strength = Math.max(group.strength, strength);
        choices.set(key, group);
      }
    }
    for (const { after, of, strength } of choices.values()) assert(number, after, of, strength);
    for (const { before, after, strength } of bridges(view, kept)) assert(number, after, [before], strength);
  });
  return new Map([...groups].map(([after, known]) => [after, [...known.values()].sort((a, b) => byCodePoint(a.of.join("\n"), b.of.join("\n")))]));
}

interface Bridge {
  readonly before: ConceptId;
  readonly after: ConceptId;
  readonly strength: number;
}

/** The pairs of kept concepts between which a line runs through others only. */
function bridges(view: View, kept: ReadonlySet<ConceptId>): Bridge[] {
  const onward = new Map<ConceptId, Bridge[]>();
  const starts: Bridge[] = [];
  for (const { before, after, choice, strength } of view.said.values()) {
    if (choice !== null || (kept.has(before) && kept.has(after))) continue;
    if (kept.has(before)) starts.push({ before, after, strength });
    else {
      const leaving = onward.get(before);
      if (leaving === undefined) onward.set(before, [{ before, after, strength }]);
      else leaving.push({ before, after, strength });
    }
  }
  const found: Bridge[] = [];
  for (const start of starts) {
    const best = new Map<ConceptId, number>();
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if ((best.get(at.after) ?? 0) >= at.strength) continue;
      best.set(at.after, at.strength);
      if (kept.has(at.after)) continue;
      for (const { after, strength } of onward.get(at.after) ?? []) open.push({ before: start.before, after, strength: Math.min(at.strength, strength) });
    }
    for (const [after, strength] of best) if (kept.has(after) && after !== start.before) found.push({ before: start.before, after, strength });
  }
  return found;
}
