/** A parsed roadmap as text for people: stages, their concepts, what comes before what and in whose words. */
import type { Concept, Duration, ParsedDocument, Roadmap, Stage } from "../../graph/index.ts";
import { quoted } from "./quoted.ts";

/** The summary of one document, one paragraph a stage. */
export function summarise(document: ParsedDocument): string {
  const head = `${document.name} · ${document.encoding} · ${document.roadmaps.length} roadmap${document.roadmaps.length === 1 ? "" : "s"}`;
  return [head, ...document.roadmaps.map(ofRoadmap)].join("\n\n");
}

function ofRoadmap(roadmap: Roadmap): string {
  const named = new Map(roadmap.concepts.map((concept) => [concept.id as string, nameOf(concept, roadmap)]));
  const name = (id: string): string => named.get(id) ?? id;
  const stated = roadmap.prerequisites.filter((each) => each.basis === "stated").length;
  const lines = [
    `# ${roadmap.title}  (${roadmap.id}, ${roadmap.language}, lines ${roadmap.line}–${roadmap.endLine})`,
    `${roadmap.stages.length} stages · ${roadmap.concepts.length} concepts · ${stated} stated + ${roadmap.prerequisites.length - stated} sequence prerequisites · ${roadmap.choices.length} choices · ${roadmap.denials.length} denials · ${roadmap.resources.length} resources`,
  ];
  if (roadmap.duration !== null) lines.push(`Stated total: ${show(roadmap.duration)}`);
  for (const stage of roadmap.stages) lines.push(`\n${"  ".repeat(depth(stage, roadmap))}${stage.order}. ${stage.title}${time(stage)}`, ...conceptsOf(stage.id, stage, roadmap));
  lines.push(...conceptsOf(null, undefined, roadmap));
  if (roadmap.prerequisites.length > 0) lines.push("\nPrerequisites:");
  for (const each of roadmap.prerequisites) lines.push(`  ${name(each.before)} ${each.basis === "stated" ? "→" : "⇢"} ${name(each.after)}   line ${each.evidence[0]?.line ?? "?"}: ${quoted(each.evidence[0]?.quote ?? "", 70)}`);
  for (const denial of roadmap.denials) lines.push(`  ${name(denial.before)} is not needed for ${name(denial.after)}   line ${denial.evidence[0]?.line ?? "?"}`);
  for (const choice of roadmap.choices) lines.push(`  one of: ${choice.of.map(name).join(" | ")}${choice.preferred === null ? "" : ` (preferred: ${name(choice.preferred)})`}`);
  for (const diagnostic of roadmap.diagnostics) lines.push(`  ${diagnostic.severity}, line ${diagnostic.line}: ${diagnostic.message}`);
  return lines.join("\n");
}

function conceptsOf(id: string | null, stage: Stage | undefined, roadmap: Roadmap): string[] {
  const concepts = roadmap.concepts.filter((concept) => concept.stage === id);
  if (concepts.length === 0) return [];
  const indent = stage === undefined ? "" : "  ".repeat(depth(stage, roadmap) + 1);
  return [`${stage === undefined ? "\nWithout a stage:\n  " : indent}${concepts.map((concept) => nameOf(concept, roadmap) + (concept.emphasis === "required" ? "" : ` (${concept.emphasis})`)).join(", ")}`];
}

function nameOf(concept: Concept, roadmap: Roadmap): string {
  return concept.label[roadmap.language] ?? concept.label.en ?? concept.label.zh ?? concept.id;
}

function depth(stage: Stage, roadmap: Roadmap): number {
  const parent = roadmap.stages.find((other) => other.id === stage.parent);
  return parent === undefined ? 0 : 1 + depth(parent, roadmap);
}

function time(stage: Stage): string {
  return stage.duration === null ? (stage.ongoing ? "  [ongoing]" : "") : `  [${show(stage.duration)}]`;
}

function show({ min, max, unit, hoursPerWeek }: Duration): string {
  const span = min === max ? `${min}` : `${min}–${max}`;
  return `${span} ${unit}${max === 1 ? "" : "s"}${hoursPerWeek === undefined ? "" : `, ${hoursPerWeek.min}–${hoursPerWeek.max} h/week`}`;
}
