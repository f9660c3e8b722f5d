/** Which one-line answer a concept gets. */

/** The key of the sentence for so many concepts needed and unlocked. */
export function answerKey(needs: number, unlocks: number): "answerBoth" | "answerNeeds" | "answerUnlocks" | "answerNone" {
  if (needs > 0) return unlocks > 0 ? "answerBoth" : "answerNeeds";
  return unlocks > 0 ? "answerUnlocks" : "answerNone";
}
