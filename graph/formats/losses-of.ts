/** What a roadmap has and a format has not: told with counts, so that nobody takes an export for a copy. */
import type { Roadmap } from "../model/roadmap.ts";

type Noun = readonly [one: string, many: string];
interface Fact {
  readonly noun: Noun;
  readonly count: (roadmap: Roadmap) => number;
}

/** In the order in which losses are told. */
const FACTS = {
  author: { noun: ["author", "authors"], count: (roadmap) => (roadmap.author === null ? 0 : 1) },
  address: { noun: ["address of the source", "addresses"], count: (roadmap) => (roadmap.url === null ? 0 : 1) },
  durations: { noun: ["duration", "durations"], count: (roadmap) => [roadmap, ...roadmap.stages, ...roadmap.concepts].filter((each) => each.duration !== null).length },
  nesting: { noun: ["stage within a stage", "stages within stages"], count: (roadmap) => roadmap.stages.filter((stage) => stage.parent !== null).length },
  emptyStages: { noun: ["stage without concepts", "stages without concepts"], count: (roadmap) => emptyStages(roadmap) },
  languages: { noun: ["name in the other language", "names in the other language"], count: (roadmap) => roadmap.concepts.filter(({ label }) => label.zh !== undefined && label.en !== undefined && label.zh !== label.en).length },
  twins: { noun: ["concept listed twice", "concepts listed twice"], count: (roadmap) => roadmap.concepts.length - new Set(roadmap.concepts.map((concept) => concept.id)).size },
  aliases: { noun: ["alias", "aliases"], count: (roadmap) => roadmap.concepts.reduce((sum, concept) => sum + concept.aliases.length, 0) },
  kinds: { noun: ["kind of concept", "kinds of concepts"], count: (roadmap) => roadmap.concepts.filter((concept) => concept.kind !== "concept").length },
  mentions: { noun: ["mention", "mentions"], count: (roadmap) => roadmap.concepts.reduce((sum, concept) => sum + concept.mentions.length, 0) },
  scores: { noun: ["score of a reading", "scores of readings"], count: (roadmap) => roadmap.concepts.filter((concept) => concept.score < 1).length },
  strengths: { noun: ["strength of an arrow", "strengths of arrows"], count: (roadmap) => roadmap.prerequisites.length },
  quotes: { noun: ["quote", "quotes"], count: (roadmap) => roadmap.prerequisites.reduce((sum, each) => sum + each.evidence.length, 0) },
  furtherQuotes: { noun: ["further quote of an arrow", "further quotes of arrows"], count: (roadmap) => roadmap.prerequisites.reduce((sum, each) => sum + Math.max(0, each.evidence.length - 1), 0) },
  choices: { noun: ["choice that no arrow belongs to", "choices that no arrow belongs to"], count: (roadmap) => roadmap.choices.filter((choice) => !roadmap.prerequisites.some((each) => each.choice === choice.id)).length },
  preferences: { noun: ["preference in a choice", "preferences in choices"], count: (roadmap) => roadmap.choices.filter((choice) => choice.preferred !== null).length },
  denials: { noun: ["denial", "denials"], count: (roadmap) => roadmap.denials.length },
  parts: { noun: ["part of a concept", "parts of concepts"], count: (roadmap) => roadmap.parts.length },
  resources: { noun: ["resource", "resources"], count: (roadmap) => roadmap.resources.length },
  corrections: { noun: ["note of a correction", "notes of corrections"], count: (roadmap) => roadmap.corrected?.length ?? 0 },
  diagnostics: { noun: ["diagnostic", "diagnostics"], count: (roadmap) => roadmap.diagnostics.length },
} as const satisfies Readonly<Record<string, Fact>>;

export type FactName = keyof typeof FACTS;

/** A count and a noun for each sort of fact that `roadmap` has and that is not among `kept`, and for the arrows without an end. Linear. */
export function lossesOf(roadmap: Roadmap, kept: readonly FactName[], dangling: number): string[] {
  const counted = Object.entries<Fact>(FACTS).filter(([name]) => !kept.includes(name as FactName));
  const losses = counted.map(([, fact]) => tell(fact.count(roadmap), fact.noun));
  return [...losses, tell(dangling, ["arrow to a concept that is not there", "arrows to concepts that are not there"])].filter((loss) => loss !== "");
}

/** Concepts that are optional or only to be aware of, for formats that cannot say so. */
export function lostEmphases(roadmap: Roadmap): string[] {
  const told = tell(roadmap.concepts.filter(({ emphasis }) => emphasis !== "required").length, ["emphasis", "emphases"]);
  return told === "" ? [] : [told];
}

function tell(count: number, [one, many]: Noun): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
}

function emptyStages(roadmap: Roadmap): number {
  const used = new Set<string | null>(roadmap.concepts.map((concept) => concept.stage));
  return roadmap.stages.filter((stage) => !used.has(stage.id)).length;
}
