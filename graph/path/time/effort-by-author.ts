/** How long each concept takes by one author: his own words about it, else its share of the time of its stage. */
import type { Concept, Emphasis } from "../../model/concept.ts";
import type { ConceptId, StageId } from "../../model/ids.ts";
import type { Effort } from "../../model/plan.ts";
import type { Roadmap } from "../../model/roadmap.ts";
import { isLearnable } from "../search/is-learnable.ts";
import { largestRemainder } from "./largest-remainder.ts";
import { minutesOf, type MinuteRange } from "./minutes-of.ts";

/** How much of a stage's time a concept takes against a required one. */
const share: Readonly<Record<Emphasis, number>> = { required: 1, optional: 0.3, aware: 0.3 };

/**
 * By the roadmap's own concept ids; absent where the author gives no time. A stage's time, less what is given for single concepts
 * and for stages inside it, is shared in whole minutes that add up to exactly the stage; without any stage's time, the roadmap's total is.
 * What one learns from (books, courses) takes a share only where a stage names nothing else. `pace` is in hours a week.
 */
export function effortByAuthor(roadmap: Roadmap, pace: number): Map<ConceptId, Effort> {
  const effort = new Map<ConceptId, Effort>();
  for (const { id, duration } of roadmap.concepts) if (duration !== null) effort.set(id, toEffort(minutesOf(duration, pace), "concept"));
  const timed = roadmap.stages.filter((stage) => stage.duration !== null);
  if (timed.length === 0) {
    if (roadmap.duration !== null) shareOut(roadmap.concepts, minutesOf(roadmap.duration, pace), effort, "roadmap");
    return effort;
  }
  const stages = new Map(roadmap.stages.map((stage) => [stage.id, stage]));
  const timedStage = (id: StageId | null): StageId | null => {
    for (let at = id; at !== null; at = stages.get(at)?.parent ?? null) if (stages.get(at)?.duration != null) return at;
    return null;
  };
  for (const stage of timed) {
    const inner = timed.filter((other) => timedStage(other.parent) === stage.id).map((other) => minutesOf(other.duration!, pace));
    const whole = inner.reduce((left, part) => less(left, part), minutesOf(stage.duration!, pace));
    shareOut(roadmap.concepts.filter((concept) => timedStage(concept.stage) === stage.id), whole, effort, "stage");
  }
  return effort;
}

/** Shares `whole`, less what single concepts take, among the others. */
function shareOut(concepts: readonly Concept[], whole: MinuteRange, effort: Map<ConceptId, Effort>, from: Effort["from"]): void {
  const others = concepts.filter(({ id }) => !effort.has(id));
  const left = concepts.reduce((rest, { id }) => (effort.has(id) ? less(rest, effort.get(id)!) : rest), whole);
  const learnt = others.some(({ kind }) => isLearnable(kind)) ? others.filter(({ kind }) => isLearnable(kind)) : others;
  if (learnt.length === 0 || left.max < 1) return;
  const weights = learnt.map(({ emphasis }) => share[emphasis]);
  const least = largestRemainder(Math.round(left.min), weights);
  const most = largestRemainder(Math.round(left.max), weights);
  const middle = largestRemainder(Math.round((left.min + left.max) / 2), weights);
  learnt.forEach(({ id }, at) => effort.set(id, { minutes: middle[at]!, min: Math.min(least[at]!, middle[at]!), max: Math.max(most[at]!, middle[at]!), from }));
}

function less(whole: MinuteRange, part: MinuteRange): MinuteRange {
  return { min: Math.max(0, whole.min - part.min), max: Math.max(0, whole.max - part.max) };
}

function toEffort({ min, max }: MinuteRange, from: Effort["from"]): Effort {
  return { minutes: Math.round((min + max) / 2), min: Math.round(min), max: Math.round(max), from };
}
