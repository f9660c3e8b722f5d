/** Atlases as tests write them: "a -> b", "a|b -> c" for a choice, "a -0.6> b" for a strength, "a ~> b" for a sequence. */
import { buildCurriculum, type Curriculum, type CurriculumOptions } from "../../graph/path/curriculum.ts";
import type { Atlas, AtlasPrerequisite } from "../../graph/model/atlas.ts";
import { atlasSchema } from "../../graph/model/atlas.ts";
import type { ConceptId, RoadmapId } from "../../graph/model/ids.ts";
import type { Prerequisite } from "../../graph/model/relations.ts";
import { roadmapSchema, type Roadmap } from "../../graph/model/roadmap.ts";

export const id = (name: string): ConceptId => name as ConceptId;
export const ids = (names: string): ConceptId[] => names.split(" ").filter(Boolean) as ConceptId[];

/** What one author says: arrows with commas between, names alone for concepts without arrows. `minutes` by concept; a stage names its concepts. */
export interface Author {
  readonly says: string;
  readonly denies?: string;
  readonly preferred?: Readonly<Record<string, string>>;
  readonly minutes?: Readonly<Record<string, number>>;
  readonly stages?: readonly string[];
  readonly optional?: string;
}

export interface SmallAtlas {
  readonly atlas: Atlas;
  readonly roadmaps: readonly Roadmap[];
}

/** The atlas of these authors; concepts are one where their names are. */
export function smallAtlas(authors: Readonly<Record<string, Author>>): SmallAtlas {
  const roadmaps = Object.entries(authors).map(([name, author]) => toRoadmap(name, author));
  const names = [...new Set(roadmaps.flatMap((roadmap) => roadmap.concepts.map((concept) => concept.id)))].sort();
  const prerequisites = new Map<string, AtlasPrerequisite>();
  const denials = new Map<string, Atlas["denials"][number]>();
  const choices = new Map<string, Atlas["choices"][number]>();
  for (const { id: roadmap, ...one } of roadmaps) {
    for (const { before, after, basis, strength, choice, evidence } of one.prerequisites) {
      const found = prerequisites.get(`${before} ${after}`) ?? { before, after, for: [], against: [] };
      found.for.push({ roadmap, basis, strength, choice, evidence });
      prerequisites.set(`${before} ${after}`, found);
    }
    for (const { id: choice, of, preferred } of one.choices) choices.set(choice, { id: choice, of, preferred, for: [{ roadmap, evidence: [] }] });
  }
  for (const { id: roadmap, denials: all } of roadmaps) {
    for (const { before, after, evidence } of all) {
      const against = { roadmap, kind: "denial" as const, strength: 1, evidence };
      const asserted = prerequisites.get(`${before} ${after}`);
      if (asserted !== undefined) asserted.against.push(against);
      else denials.set(`${before} ${after}`, { before, after, against: [against] });
    }
  }
  const atlas = atlasSchema.parse({
    roadmaps: roadmaps.map((roadmap) => roadmap.id),
    concepts: names.map((name) => ({ id: name, label: { en: name }, aliases: [], kind: "concept", members: roadmaps.flatMap((roadmap) => roadmap.concepts.filter((concept) => concept.id === name).map(({ stage }) => ({ roadmap: roadmap.id, document: `${roadmap.id}.md`, concept: name, stage, surfaces: [name], match: "form", by: name, why: "" }))) })),
    prerequisites: [...prerequisites.values()].sort((a, b) => (`${a.before} ${a.after}` < `${b.before} ${b.after}` ? -1 : 1)),
    denials: [...denials.values()],
    choices: [...choices.values()],
    suggestions: [],
  });
  return { atlas, roadmaps };
}

/** The curriculum of one author, or of several; `reference` as arrows. */
export function smallCurriculum(author: Author | Readonly<Record<string, Author>>, options: CurriculumOptions & { readonly reference?: string } = {}): Curriculum {
  const { atlas, roadmaps } = smallAtlas("says" in author ? { ann: author as Author } : (author as Readonly<Record<string, Author>>));
  const { reference = "", ...rest } = options;
  const lines = toRoadmap("reference", { says: reference }).prerequisites.map((each): Prerequisite => ({ ...each, basis: "reference", strength: 1 }));
  return buildCurriculum(atlas, roadmaps, (among) => lines.filter(({ before, after }) => [...among].includes(before) && [...among].includes(after)), rest);
}

function toRoadmap(name: string, { says, denies = "", preferred = {}, minutes = {}, stages = [], optional = "" }: Author): Roadmap {
  const concepts = new Set<string>(stages.flatMap((stage) => stage.split(" ")));
  const choices = new Map<string, { id: string; of: string[]; preferred: string | null; evidence: [] }>();
  const arrows = says.split(",").flatMap((chain) => {
    const parts = chain.trim().split(/\s*(-[\d.]*>|~>)\s*/);
    for (let at = 0; at < parts.length; at += 2) for (const each of parts[at]!.split("|").filter(Boolean)) concepts.add(each);
    return Array.from({ length: (parts.length - 1) / 2 }, (_, at) => toArrows(parts.slice(2 * at, 2 * at + 3) as [string, string, string]));
  }).flat();
  function toArrows([before, arrow, after]: [string, string, string]) {
    const of = before.split("|");
    const key = of.join("|");
    if (of.length > 1) choices.set(key, { id: key, of: [...of].sort(), preferred: preferred[key] ?? null, evidence: [] });
    const basis = arrow === "~>" ? "sequence" : "stated";
    const strength = arrow === "~>" ? 0.3 : Number(/[\d.]+/.exec(arrow)?.[0] ?? 1);
    return of.map((each) => ({ before: each, after, basis, strength, choice: of.length > 1 ? key : null, evidence: [words(`${each} ${arrow} ${after}`)] }));
  }
  return roadmapSchema.parse({
    id: name as RoadmapId,
    title: name,
    author: null,
    url: null,
    language: "en",
    document: `${name}.md`,
    line: 1,
    endLine: 9,
    duration: null,
    stages: stages.map((_, at) => ({ id: `s${at + 1}`, title: `Stage ${at + 1}`, number: at + 1, order: at + 1, line: at + 1, endLine: at + 1, parent: null, duration: null, ongoing: false })),
    concepts: [...concepts].sort().map((each) => {
      const at = stages.findIndex((stage) => stage.split(" ").includes(each));
      const time = minutes[each];
      return { id: each, label: { en: each }, aliases: [], kind: "concept", stage: at === -1 ? null : `s${at + 1}`, emphasis: optional.split(" ").includes(each) ? "optional" : "required", duration: time === undefined ? null : { min: time / 60, max: time / 60, unit: "hour" }, score: 1, mentions: [{ line: at + 1 || 1, column: 1, endLine: at + 1 || 1, endColumn: 2, text: each, rule: "test" }] };
    }),
    prerequisites: arrows,
    denials: denies.split(",").filter(Boolean).map((each) => {
      const [before, after] = each.trim().split(/\s*->\s*/);
      return { before, after, evidence: [words(`no need of ${before} for ${after}`)] };
    }),
    choices: [...choices.values()],
    parts: [],
    resources: [],
    diagnostics: [],
  });
}

function words(quote: string): { readonly line: 1; readonly column: 1; readonly endLine: 1; readonly endColumn: number; readonly quote: string; readonly rule: "test" } {
  return { line: 1, column: 1, endLine: 1, endColumn: quote.length + 1, quote, rule: "test" };
}
