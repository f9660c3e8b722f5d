/** One text through everything: read, checked, aligned with a roadmap that is there, compared, planned, laid out, written in every format, and read back. Each broken law is an error of `expect`. */
import { expect } from "vitest";
import { alignRoadmaps, checkRoadmaps, compareRoadmaps, curriculumOf, type Decision, doubtful, FORMATS, type FormatId, importFiles, learnableNext, planLearning, planToCalendar, planToCsv, planToMarkdown, type Roadmap, roadmapFileSchema, schedulePlan, toComparisonMarkdown, toConsensusMarkdown } from "../../graph/index.ts";
import { threeRoadmaps } from "../support/three-roadmaps.ts";

/** What our own reader gives back of what was written in these: every concept. */
const WHOLE: readonly FormatId[] = ["json", "cytoscape", "graphml", "gexf", "case", "opml"];

/** Reading back is most of the time: each text comes back from one in so many formats, by its length. */
const SHARE = 7;

/** Takes a document through all of it. */
export function throughEverything({ name, text }: { readonly name: string; readonly text: string }): void {
  const imported = importFiles([{ name, text }]);
  expect(importFiles([{ name, text }]), "read twice, the same").toEqual(imported);
  const read = imported.flatMap(({ documents }) => documents.flatMap(({ roadmaps }) => roadmaps)).filter(({ concepts }) => concepts.length > 0).slice(0, 3);
  expect(roadmapFileSchema.safeParse({ schema: 1, roadmaps: read }).error, "read as the schema has it").toBeUndefined();
  if (read.length === 0) return;
  const roadmaps = [...read, threeRoadmaps[0]!].map((roadmap, at) => ({ ...roadmap, id: `r${at}` as Roadmap["id"] }));
  for (const roadmap of roadmaps) {
    isSound(roadmap);
    doubtful(roadmap, []);
  }
  checkRoadmaps(roadmaps);
  together(roadmaps);
  (Object.keys(FORMATS) as FormatId[]).forEach((id, at) => outAndIn(id, roadmaps[0]!, at % SHARE === text.length % SHARE));
}

function isSound({ concepts, stages, prerequisites, choices, parts, resources, denials }: Roadmap): void {
  const ids = new Set<string>(concepts.map(({ id }) => id));
  expect(ids.size, "concepts are distinct").toBe(concepts.length);
  const stageIds = new Set<string>(stages.map(({ id }) => id));
  expect(stageIds.size, "stages are distinct").toBe(stages.length);
  const named = [...prerequisites, ...denials].flatMap(({ before, after }) => [before, after]);
  const all = [...named, ...choices.flatMap(({ of, preferred }) => [...of, ...(preferred === null ? [] : [preferred])]), ...parts.flatMap(({ whole, part }) => [whole, part]), ...resources.flatMap(({ teaches }) => teaches)];
  expect(all.filter((id) => !ids.has(id)), "relations are between concepts that are there").toEqual([]);
  expect([...stages.flatMap(({ parent }) => parent ?? []), ...concepts.flatMap(({ stage }) => stage ?? [])].filter((id) => !stageIds.has(id)), "stages are there").toEqual([]);
  expect(prerequisites.filter(({ before, after }) => before === after), "nothing comes before itself").toEqual([]);
}

function together(roadmaps: readonly Roadmap[]): void {
  const atlas = alignRoadmaps(roadmaps);
  expect(atlas.concepts.flatMap(({ members }) => members.map(({ roadmap, concept }) => `${roadmap} ${concept}`)).sort(), "every concept is in the atlas once").toEqual(roadmaps.flatMap(({ id, concepts }) => concepts.map((concept) => `${id} ${concept.id}`)).sort());
  const comparison = compareRoadmaps(atlas, roadmaps);
  for (const language of ["zh", "en"] as const) {
    toComparisonMarkdown(comparison, atlas, language);
    toConsensusMarkdown(comparison, atlas, language);
  }
  const [first, second] = atlas.concepts;
  if (second !== undefined) for (const kind of ["join", "split"] as const) alignRoadmaps(roadmaps, [{ kind, one: { concept: first!.id }, other: { concept: second.id }, reason: "" } satisfies Decision]);
  const curriculum = curriculumOf(atlas, roadmaps, { roadmaps: roadmaps.map(({ id }) => id), bases: ["stated", "sequence", "reference", "stage"] });
  const taught = atlas.concepts.map(({ id }) => id).filter((id) => curriculum.concepts.has(id));
  const plan = planLearning(curriculum, { targets: taught.slice(-2), known: taught.slice(0, 1), alternatives: 1 });
  const schedule = schedulePlan(plan, { start: "2026-03-02" });
  for (const language of ["zh", "en"] as const) [planToMarkdown, planToCsv, planToCalendar].forEach((write) => write(plan, { language, title: "", schedule }));
  learnableNext(curriculum, { known: taught.slice(0, 1), targets: taught.slice(-1) });
}

function outAndIn(id: FormatId, roadmap: Roadmap, isReadBack: boolean): void {
  const { text } = FORMATS[id].write(roadmap);
  expect(FORMATS[id].write(roadmap).text, `${id} written twice is the same`).toBe(text);
  if (!isReadBack) return;
  const back = importFiles([{ name: `own.${FORMATS[id].extension}`, text }]).flatMap(({ documents }) => documents.flatMap(({ roadmaps }) => roadmaps));
  back.forEach(isSound);
  if (WHOLE.includes(id)) expect(back[0]?.concepts.length, `${id} read back has every concept`).toBe(roadmap.concepts.length);
}
