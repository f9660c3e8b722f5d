/** How far two roadmaps have the concepts that both teach in the same order. */
import type { Pair } from "../model/comparison.ts";
import type { ConceptId } from "../model/ids.ts";
import { shareOf } from "./share-of.ts";
import type { View } from "./view.ts";
import { voteOf } from "./vote-of.ts";

type Agreement = Pick<Pair, "concordant" | "discordant" | "tiedA" | "tiedB" | "tiedBoth" | "oneSided" | "silent" | "gamma" | "tauB" | "kendallHalf" | "kendallHalfShare">;

/**
 * The counts over all unordered pairs of `shared`, and from them Goodman and Kruskal's γ (1954), Kendall's τ-b (1945) and
 * K with p = ½ of Fagin et al., "Comparing partial rankings" (2006). A denial orders nothing. O(shared²).
 */
export function orderAgreement(a: View, b: View, shared: readonly ConceptId[]): Agreement {
  const count = { concordant: 0, discordant: 0, tiedA: 0, tiedB: 0, tiedBoth: 0, oneSided: 0, silent: 0 };
  shared.forEach((one, at) => {
    for (const other of shared.slice(at + 1)) count[sortOf(direction(a, one, other), direction(b, one, other))]++;
  });
  const { concordant, discordant, tiedA, tiedB, tiedBoth } = count;
  const ordered = concordant + discordant;
  const kendallHalf = discordant + (tiedA + tiedB) / 2;
  return {
    ...count,
    gamma: shareOf(concordant - discordant, ordered),
    tauB: shareOf(concordant - discordant, Math.sqrt((ordered + tiedA) * (ordered + tiedB))),
    kendallHalf,
    kendallHalfShare: shareOf(kendallHalf, ordered + tiedA + tiedB + tiedBoth),
  };
}

/** 1 and −1 as the first or the second comes first, 0 for a tie, undefined for silence. */
function direction(view: View, one: ConceptId, other: ConceptId): number | undefined {
  const { stance } = voteOf(view, one, other);
  if (stance === "counter") return voteOf(view, other, one).stance === "for" ? -1 : undefined;
  return stance === "for" ? 1 : stance === "against" ? -1 : stance === "tie" ? 0 : undefined;
}

function sortOf(a: number | undefined, b: number | undefined): "concordant" | "discordant" | "tiedA" | "tiedB" | "tiedBoth" | "oneSided" | "silent" {
  if (a === undefined || b === undefined) return a || b ? "oneSided" : "silent";
  if (a === 0 && b === 0) return "tiedBoth";
  if (a === 0) return "tiedA";
  if (b === 0) return "tiedB";
  return a === b ? "concordant" : "discordant";
}
