/** Tells lists of projects, exercises and examples: they are counted, not ordered, and name what is made rather than what is learnt. */
import type { Passage } from "./passage.ts";

/** Whether the heading, label or item says that this stands below it. */
export function isPractice(above: Passage | null): boolean {
  return above !== null && /\b(?:projects?|exercises?|examples?|use cases|mistakes|tips|resources)\b|项目|练习|示例|案例|场景|误区/i.test(above.plain.slice(above.from, above.to));
}
