/** Graphviz's language: stages as clusters, choices as diamonds, the quotes as tooltips. Reference: https://graphviz.org/doc/info/lang.html */
import type { Basis, Prerequisite } from "../model/relations.ts";
import type { Concept, Emphasis } from "../model/concept.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { correctionLines } from "./correction-lines.ts";
import { distinctConcepts } from "./distinct-concepts.ts";
import { dotId, dotLabel } from "./dot-string.ts";
import type { Format, Written } from "./format.ts";
import { joinChoices, type Joint } from "./join-choices.ts";
import { lossesOf } from "./losses-of.ts";
import { stageGroups, type StageGroup } from "./stage-groups.ts";
import { createTextCleaner } from "./text-cleaner.ts";
import { uniqueNames } from "./unique-names.ts";

const LINE: Readonly<Record<Basis, string>> = { stated: "style=solid", sequence: "style=dashed", reference: "style=dotted", stage: "style=dotted, color=gray" };
const BOX: Readonly<Record<Emphasis, string>> = { required: "", optional: ', style="rounded,dashed"', aware: ', style="rounded,dotted"' };

/** A digraph in UTF-8 under the concepts' own ids. Links: stated solid, sequence dashed, reference dotted, stage order dotted and grey. */
export const dot: Format = { id: "dot", extension: "dot", mediaType: "text/vnd.graphviz", write: toDot };

function toDot(roadmap: Roadmap): Written {
  const { clean, losses } = createTextCleaner();
  const concepts = distinctConcepts(roadmap);
  const { arrows, joints, dangling } = joinChoices(roadmap);
  const named = uniqueNames([...concepts.map((concept) => conceptKey(concept.id)), ...joints.map((_, at) => diamondKey(at))], (key) => clean(key.slice(1)) || "?");
  const boxes = uniqueNames(roadmap.stages.map((stage) => stage.id), (id) => `cluster_${clean(id)}`);
  const nameOf = (key: string): string => dotId(named.get(key) ?? key);
  const quotes = (of: readonly Prerequisite[]): string => {
    const told = new Set(of.flatMap(({ evidence }) => evidence.map((one) => `${one.line}: ${one.quote}`)));
    return told.size === 0 ? "" : `, tooltip=${dotLabel(clean([...told].join("\n")))}`;
  };
  const shown = (concept: Concept): string => {
    const { zh, en } = concept.label;
    const own = roadmap.language === "zh" ? (zh ?? en) : (en ?? zh);
    const names = [...new Set([own, zh, en])].flatMap((name) => (name === undefined ? [] : [clean(name)]));
    const id = named.get(conceptKey(concept.id)) ?? "";
    return `${dotId(id)} [label=${firstLabel(names[0] ?? "", id)}, tooltip=${firstLabel(names.join(" / "), id)}, class="${concept.kind} ${concept.emphasis}"${BOX[concept.emphasis]}];`;
  };
  const box = ({ stage, groups, concepts: taught }: StageGroup): string[] => [
    `subgraph ${dotId(boxes.get(stage.id) ?? "")} {`,
    ...[`label=${firstLabel(clean(stage.title), clean(stage.id))};`, ...groups.flatMap(box), ...taught.map(shown)].map((line) => `  ${line}`),
    "}",
  ];
  const link = (before: string, after: string, basis: Basis, from: readonly Prerequisite[]): string =>
    `${nameOf(before)} -> ${nameOf(after)} [${LINE[basis]}, class="${basis}", strength=${Math.max(...from.map((each) => each.strength))}${quotes(from)}];`;
  const diamond = ({ choice, members, leads }: Joint, at: number): string[] => [
    `${nameOf(diamondKey(at))} [label="one of", shape=diamond, class="choice", tooltip="one of"];`,
    ...members.map((member) => `${nameOf(conceptKey(member))} -> ${nameOf(diamondKey(at))} [dir=none, class="choice"${member === choice.preferred ? ', label="preferred"' : ""}];`),
    ...leads.map((lead) => link(diamondKey(at), conceptKey(lead.after), lead.basis, lead.prerequisites)),
  ];
  const { groups, loose } = stageGroups(roadmap);
  const lines = [
    `graph [charset="UTF-8", rankdir=LR, labelloc=t, label=${dotLabel(clean(roadmap.title))}];`,
    "node [shape=box, style=rounded];",
    ...groups.flatMap(box),
    ...loose.map(shown),
    ...arrows.map((each) => link(conceptKey(each.before), conceptKey(each.after), each.basis, [each])),
    ...joints.flatMap(diamond),
  ];
  const corrected = correctionLines(roadmap).map((line) => `// ${clean(line)}\n`).join("");
  const text = `${corrected}digraph ${dotId(clean(roadmap.id))} {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
  return { text, losses: [...lossesOf(roadmap, ["nesting", "emptyStages", "languages", "kinds", "strengths", "quotes", "furtherQuotes", "choices", "preferences", "corrections"], dangling), ...losses()] };
}

/** The first of the texts that shows something. */
function firstLabel(...texts: readonly string[]): string {
  return texts.map(dotLabel).find((label) => label !== '""') ?? '"?"';
}

/** Concepts and diamonds share one space of names, whatever the concepts are called. */
function conceptKey(id: string): string {
  return `c${id}`;
}

function diamondKey(at: number): string {
  return `kone of ${at + 1}`;
}
