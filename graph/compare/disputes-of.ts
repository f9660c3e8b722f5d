/** Where authors contradict each other in so many words. Silence, ties and the order of stages are no contradiction. */
import type { Atlas } from "../model/atlas.ts";
import type { Dispute } from "../model/dispute.ts";
import type { ConceptId } from "../model/ids.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { disputedCycles } from "./disputed-cycles.ts";
import { linesFor } from "./lines-for.ts";
import { pairMap, type PairMap } from "./pair-map.ts";
import { sortedViews } from "./sorted-views.ts";
import type { View } from "./view.ts";
import { wordOf, type Claim } from "./word-of.ts";

/**
 * The disputes among `roadmaps`, all of them in `atlas`, sorted by `a`, `b` and kind. A direct one stands once, `a` the smaller id;
 * one that goes round by way of other concepts stands for each knot that is left without the direct ones.
 * No dispute has one author only. `views` are those of `sortedViews` where they are at hand. Near-linear in the prerequisites and denials.
 */
export function disputesOf(atlas: Atlas, roadmaps: readonly Roadmap[], views: readonly View[] = sortedViews(atlas, roadmaps)): Dispute[] {
  const claims = pairMap<ConceptId, Claim[]>();
  const denials = pairMap<ConceptId, Claim[]>();
  for (const { roadmap, said, denied } of views) {
    for (const each of said.values()) add(claims, { roadmap, said: each });
    for (const each of denied.values()) add(denials, { roadmap, said: each });
  }
  const opposed = (list: readonly Claim[]): readonly Claim[] => claims.get(list[0]!.said.after, list[0]!.said.before) ?? [];
  const direct = claims.values().flatMap((pro) => directDispute(pro, opposed(pro)));
  const settled = pairMap<ConceptId, true>();
  for (const { a, b } of direct) for (const [before, after] of [[a, b], [b, a]] as const) settled.set(before, after, true);
  const speaking = viewsWithArrows(views);
  const denied = denials.values().flatMap((contra) => {
    const { before, after } = contra[0]!.said;
    return dispute("not-needed", claims.get(before, after) ?? linesFor(speaking(before, after), before, after), contra);
  });
  const cyclic = disputedCycles(claims.values().filter(([first]) => !settled.has(first!.said.before, first!.said.after)));
  return [...direct, ...denied, ...cyclic].sort((x, y) => byCodePoint(x.a, y.a) || byCodePoint(x.b, y.b) || byCodePoint(x.kind, y.kind));
}

/** Answers the views with arrows from the one concept and to the other, in their order: no other has a line between them. */
function viewsWithArrows(views: readonly View[]): (before: ConceptId, after: ConceptId) => View[] {
  const [leaving, reaching] = [new Map<ConceptId, Set<View>>(), new Map<ConceptId, Set<View>>()];
  const note = (lists: Map<ConceptId, Set<View>>, id: ConceptId, view: View): void => void lists.set(id, (lists.get(id) ?? new Set()).add(view));
  for (const view of views) {
    for (const { before, after } of view.said.values()) {
      note(leaving, before, view);
      note(reaching, after, view);
    }
  }
  return (before, after) => {
    const ends = reaching.get(after);
    return [...(leaving.get(before) ?? [])].filter((view) => ends?.has(view) === true);
  };
}

function add(lists: PairMap<ConceptId, Claim[]>, claim: Claim): void {
  const { before, after } = claim.said;
  const list = lists.get(before, after);
  if (list) list.push(claim);
  else lists.set(before, after, [claim]);
}

function directDispute(pro: readonly Claim[], contra: readonly Claim[]): Dispute[] {
  if (contra.length === 0 || pro[0]!.said.before > contra[0]!.said.before) return [];
  const isHard = [pro, contra].every((side) => side.some(({ said }) => said.strength >= 1));
  return dispute(isHard ? "direct-hard" : "direct-soft", pro, contra);
}

/** One dispute about the pair of `contra` or its opposite, or none where one author alone speaks on both sides. */
function dispute(kind: Dispute["kind"], pro: readonly Claim[], contra: readonly Claim[]): Dispute[] {
  const authors = new Set([...pro, ...contra].map(({ roadmap }) => roadmap.id));
  if (pro.length === 0 || authors.size < 2) return [];
  const { before, after } = contra[0]!.said;
  const [a, b] = kind === "not-needed" ? [before, after] : [after, before];
  return [{ a, b, kind, for: pro.map(wordOf), against: contra.map(wordOf) }];
}
