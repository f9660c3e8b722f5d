/** Decisions on alignment as the reader made them: about which two concepts, what these are called, and which belong together. */
import type { Decision, Named } from "../../graph/index.ts";
import type { AppState } from "./app-state.ts";
import type { Called } from "./history.ts";

/** One text for the two concepts of a decision; both orders are one pair. */
export function pairKey({ one, other }: Pick<Decision, "one" | "other">): string {
  const name = ({ roadmap, concept }: Named): string => `${roadmap ?? "*"}/${concept}`;
  return [name(one), name(other)].sort().join(" ");
}

/** What a concept of a decision is called: by the roadmap it is of, else by the atlas, else by any roadmap that has it. */
export function calledAs(state: Pick<AppState, "opened" | "union">, { concept, roadmap }: Named): Called {
  const own = roadmap === undefined ? undefined : state.opened[roadmap]?.roadmap.concepts.find(({ id }) => id === concept);
  const found = own ?? state.union?.atlas.concepts.find(({ id }) => id === concept);
  return { id: concept, label: found?.label ?? {} };
}

/**
 * The decisions in groups that were made in one gesture: a concept of one roadmap split off from all others stands first in
 * each of its decisions. All others stand alone.
 */
export function gestures(decisions: readonly Decision[]): readonly (readonly Decision[])[] {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const { kind, one } = decision;
    const key = kind === "split" && one.roadmap !== undefined ? `${one.roadmap}/${one.concept}` : ` ${pairKey(decision)}`;
    groups.set(key, [...(groups.get(key) ?? []), decision]);
  }
  return [...groups.values()];
}
