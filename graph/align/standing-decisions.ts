/** A reader may change his mind: of several decisions about the same two concepts the last one stands. */
import type { Decision, Named } from "../model/decision.ts";

/** The decisions that no later one replaces, in their order. */
export function standingDecisions(decisions: readonly Decision[]): Decision[] {
  const last = new Map(decisions.map((decision) => [keyOf(decision), decision]));
  return decisions.filter((decision) => last.get(keyOf(decision)) === decision);
}

function keyOf({ one, other }: Decision): string {
  const show = ({ concept, roadmap }: Named): string => JSON.stringify([concept, roadmap ?? null]);
  return [show(one), show(other)].sort().join();
}
