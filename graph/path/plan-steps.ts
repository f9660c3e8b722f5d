/** A plan's concepts in steps, each with what it rests on and what it is for. */
import type { ConceptId } from "../model/ids.ts";
import type { PlannedConcept, PlanStep, Reason } from "../model/plan.ts";
import type { Curriculum } from "./curriculum.ts";
import { cutSteps } from "./cut-steps.ts";
import { orderConcepts } from "./order-concepts.ts";
import type { PlanningCase } from "./search/planning-case.ts";

/** The steps of the plan that learns `members`: few changes of topic, any order inside a step; what is learnt together is a step of its own. `skip` are concepts left out as if they were known. */
export function planSteps(curriculum: Curriculum, setup: PlanningCase, members: readonly number[], skip: readonly ConceptId[]): PlanStep[] {
  const { units } = setup;
  const known = setup.known.map((v) => units.unitOf[v]!);
  const question = {
    requirements: units.cnf,
    concepts: [...new Set(members.map((v) => units.unitOf[v]!))],
    known,
    topicOf: (v: number) => curriculum.topics[v]!.topic,
    rankOf: (v: number) => curriculum.topics[v]!.place,
  };
  const describe = describer(curriculum, setup, members, skip);
  return cutSteps(units.cnf, known, orderConcepts(question)).flatMap((step) => {
    const alone = step.filter((v) => units.together.has(v)).map((v) => units.together.get(v)!);
    const others = step.filter((v) => !units.together.has(v));
    return [...(others.length > 0 ? [others] : []), ...alone].map((numbers): PlanStep => {
      const concepts = numbers.map(describe);
      return { together: numbers !== others, minutes: concepts.reduce((sum, { minutes }) => sum + minutes, 0), concepts };
    });
  });
}

function describer(curriculum: Curriculum, { targets, known }: PlanningCase, members: readonly number[], skip: readonly ConceptId[]): (v: number) => PlannedConcept {
  const { ids, numberOf, namedOf, reasons } = curriculum.requirements;
  const skipped = new Set(skip);
  const has = new Set([...members, ...known].map((v) => ids[v]!));
  const why = new Map<ConceptId, Reason[]>();
  const lacks = new Map<ConceptId, ConceptId[]>();
  for (const v of members) why.set(ids[v]!, []);
  for (const { after, of } of members.flatMap((v) => namedOf.get(ids[v]!) ?? [])) {
    const mine = why.get(after)!;
    const met = of.filter((id) => has.has(id) && !skipped.has(id));
    for (const before of met) if (!mine.some((reason) => reason.before === before)) mine.push(reasons.get(`${before} ${after}`)!);
    if (met.length === 0) lacks.set(after, [...(lacks.get(after) ?? []), ...of.filter((id) => skipped.has(id))]);
  }
  const towards = waysTo(targets.map((v) => ids[v]!), why);
  return (v) => {
    const id = ids[v]!;
    const { label, kind, members: mentioned } = curriculum.concepts.get(id)!;
    const effort = curriculum.effort.get(id)!;
    const stages = mentioned.flatMap(({ roadmap, stage }) => (stage !== null && curriculum.settings.roadmaps.includes(roadmap) ? [{ roadmap, stage }] : []));
    const sorted = why.get(id)!.sort((a, b) => numberOf.get(a.before)! - numberOf.get(b.before)!);
    return { id, label, kind, minutes: effort.minutes, effort, stages, why: sorted, towards: towards.get(id) ?? [id], lacks: lacks.get(id) ?? [] };
  };
}

/** A shortest line from each concept to a target by the plan's own reasons. */
function waysTo(targets: readonly ConceptId[], why: ReadonlyMap<ConceptId, readonly Reason[]>): Map<ConceptId, ConceptId[]> {
  const ways = new Map<ConceptId, ConceptId[]>(targets.map((id) => [id, [id]]));
  for (const [id, way] of ways) for (const { before } of why.get(id) ?? []) if (!ways.has(before)) ways.set(before, [before, ...way]);
  return ways;
}
