/** Any number of documents over one field as people might write them, the same for the same arguments: what the roadmaps of generate-roadmaps.ts say, in words, every third one in Chinese. */
import type { Roadmap } from "../../graph/index.ts";
import { generateRoadmaps } from "./generate-roadmaps.ts";

const SYLLABLES = ["ba", "co", "du", "fe", "gi", "lo", "mu", "na", "pe", "ri", "so", "ta", "vu", "wa", "xe", "zo"];
const SIDES = ["Theory", "Algebra", "Geometry", "Limits", "History", "Analysis", "Models"];

/** The documents of so many authors with so many concepts each; about 80 bytes a concept. */
export function generateDocuments(count: number, concepts: number): { readonly name: string; readonly text: string }[] {
  return generateRoadmaps(count, concepts).map((roadmap, at) => ({ name: `${roadmap.id}.md`, text: at % 3 === 2 ? inChinese(roadmap) : inEnglish(roadmap) }));
}

function inEnglish(roadmap: Roadmap): string {
  return write(roadmap, `# ${roadmap.id}: a roadmap`, (number) => `## Phase ${number}: Part ${number}`, (name, needs) => `- **${name}**${needs.length === 0 ? "" : `: before learning ${name}, you need to know ${needs.join(" and ")}.`}`);
}

function inChinese(roadmap: Roadmap): string {
  return write(roadmap, `# ${roadmap.id} 的学习路线`, (number) => `## 第${number}阶段：第${number}部分`, (name, needs) => `- **${name}**${needs.length === 0 ? "" : `：学习${name}之前需要掌握${needs.join("和")}。`}`);
}

function write({ stages, concepts, prerequisites }: Roadmap, title: string, heading: (number: number) => string, item: (name: string, needs: readonly string[]) => string): string {
  const needs = new Map<string, string[]>();
  for (const { before, after } of prerequisites) needs.set(after, [...(needs.get(after) ?? []), nameOf(before)]);
  const parts = stages.map(({ id, order }) => [heading(order), "", ...concepts.filter(({ stage }) => stage === id).map((concept) => item(nameOf(concept.id), needs.get(concept.id) ?? [])), ""].join("\n"));
  return [title, "", ...parts].join("\n");
}

/** A name as long as names are, like no other and known to no lexicon, for the id `topic-00012x`. */
function nameOf(id: string): string {
  const number = Number(/\d+/.exec(id)![0]);
  const syllable = (at: number): string => SYLLABLES[Math.floor(number / 16 ** at) % 16]!;
  return `${SIDES[number % SIDES.length]} of ${`${syllable(0)}${syllable(2)}${syllable(1)}${syllable(3)}`.replace(/^./, (letter) => letter.toUpperCase())}`;
}
