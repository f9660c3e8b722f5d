/** The choices on a plan's way, and how it meets them. */
import type { PlanChoice } from "../model/plan.ts";
import type { Curriculum } from "./curriculum.ts";
import type { PlanningCase } from "./search/planning-case.ts";

/** The choices that concepts of the plan leave, sorted by members; those that another requirement decides anyway are none. O(requirements of the plan). */
export function choicesOf({ requirements: { ids, numberOf, namedOf }, source, settings }: Curriculum, { known }: PlanningCase, members: readonly number[]): PlanChoice[] {
  const at = new Set([...members, ...known]);
  const choices = new Map<string, PlanChoice>();
  const required = members.flatMap((v) => namedOf.get(ids[v]!) ?? []);
  const single = new Set(required.filter(({ of }) => of.length === 1).map(({ of, after }) => `${of[0]} ${after}`));
  for (const { after, of, choice } of required) {
    if (of.length === 1 || of.some((id) => single.has(`${id} ${after}`))) continue;
    const key = of.join(" ");
    const found = choices.get(key) ?? { id: choice, of: [...of], preferred: source.atlas.choices.find(({ id, for: said }) => id === choice && said.some(({ roadmap }) => settings.roadmaps.includes(roadmap)))?.preferred ?? null, taken: of.filter((id) => at.has(numberOf.get(id)!)), for: [] };
    found.for.push(after);
    choices.set(key, found);
  }
  return [...choices.values()].sort((a, b) => numberOf.get(a.of[0]!)! - numberOf.get(b.of[0]!)! || a.of.length - b.of.length).map((each) => ({ ...each, for: each.for.sort((a, b) => numberOf.get(a)! - numberOf.get(b)!) }));
}
