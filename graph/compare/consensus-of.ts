/**
 * What most roadmaps teach, in an order that contradicts their words the least: votes are weighed and netted, and in each
 * knot that is left the weakest arrows are given up. For single prerequisites that is the weighted order of Kemeny (1959).
 */
import { InvalidArgumentError } from "../errors.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Consensus, ConsensusChoice, ConsensusConcept, ConsensusPrerequisite, Dropped } from "../model/consensus.ts";
import { choiceIdSchema, type ConceptId, type RoadmapId } from "../model/ids.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { digraph } from "../order/digraph.ts";
import { feedbackArcSet } from "../order/feedback-arc-set.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { groupBy } from "../text/group-by.ts";
import { learningOrder } from "./learning-order.ts";
import { orderInView } from "./order-in-view.ts";
import { requirementGroups } from "./requirement-groups.ts";
import { sortedViews } from "./sorted-views.ts";
import { stageMajorities } from "./stage-majorities.ts";
import type { View } from "./view.ts";
import { weighGroup, type Weighed } from "./weigh-group.ts";
import { witnessOf } from "./witness-of.ts";

export interface ConsensusOptions {
  /** How many roadmaps must teach a concept, and have a prerequisite in this order. More than half of them unless told. */
  readonly quorum?: number;
  /** How much a roadmap's strength counts, 1 unless told. */
  readonly trust?: Readonly<Record<string, number>>;
}

/**
 * The consensus of `roadmaps`, all of them in `atlas`. A prerequisite enters it when some author's words say so, at least
 * `quorum` roadmaps have that order (in words, by a line of words, or by their stages), more strength is for it than against
 * it, and no cycle has to be broken there. Choices are weighed as groups: who requires A alone also requires "A or B".
 * Throws InvalidArgumentError for a quorum that is not a number from 1 to the number of roadmaps, or a negative trust.
 * `views` are those of `sortedViews` where they are at hand. Near-linear in the roadmaps; exact for knots of up to 20 concepts.
 */
export function consensusOf(atlas: Atlas, roadmaps: readonly Roadmap[], options: ConsensusOptions = {}, views: readonly View[] = sortedViews(atlas, roadmaps)): Consensus {
  const quorum = options.quorum ?? Math.max(1, Math.floor(roadmaps.length / 2) + 1);
  checkOptions(quorum, views.length, options.trust ?? {});
  const teachers = teachersOf(views);
  const kept = new Set([...teachers].filter(([, by]) => by.length >= quorum).map(([id]) => id));
  const weighed = [...requirementGroups(views, kept).values()].flatMap((groups) => groups.map((group) => weighGroup(group, groups, views, teachers.get(group.after) ?? [], options.trust ?? {})));
  const wanted = withoutAbsorbed(weighed.filter((each) => each.for.length >= quorum && each.weight > 0));
  const arcs = feedbackArcSet(digraph({ ids: kept, arrows: wanted.flatMap(({ after, of, weight }) => of.map((before) => [before, after, weight] as const)) }));
  const given = new Set(arcs.arrows.map(({ before, after }) => `${before}\n${after}`));
  const isGiven = ({ after, of }: Weighed): boolean => of.some((before) => given.has(`${before}\n${after}`));
  const prerequisites = wanted.filter((each) => !isGiven(each)).flatMap(arrowsOf).sort(byPair);
  const dropped: Dropped[] = [
    ...weighed.filter((each) => each.for.length < quorum).flatMap((each) => drop(each, "quorum")),
    ...weighed.filter((each) => each.for.length >= quorum && each.weight <= 0).flatMap((each) => drop(each, "outvoted")),
    ...wanted.filter(isGiven).flatMap((each) => drop(each, "cycle").map((arrow) => ({ ...arrow, ...witnessOf(prerequisites, arrow.after, arrow.before) }))),
  ];
  const hints = [...stageMajorities(views, [...kept].sort(byCodePoint), options.trust ?? {}), ...dropped.filter(({ reason, weight }) => reason === "quorum" && weight > 0).map(({ before, after, weight }) => [before, after, weight] as const)];
  const concepts = learningOrder(placed(views, teachers, kept), prerequisites, hints);
  return { quorum, exact: arcs.exact, concepts, prerequisites, choices: choicesOf(prerequisites), dropped: dropped.sort(byPair) };
}

function checkOptions(quorum: number, most: number, trust: Readonly<Record<string, number>>): void {
  if (!Number.isInteger(quorum) || quorum < 1 || quorum > Math.max(1, most)) throw new InvalidArgumentError(`The quorum is ${quorum}: expected how many of the ${most} roadmaps must agree, a whole number from 1 to ${Math.max(1, most)}.`);
  for (const [id, value] of Object.entries(trust)) if (!(value >= 0 && value < Infinity)) throw new InvalidArgumentError(`The trust in ${id} is ${value}: expected a number that is not negative.`);
}

/** The numbers of the views that teach each concept, ascending. */
function teachersOf(views: readonly View[]): Map<ConceptId, number[]> {
  const teachers = new Map<ConceptId, number[]>();
  views.forEach((view, number) => {
    for (const id of view.taught.keys()) {
      const known = teachers.get(id);
      if (known) known.push(number);
      else teachers.set(id, [number]);
    }
  });
  return teachers;
}

/** Without groups that a smaller one of the same concept makes superfluous: who has learnt A has learnt "A or B". */
function withoutAbsorbed(groups: readonly Weighed[]): Weighed[] {
  const byAfter = groupBy(groups, ({ after }) => after);
  return groups.filter(({ after, of }) => of.length === 1 || !(byAfter.get(after) ?? []).some((other) => other.of.length < of.length && other.of.every((id) => of.includes(id))));
}

function arrowsOf({ after, of, weight, for: pro, against }: Weighed): ConsensusPrerequisite[] {
  const choice = of.length === 1 ? null : choiceIdSchema.parse(of.join("|"));
  return of.map((before) => ({ before, after, choice, weight, for: [...pro], against: [...against] }));
}

function drop(group: Weighed, reason: Dropped["reason"]): Dropped[] {
  return arrowsOf(group).map((arrow) => ({ ...arrow, reason, witness: [], witnessStrength: null }));
}

function choicesOf(prerequisites: readonly ConsensusPrerequisite[]): ConsensusChoice[] {
  const groups = groupBy(prerequisites.filter(({ choice }) => choice !== null), ({ choice, after }) => `${choice}\n${after}`);
  const choices = new Map([...groups.values()].map((arrows) => [arrows[0]!.choice!, { id: arrows[0]!.choice!, of: arrows.map(({ before }) => before) }]));
  return [...choices.values()].sort((a, b) => byCodePoint(a.id, b.id));
}

/** The kept concepts with their teachers and their mean place, sorted by id. */
function placed(views: readonly View[], teachers: ReadonlyMap<ConceptId, readonly number[]>, kept: ReadonlySet<ConceptId>): ConsensusConcept[] {
  const sums = new Map<ConceptId, number>();
  for (const view of views) {
    const order = orderInView(view);
    order.forEach((id, at) => sums.set(id, (sums.get(id) ?? 0) + at / Math.max(1, order.length - 1)));
  }
  const idOf = (number: number): RoadmapId => views[number]!.roadmap.id;
  return [...kept].sort(byCodePoint).map((concept) => {
    const by = teachers.get(concept) ?? [];
    return { concept, roadmaps: by.map(idOf).sort(byCodePoint), place: Math.round(((sums.get(concept) ?? 0) / by.length) * 1e6) / 1e6 };
  });
}

function byPair(a: ConsensusPrerequisite, b: ConsensusPrerequisite): number {
  return byCodePoint(a.before, b.before) || byCodePoint(a.after, b.after) || byCodePoint(a.choice ?? "", b.choice ?? "");
}
