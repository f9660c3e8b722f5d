/** A mind map for FreeMind and Freeplane: stages and concepts as nodes, stated prerequisites as links across the map. */
import type { Roadmap } from "../model/roadmap.ts";
import { groupBy } from "../text/group-by.ts";
import { correctionComments } from "./correction-lines.ts";
import { knownArrows } from "./known-arrows.ts";
import type { Format, Written } from "./format.ts";
import { outlineLosses } from "./outline-losses.ts";
import { outlineOf, type WrittenLine } from "./outline-of.ts";
import { createTextCleaner } from "./text-cleaner.ts";
import { xmlText } from "./xml-text.ts";

/** The map, the roadmap's title in its middle. */
export const freemind: Format = { id: "freemind", extension: "mm", mediaType: "application/x-freemind", write: toFreemind };

function toFreemind(roadmap: Roadmap): Written {
  const { clean, losses } = createTextCleaner();
  const stated = groupBy(knownArrows(roadmap).arrows.filter(({ basis }) => basis === "stated"), ({ before }) => before as string);
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => numbers.get(id) ?? (numbers.set(id, numbers.size + 1), numbers.size);
  const out = ['<map version="1.0.1">', ...correctionComments(roadmap, clean)];
  const visit = ({ text, concept, children }: WrittenLine, indent: string): void => {
    const links = concept === null ? [] : (stated.get(concept.id) ?? []).map(({ after }) => `${indent}  <arrowlink DESTINATION="ID_${numberOf(after)}" STARTARROW="None" ENDARROW="Default"/>`);
    const icon = concept === null || concept.emphasis === "required" ? [] : [`${indent}  <icon BUILTIN="${concept.emphasis === "optional" ? "help" : "info"}"/>`];
    out.push(`${indent}<node${concept === null ? "" : ` ID="ID_${numberOf(concept.id)}"`} TEXT="${xmlText(text)}">`, ...links, ...icon);
    for (const child of children) visit(child, `${indent}  `);
    out.push(`${indent}</node>`);
  };
  const title = clean(roadmap.title).replace(/\s+/g, " ").trim() || "?";
  visit({ text: title, concept: null, children: outlineOf(roadmap, clean) }, "");
  out.push("</map>");
  return { text: `${out.join("\n")}\n`, losses: [...outlineLosses(roadmap, ["nesting", "emptyStages", "languages", "corrections"], ["stated"]), ...losses()] };
}
