/** What planning works on: the concepts of the chosen roadmaps, what each requires, and how long it takes. Made once for a setting, asked many times. */
import { InvalidArgumentError } from "../errors.ts";
import { LEXICON_FIELDS } from "../lexicon/lexicon.ts";
import type { Atlas, AtlasConcept } from "../model/atlas.ts";
import type { ConceptId, RoadmapId } from "../model/ids.ts";
import type { Effort, PlanSettings } from "../model/plan.ts";
import type { Basis } from "../model/relations.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { effortByAuthor } from "./time/effort-by-author.ts";
import { effortOf } from "./time/effort-of.ts";
import { requirementsOf, type ReferenceAmong, type Requirements } from "./requirements-of.ts";
import { topicsOf, type Topic } from "./topics-of.ts";

/** The learner's setting, all optional; see `PlanSettings` for what is shown. */
export interface CurriculumOptions {
  /** The roadmaps to follow; all of them unless told. */
  readonly roadmaps?: readonly RoadmapId[];
  /** What counts as a prerequisite: stated, sequence and reference unless told. */
  readonly bases?: readonly Basis[];
  /** Prerequisites of less strength never block; 0 unless told, 1 for hard ones only. */
  readonly minStrength?: number;
  /** How many of the chosen roadmaps have to say so; 1 unless told. */
  readonly quorum?: number;
  /** 10 unless told. */
  readonly hoursPerWeek?: number;
  /** For a concept whose time nobody gives; the median of the times that are known unless told. */
  readonly assumedMinutes?: number;
  /** Concepts of the atlas or the lexicon that take part though no chosen roadmap teaches them: targets and what is known. */
  readonly also?: readonly ConceptId[];
}

/** The most minutes that may be assumed for a concept: 10,000 hours. */
const mostMinutes = 600_000;

/** What the curriculum was made from, to make another of the same. */
interface Source {
  readonly atlas: Atlas;
  readonly roadmaps: readonly Roadmap[];
  readonly referenceAmong: ReferenceAmong;
  readonly options: CurriculumOptions;
}

export interface Curriculum {
  readonly concepts: ReadonlyMap<ConceptId, AtlasConcept>;
  readonly effort: ReadonlyMap<ConceptId, Effort>;
  readonly requirements: Requirements;
  /** By number of concept: minutes, and 1 for an alternative to which an author prefers another, unless somebody prefers it. */
  readonly minutes: Float64Array;
  readonly second: Uint8Array;
  /** What belongs together when the order is free, by number of concept. */
  readonly topics: readonly Topic[];
  readonly settings: PlanSettings;
  readonly source: Source;
}

/** The curriculum of the chosen roadmaps. O(concepts + prerequisites). Throws NotFoundError for a roadmap that is not in the atlas, InvalidArgumentError for a setting out of range. */
export function buildCurriculum(atlas: Atlas, roadmaps: readonly Roadmap[], referenceAmong: ReferenceAmong, options: CurriculumOptions): Curriculum {
  const { bases = ["stated", "sequence", "reference"], minStrength = 0, quorum = 1, hoursPerWeek = 10 } = options;
  if (!(hoursPerWeek > 0 && hoursPerWeek <= 168)) throw new InvalidArgumentError(`A week has more than 0 and at most 168 hours of learning, not ${hoursPerWeek}.`);
  const chosen = options.roadmaps ?? atlas.roadmaps;
  const most = Math.max(1, chosen.length);
  if (!(Number.isInteger(quorum) && quorum >= 1 && quorum <= most)) throw new InvalidArgumentError(`The quorum is ${quorum}: expected how many of the ${most} roadmaps have to say so, a whole number from 1 to ${most}.`);
  if (options.assumedMinutes !== undefined && !(options.assumedMinutes >= 1 && options.assumedMinutes <= mostMinutes)) throw new InvalidArgumentError(`A concept takes from one minute to ${mostMinutes / 60} hours, not ${options.assumedMinutes} minutes.`);
  const concepts = conceptsOf(atlas, chosen, options.also ?? []);
  const ids = [...concepts.keys()];
  const { effort, assumedMinutes } = effortOf(ids, effortsByConcept(atlas, roadmaps, chosen, hoursPerWeek), options.assumedMinutes);
  const settings: PlanSettings = { roadmaps: [...chosen], bases: [...bases], minStrength, quorum, hoursPerWeek, assumedMinutes };
  const requirements = requirementsOf(atlas, roadmaps, referenceAmong, ids, settings);
  const seconds = secondsOf(atlas, chosen);
  const minutes = Float64Array.from(requirements.ids, (id) => effort.get(id)!.minutes);
  const second = Uint8Array.from(requirements.ids, (id) => (seconds.has(id) ? 1 : 0));
  return { concepts, effort, requirements, minutes, second, topics: topicsOf(requirements.ids, concepts, roadmaps, settings), settings, source: { atlas, roadmaps, referenceAmong, options } };
}

function conceptsOf(atlas: Atlas, chosen: readonly RoadmapId[], also: readonly ConceptId[]): Map<ConceptId, AtlasConcept> {
  const wanted = new Set(also);
  const concepts = new Map(atlas.concepts.filter(({ id, members }) => wanted.has(id) || members.some(({ roadmap }) => chosen.includes(roadmap))).map((concept) => [concept.id, concept]));
  for (const id of also) {
    if (concepts.has(id)) continue;
    const entry = Object.values(LEXICON_FIELDS).flat().find((each) => each.id === id);
    if (entry !== undefined) concepts.set(id, { id, label: { zh: entry.zh, en: entry.en }, aliases: [...(entry.aliases ?? [])], kind: entry.kind, members: [] });
  }
  return concepts;
}

/** What each chosen author says about an atlas concept; one that is several of an author's concepts takes all of their time. */
function effortsByConcept(atlas: Atlas, roadmaps: readonly Roadmap[], chosen: readonly RoadmapId[], pace: number): Map<ConceptId, Effort[]> {
  const efforts = new Map<ConceptId, Effort[]>();
  const byAuthor = new Map(roadmaps.filter(({ id }) => chosen.includes(id)).map((roadmap) => [roadmap.id, effortByAuthor(roadmap, pace)]));
  for (const { id, members } of atlas.concepts) {
    for (const roadmap of new Set(members.map((member) => member.roadmap))) {
      const mine = members.filter((member) => member.roadmap === roadmap).flatMap(({ concept }) => byAuthor.get(roadmap)?.get(concept) ?? []);
      if (mine.length === 0) continue;
      const sum = (pick: (effort: Effort) => number): number => mine.reduce((all, effort) => all + pick(effort), 0);
      const list = efforts.get(id) ?? [];
      list.push({ minutes: sum(({ minutes }) => minutes), min: sum(({ min }) => min), max: sum(({ max }) => max), from: mine[0]!.from });
      efforts.set(id, list);
    }
  }
  return efforts;
}

/** Alternatives to which an author prefers another of the same choice, and that nobody prefers. */
function secondsOf(atlas: Atlas, chosen: readonly RoadmapId[]): Set<ConceptId> {
  const choices = atlas.choices.filter((choice) => choice.preferred !== null && choice.for.some(({ roadmap }) => chosen.includes(roadmap)));
  const preferred = new Set(choices.map((choice) => choice.preferred));
  return new Set(choices.flatMap(({ of }) => of).filter((id) => !preferred.has(id)));
}
