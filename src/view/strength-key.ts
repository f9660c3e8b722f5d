/** How firmly something is said, in three steps. */

/** The step of a strength from 0 to 1. */
export function strengthKey(strength: number): "hard" | "soft" | "weak" {
  return strength >= 0.9 ? "hard" : strength >= 0.5 ? "soft" : "weak";
}
