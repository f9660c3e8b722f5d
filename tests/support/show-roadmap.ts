/** A roadmap as short lines for golden files: stages, concepts, arrows, each with where it stands and by which rule. */
import type { ParsedDocument, Roadmap } from "../../graph/index.ts";

/** The document's roadmaps, one line for each thing read; equal input gives equal text. */
export function showDocument(document: ParsedDocument): string {
  const head = [`encoding ${document.encoding}`, ...document.diagnostics.map((each) => `${each.severity} ${each.code} @${each.line}:${each.column}`)];
  return `${[...head, ...document.roadmaps.map(showRoadmap)].join("\n")}\n`;
}

function showRoadmap(roadmap: Roadmap): string {
  const depth = (id: string | null): number => (id === null ? 0 : 1 + depth(roadmap.stages.find((stage) => stage.id === id)?.parent ?? null));
  const span = (duration: Roadmap["duration"]): string => (duration === null ? "" : ` [${duration.min}-${duration.max} ${duration.unit}${duration.hoursPerWeek === undefined ? "" : ` ${duration.hoursPerWeek.min}-${duration.hoursPerWeek.max} h/week`}]`);
  return [
    `roadmap ${roadmap.id} (${roadmap.language}) ${roadmap.title}${span(roadmap.duration)} @${roadmap.line}-${roadmap.endLine}`,
    ...roadmap.stages.map((stage) => `${"  ".repeat(depth(stage.parent) + 1)}stage ${stage.id} ${stage.title}${span(stage.duration)}${stage.ongoing ? " [ongoing]" : ""} @${stage.line}-${stage.endLine}`),
    ...roadmap.concepts.map((concept) => `  concept ${concept.id} ${[concept.label.zh, concept.label.en].filter(Boolean).join(" / ")} ${concept.kind} ${concept.stage ?? "-"}${concept.emphasis === "required" ? "" : ` ${concept.emphasis}`}${span(concept.duration)}: ${concept.mentions.map((mention) => `${mention.text} @${mention.line}:${mention.column} ${mention.rule}`).join("; ")}`),
    ...roadmap.prerequisites.map((each) => `  ${each.before} ${each.basis === "stated" ? "->" : "~>"} ${each.after} ${each.strength}${each.choice === null ? "" : ` choice ${each.choice}`}: ${each.evidence.map((evidence) => `@${evidence.line}:${evidence.column} ${evidence.rule}`).join("; ")}`),
    ...roadmap.denials.map((each) => `  denied ${each.before} -/-> ${each.after}: ${each.evidence.map((evidence) => `@${evidence.line} ${evidence.rule}`).join("; ")}`),
    ...roadmap.choices.map((each) => `  choice ${each.of.join(" | ")}${each.preferred === null ? "" : ` prefers ${each.preferred}`}`),
    ...roadmap.parts.map((each) => `  part ${each.part} of ${each.whole}`),
    ...roadmap.resources.map((each) => `  resource ${each.kind} ${each.title}${each.url === null ? "" : ` <${each.url}>`} @${each.line}`),
    ...roadmap.diagnostics.map((each) => `  ${each.severity} ${each.code} @${each.line}`),
  ].join("\n");
}
