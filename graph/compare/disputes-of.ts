/** Where authors contradict each other in so many words. Silence, ties and the order of stages are no contradiction. */
import type { Atlas } from "../model/atlas.ts";
import type { Dispute, Word } from "../model/dispute.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { disputedCycles } from "./disputed-cycles.ts";
import { linesFor } from "./lines-for.ts";
import { pairKey } from "./view.ts";
import { viewsOf } from "./views-of.ts";
import { denialOf, wordOf } from "./word-of.ts";

/**
 * The disputes among `roadmaps`, all of them in `atlas`, sorted by `a`, `b` and kind. A direct one stands once, `a` the smaller id;
 * one that goes round by way of other concepts stands for each knot that is left without the direct ones.
 * No dispute has one author only. Near-linear in the prerequisites and denials.
 */
export function disputesOf(atlas: Atlas, roadmaps: readonly Roadmap[]): Dispute[] {
  const views = viewsOf(atlas, [...roadmaps].sort((a, b) => byCodePoint(a.id, b.id)));
  const words = new Map<string, Word[]>();
  const denials = new Map<string, Word[]>();
  for (const view of views) {
    for (const [key, said] of view.said) add(words, key, wordOf(view.roadmap, said));
    for (const key of view.denied.keys()) add(denials, key, denialOf(view, key));
  }
  const direct = [...words.values()].flatMap((pro) => directDispute(pro, words.get(pairKey(pro[0]!.after, pro[0]!.before)) ?? []));
  const denied = [...denials].flatMap(([key, contra]) => dispute("not-needed", words.get(key) ?? linesFor(views, contra[0]!), contra));
  const settled = new Set(direct.flatMap(({ a, b }) => [pairKey(a, b), pairKey(b, a)]));
  const cyclic = disputedCycles([...words].filter(([key]) => !settled.has(key)).map(([, each]) => each));
  return [...direct, ...denied, ...cyclic].sort((x, y) => byCodePoint(x.a, y.a) || byCodePoint(x.b, y.b) || byCodePoint(x.kind, y.kind));
}

function add(lists: Map<string, Word[]>, key: string, word: Word): void {
  const list = lists.get(key);
  if (list) list.push(word);
  else lists.set(key, [word]);
}

function directDispute(pro: readonly Word[], contra: readonly Word[]): Dispute[] {
  if (contra.length === 0 || pro[0]!.before > contra[0]!.before) return [];
  const isHard = [pro, contra].every((side) => side.some(({ strength }) => strength >= 1));
  return dispute(isHard ? "direct-hard" : "direct-soft", pro, contra);
}

/** One dispute about the pair of the first word, or none where one author alone speaks on both sides. */
function dispute(kind: Dispute["kind"], pro: readonly Word[], contra: readonly Word[]): Dispute[] {
  const against = contra[0]!;
  if (!pro.some((one) => contra.some((other) => one.roadmap !== other.roadmap))) return [];
  const [a, b] = kind === "not-needed" ? [against.before, against.after] : [pro[0]!.before, pro[0]!.after];
  return [{ a, b, kind, for: [...pro], against: [...contra] }];
}
