/** Which of the reader's own roadmaps one that comes in is a later version of. */
import { applyCorrections, compareVersions, versionFacts, type Corrected, type Roadmap, type VersionFact } from "../../../graph/index.ts";
import type { AppState } from "../../state/app-state.ts";

/** Concepts in common, of all that either has, from which on two roadmaps are taken for versions of one. */
const LEAST_ALIKE = 0.6;

/** The id on the shelf of the earlier version: of the same id or title, else the one most alike; null where there is none. */
export function findEarlier({ shelf, opened }: Pick<AppState, "shelf" | "opened">, roadmap: Roadmap): string | null {
  const own = shelf.filter((entry) => entry.own && opened[entry.id] !== undefined);
  const same = own.find(({ id }) => id === roadmap.id) ?? own.find(({ title }) => title === roadmap.title);
  if (same !== undefined) return same.id;
  const [best] = own.map(({ id }) => ({ id, like: likeness(opened[id]!.source ?? opened[id]!.roadmap, roadmap) })).sort((a, b) => b.like - a.like);
  return best !== undefined && best.like >= LEAST_ALIKE ? best.id : null;
}

/** What a later version changes, how it reads with the corrections that fit, and which would no longer fit it. */
export function versionNews(state: Pick<AppState, "opened" | "corrections">, earlier: string, later: Roadmap, text: string): { readonly facts: readonly VersionFact[]; readonly corrected: Roadmap; readonly unfit: Corrected["unfit"] } {
  const open = state.opened[earlier]!;
  const before = open.source ?? open.roadmap;
  const change = compareVersions(before, later);
  const own = state.corrections.filter((one) => one.roadmap === earlier);
  const { roadmap: corrected, unfit } = applyCorrections({ ...later, id: earlier as Roadmap["id"] }, own, text);
  return { facts: versionFacts(before, later, change), corrected, unfit };
}

function likeness(one: Roadmap, other: Roadmap): number {
  const ids = new Set<string>(one.concepts.map(({ id }) => id));
  const both = other.concepts.filter(({ id }) => ids.has(id)).length;
  const all = ids.size + other.concepts.length - both;
  return all === 0 ? 0 : both / all;
}
