/** An order cut into steps inside which any order will do. */
import { membersOf, type Cnf } from "./search/cnf.ts";

/** `order` in as few consecutive steps as possible such that none of a step rests on another of it. O(N). */
export function cutSteps(requirements: Cnf, known: readonly number[], order: readonly number[]): number[][] {
  const before = new Uint8Array(requirements.size);
  for (const v of known) before[v] = 1;
  const steps: number[][] = [];
  let step: number[] = [];
  const isReady = (v: number): boolean => {
    for (let g = requirements.groupStart[v]!; g < requirements.groupStart[v + 1]!; g++) if (!membersOf(requirements, g).some((w) => before[w] === 1)) return false;
    return true;
  };
  for (const v of order) {
    if (step.length > 0 && !isReady(v)) {
      for (const w of step) before[w] = 1;
      steps.push(step);
      step = [];
    }
    step.push(v);
  }
  if (step.length > 0) steps.push(step);
  return steps;
}
