/** Random planning problems of any size, the same ones for a seed: concepts in a line that require earlier ones near them, some of them through choices. */
import type { Requirement } from "../../graph/path/search/cnf.ts";
import { dice } from "../path/brute-force.ts";

/** `share` of the groups are choices of two to four. The last concept is the target; minutes are 30 to 600. */
export function randomCurriculum(size: number, share: number, seed: number): { readonly requirements: Requirement[]; readonly minutes: Float64Array } {
  const roll = dice(seed);
  const requirements: Requirement[] = [];
  for (let after = 1; after < size; after++) {
    for (let count = roll(3) + (roll(2) === 0 ? 1 : 0); count > 0; count--) {
      const members = roll(1000) < share * 1000 ? 2 + roll(3) : 1;
      const near = Math.min(after, 60);
      requirements.push({ after, of: Array.from({ length: members }, () => after - 1 - roll(near)) });
    }
  }
  return { requirements, minutes: Float64Array.from({ length: size }, () => 30 + roll(20) * 30) };
}
