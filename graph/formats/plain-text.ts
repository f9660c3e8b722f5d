/** The roadmap as plain text: what can be put into any mail or chat. */
import type { Roadmap } from "../model/roadmap.ts";
import type { Format, Written } from "./format.ts";
import { outlineLosses } from "./outline-losses.ts";
import { outlineOf, type WrittenLine } from "./outline-of.ts";
import { createTextCleaner } from "./text-cleaner.ts";

/** A line for each stage and concept, two spaces for each step inwards. */
export const plainText: Format = { id: "text", extension: "txt", mediaType: "text/plain", write: toText };

function toText(roadmap: Roadmap): Written {
  const { clean, losses } = createTextCleaner();
  const lines: string[] = [];
  const visit = (all: readonly WrittenLine[], indent: string): void => {
    for (const { text, concept, children } of all) {
      if (concept === null && indent === "" && lines.length > 0) lines.push("");
      lines.push(`${indent}${concept === null ? "" : "- "}${text}`);
      visit(children, `${indent}  `);
    }
  };
  visit(outlineOf(roadmap, clean), "");
  const title = clean(roadmap.title).replace(/\s+/g, " ").trim();
  return { text: `${title === "" ? "" : `${title}\n\n`}${lines.join("\n")}\n`, losses: [...outlineLosses(roadmap, ["nesting", "emptyStages", "languages"]), ...losses()] };
}
