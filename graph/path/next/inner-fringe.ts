/** What was learnt last: known concepts without which everything else could still have been learnt. */
import { membersOf, type Cnf } from "../search/cnf.ts";
import { derivation } from "../derivation.ts";

/**
 * The concepts v of `known` for which `known` less v can be learnt from nothing, those `given` apart. Ascending. Mostly seen from one
 * order in which all were learnt: v is missed where it is the only known member of a group, and not missed where each group has
 * another that came before. Where neither holds it is tried. O(N), and O(N) for each that is tried.
 */
export function innerFringe(requirements: Cnf, known: readonly number[], given: readonly number[]): number[] {
  const isGiven = new Set(given);
  const place = placesOf(requirements, known, isGiven);
  return known.filter((v) => {
    let isDoubtful = false;
    for (let i = requirements.usedStart[v]!; i < requirements.usedStart[v + 1]!; i++) {
      const group = requirements.usedIn[i]!;
      const owner = requirements.ownerOf[group]!;
      if (owner === v || place[owner]! < 0 || isGiven.has(owner)) continue;
      const others = membersOf(requirements, group).filter((w) => w !== v && place[w]! >= 0);
      if (others.length === 0) return false;
      if (!others.some((w) => place[w]! < place[owner]!)) isDoubtful = true;
    }
    return !isDoubtful || isSpared(requirements, known, isGiven, v);
  });
}

/** The place of each known concept in an order of learning; −1 for what is not known. */
function placesOf(requirements: Cnf, known: readonly number[], isGiven: ReadonlySet<number>): Int32Array {
  const place = new Int32Array(requirements.size).fill(-1);
  const state = derivation(requirements);
  for (const v of isGiven) state.know(v);
  for (const v of known) if (!isGiven.has(v)) state.permit(v);
  state.order().forEach((v, at) => (place[v] = at));
  return place;
}

function isSpared(requirements: Cnf, known: readonly number[], isGiven: ReadonlySet<number>, v: number): boolean {
  const rest = derivation(requirements);
  for (const w of known) {
    if (w === v) continue;
    if (isGiven.has(w)) rest.know(w);
    else rest.permit(w);
  }
  return known.every((w) => w === v || rest.has[w] === 1);
}
