/** What can be learnt now, and what was learnt last: the fringes of a state of knowledge (Doignon and Falmagne 1985). */
import type { ConceptId } from "../../model/ids.ts";
import type { Next, NextConcept } from "../../model/plan.ts";
import { membersOf, type Cnf } from "../search/cnf.ts";
import type { Curriculum } from "../curriculum.ts";
import { derivation } from "../derivation.ts";
import { innerFringe } from "./inner-fringe.ts";
import { nextBestPlans } from "../search/next-best-plans.ts";
import type { PlanRequest } from "../plan-learning.ts";
import { planningCase } from "../search/planning-case.ts";
import { wayAhead } from "../way-ahead.ts";

const mostSteps = 5_000;

/**
 * The fringes of what is known. `next` is every concept not known that what is known suffices for, those first that most of the plan for the targets
 * (of all concepts, without targets) rests on, then those with the longest way still ahead, those that authors teach earlier, the smaller id.
 * `review` are the known concepts that nothing else known rests on. O(N), and the cost of a plan.
 */
export function learnableNext(curriculum: Curriculum, state: Pick<PlanRequest, "known" | "assumePrerequisites"> & { readonly targets?: readonly ConceptId[] }): Next {
  const { ids, numberOf, namedOf, reasons } = curriculum.requirements;
  const setup = planningCase(curriculum, { ...state, targets: state.targets ?? [] });
  const { requirements, known } = setup;
  const isKnown = new Uint8Array(requirements.size);
  for (const v of known) isKnown[v] = 1;
  const fringe = ids.flatMap((id, v) => (isKnown[v] === 0 && missingOf(requirements, v, isKnown).length === 0 ? [{ id, v }] : []));
  const circles = [...setup.units.together].flatMap(([unit, members]) => (missingOf(setup.units.cnf, unit, isKnown).length === 0 ? members.map((v) => ({ id: ids[v]!, v })) : []));
  const planned = setup.targets.length === 0 ? undefined : nextBestPlans(setup.question, 1, { steps: mostSteps })[0]?.members.flatMap((unit) => setup.units.together.get(unit) ?? [unit]);
  const ahead = wayAhead(curriculum.requirements, isKnown, planned, [...fringe, ...circles].map(({ v }) => v));
  const places = [...fringe, ...circles].sort((a, b) => ahead.wanted[b.v]! - ahead.wanted[a.v]! || ahead.unlocks[b.v]! - ahead.unlocks[a.v]! || ahead.remaining[b.v]! - ahead.remaining[a.v]! || curriculum.topics[a.v]!.place - curriculum.topics[b.v]!.place || a.v - b.v);
  const next = places.map(({ id, v }): NextConcept => {
    const { label } = curriculum.concepts.get(id)!;
    const why = (namedOf.get(id) ?? []).flatMap(({ of }) => of.filter((before) => isKnown[numberOf.get(before)!] === 1).map((before) => reasons.get(`${before} ${id}`)!));
    return { id, label, effort: curriculum.effort.get(id)!, unlocks: ahead.unlocks[v]!, remaining: ahead.remaining[v]!, why };
  });
  const unfounded = unfoundedIn(requirements, known);
  return {
    next,
    review: innerFringe(requirements, known, unfounded.map(({ v }) => v)).map((v) => ids[v]!),
    unfounded: unfounded.map(({ v, missing }) => ({ concept: ids[v]!, missing: missing.map((group) => group.map((w) => ids[w]!)) })),
  };
}

/** The groups of `v` without a member in `has`. */
function missingOf(requirements: Cnf, v: number, has: Uint8Array): number[][] {
  const missing: number[][] = [];
  for (let g = requirements.groupStart[v]!; g < requirements.groupStart[v + 1]!; g++) {
    const members = membersOf(requirements, g);
    if (!members.some((w) => has[w] === 1)) missing.push([...members]);
  }
  return missing;
}

/** The known concepts that could not have been learnt from what else is known, with the groups that are not met. */
function unfoundedIn(requirements: Cnf, known: readonly number[]): { readonly v: number; readonly missing: number[][] }[] {
  const founded = derivation(requirements);
  for (const v of known) founded.permit(v);
  return known.filter((v) => founded.has[v] === 0).map((v) => ({ v, missing: missingOf(requirements, v, founded.has) }));
}
