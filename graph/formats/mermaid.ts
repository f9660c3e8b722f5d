/** Mermaid flowcharts, which READMEs, note programs and chats draw: stages as boxes in boxes, choices as diamonds. */
import type { Concept, Emphasis } from "../model/concept.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { correctionLines } from "./correction-lines.ts";
import { distinctConcepts } from "./distinct-concepts.ts";
import type { Format, Written } from "./format.ts";
import { joinChoices, type Joint } from "./join-choices.ts";
import { lossesOf } from "./losses-of.ts";
import { mermaidLabel } from "./mermaid-label.ts";
import { CONCEPT_PREFIX, ID_MARK, MERMAID_LINKS, OWN_MARK } from "./mermaid-words.ts";
import { stageGroups, type StageGroup } from "./stage-groups.ts";
import { createTextCleaner } from "./text-cleaner.ts";
import { uniqueNames } from "./unique-names.ts";

const DASHES: Readonly<Record<Exclude<Emphasis, "required">, string>> = { optional: "6 3", aware: "2 3" };

/** What Mermaid draws unless its settings `maxEdges` and `maxTextSize` are raised, which a diagram itself cannot do. */
const MOST_LINKS = 500;
const MOST_CHARACTERS = 50_000;

/** A left-to-right flowchart in the roadmap's language; comments keep the ids. Links: stated `-->`, sequence `-.->`, reference `-..->`, stage order `-...->`. */
export const mermaid: Format = { id: "mermaid", extension: "mmd", mediaType: "text/vnd.mermaid", write: toMermaid };

function toMermaid(roadmap: Roadmap): Written {
  const { clean, losses } = createTextCleaner();
  const label = (text: string): string => mermaidLabel(clean(text));
  const concepts = distinctConcepts(roadmap);
  const { arrows, joints, dangling } = joinChoices(roadmap);
  const named = uniqueNames(concepts.map((concept) => concept.id), (id) => `${CONCEPT_PREFIX}${toName(id)}`);
  const boxes = uniqueNames(roadmap.stages.map((stage) => stage.id), (id) => `s_${toName(id)}`);
  const nameOf = (id: string): string => named.get(id) ?? id;
  const shown = (concept: Concept): string => `${nameOf(concept.id)}["${label(concept.label[roadmap.language] ?? concept.label.zh ?? concept.label.en ?? "") || label(concept.id) || "?"}"]`;
  const box = ({ stage, groups, concepts: taught }: StageGroup): string[] => [
    `subgraph ${boxes.get(stage.id) ?? ""}["${label(stage.title) || label(stage.id) || "?"}"]`,
    ...[...groups.flatMap(box), ...taught.map(shown)].map((line) => `  ${line}`),
    "end",
  ];
  const { groups, loose } = stageGroups(roadmap);
  const title = mermaidLabel(clean(roadmap.title), " ");
  const renamed = concepts.filter(({ id }) => nameOf(id) !== `${CONCEPT_PREFIX}${id}`);
  const lines = [
    `${OWN_MARK} ${JSON.stringify(clean(roadmap.id))}`,
    ...correctionLines(roadmap).map((line) => `%% ${clean(line)}`),
    ...(title === "" ? [] : [`accTitle: ${title}`]),
    ...groups.flatMap(box),
    ...loose.map(shown),
    ...renamed.map(({ id }) => `${ID_MARK} ${nameOf(id)} ${JSON.stringify(clean(id))}`),
    ...arrows.map((each) => `${nameOf(each.before)} ${MERMAID_LINKS[each.basis]} ${nameOf(each.after)}`),
    ...joints.flatMap((joint, at) => diamond(joint, `k_${at + 1}`, nameOf)),
    ...(["optional", "aware"] as const).flatMap((emphasis) => emphasised(emphasis, concepts.filter((each) => each.emphasis === emphasis).map((each) => nameOf(each.id)))),
  ];
  const text = `flowchart LR\n${lines.map((line) => `  ${line}\n`).join("")}`;
  const links = joints.reduce((sum, { members, leads }) => sum + members.length + leads.length, arrows.length);
  const left = lossesOf(roadmap, ["nesting", "emptyStages", "choices", "preferences", "furtherQuotes", "corrections"], dangling);
  return { text, losses: [...left, ...losses(), ...limits(text, links)] };
}

function limits(text: string, links: number): string[] {
  return [
    ...(links > MOST_LINKS ? [`${links - MOST_LINKS} links beyond the ${MOST_LINKS} that Mermaid draws unless maxEdges is raised`] : []),
    ...(text.length > MOST_CHARACTERS ? [`${text.length - MOST_CHARACTERS} characters beyond the ${MOST_CHARACTERS} that Mermaid reads unless maxTextSize is raised`] : []),
  ];
}

function diamond({ choice, members, leads }: Joint, id: string, nameOf: (id: string) => string): string[] {
  const links = members.map((member) => `${nameOf(member)} ---${member === choice.preferred ? "|preferred|" : ""} ${id}`);
  return [`${id}{"one of"}`, ...links, ...leads.map((lead) => `${id} ${MERMAID_LINKS[lead.basis]} ${nameOf(lead.after)}`)];
}

function emphasised(emphasis: Exclude<Emphasis, "required">, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`classDef ${emphasis} stroke-dasharray:${DASHES[emphasis]}`, `class ${names.join(",")} ${emphasis}`];
}

/** The id in letters, digits and single hyphens that Mermaid reads as one name; a prefix keeps it from being a keyword. */
function toName(id: string): string {
  return id.replace(/[^A-Za-z0-9一-鿋]+/g, (sign) => (sign === "-" ? "-" : "_")).replace(/-(?![A-Za-z0-9一-鿋])/g, "_");
}
