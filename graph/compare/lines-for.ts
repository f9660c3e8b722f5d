/** Who holds a prerequisite without saying it in one sentence: the arrows of a line from one concept to the other. */
import type { ConceptId } from "../model/ids.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { groupBy } from "../text/group-by.ts";
import type { Said, View } from "./view.ts";
import type { Claim } from "./word-of.ts";

/** For each view with a line from `before` to `after` the arrows of a shortest one, in order; nothing follows through a choice. O(arrows) for each such view. */
export function linesFor(views: readonly View[], before: ConceptId, after: ConceptId): Claim[] {
  return views.filter((view) => view.lineStrength(before, after) > 0).flatMap((view) => shortestLine(view, before, after).map((said) => ({ roadmap: view.roadmap, said })));
}

function shortestLine(view: View, from: ConceptId, to: ConceptId): Said[] {
  const sorted = view.said.values().filter(({ choice }) => choice === null).sort((a, b) => byCodePoint(a.after, b.after));
  const leaving = groupBy(sorted, ({ before }) => before);
  const reached = new Map<ConceptId, Said>();
  const queue = [from];
  for (let at = 0; at < queue.length && !reached.has(to); at++) {
    for (const said of leaving.get(queue[at]!) ?? []) {
      if (reached.has(said.after) || said.after === from) continue;
      reached.set(said.after, said);
      queue.push(said.after);
    }
  }
  const line: Said[] = [];
  for (let said = reached.get(to); said !== undefined; said = reached.get(said.before)) line.unshift(said);
  return line;
}
