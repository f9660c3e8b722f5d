/** Why a target cannot be reached: the requirements where every way ends. */
import type { ConceptId } from "../model/ids.ts";
import type { Unmet } from "../model/plan.ts";
import { membersOf } from "./search/cnf.ts";
import type { Curriculum } from "./curriculum.ts";
import { derivation } from "./derivation.ts";
import type { PlanningCase } from "./search/planning-case.ts";

/** For each target out of reach, the requirements none of whose members can be learnt and one of which is ruled out; a target that is ruled out itself requires itself. Sorted by target, then by concept. O(targets·N). */
export function unmetOf({ requirements: { ids, reasons } }: Curriculum, { question, targets, units }: PlanningCase): Unmet[] {
  const { requirements, banned = new Set<number>() } = question;
  const all = derivation(requirements);
  for (const v of question.known) all.know(v);
  for (let v = 0; v < requirements.size; v++) if (!banned.has(v)) all.permit(v);
  const names = (unit: number): ConceptId[] => (units.together.get(unit) ?? [unit]).map((v) => ids[v]!);
  return targets.filter((target) => all.has[units.unitOf[target]!] === 0).flatMap((target) => {
    const found: Unmet[] = [];
    const seen = new Set([units.unitOf[target]!]);
    if (banned.has(units.unitOf[target]!)) found.push({ target: ids[target]!, after: ids[target]!, of: names(units.unitOf[target]!), why: [] });
    for (const unit of banned.has(units.unitOf[target]!) ? [] : seen) {
      for (let g = requirements.groupStart[unit]!; g < requirements.groupStart[unit + 1]!; g++) {
        const members = [...membersOf(requirements, g)];
        if (members.some((v) => all.has[v] === 1)) continue;
        if (members.some((v) => banned.has(v))) found.push({ target: ids[target]!, after: ids[unit]!, of: members.flatMap(names), why: members.flatMap((v) => reasons.get(`${ids[v]} ${ids[unit]}`) ?? []) });
        for (const v of members) if (!banned.has(v)) seen.add(v);
      }
    }
    return found.sort((a, b) => (a.after < b.after ? -1 : a.after > b.after ? 1 : 0));
  });
}
