/** A Markdown outline for people and note programs: headings for stages, a list of concepts, and what each needs by its author's words. Read back, it is a roadmap again. */
import type { Roadmap } from "../model/roadmap.ts";
import type { Format, Written } from "./format.ts";
import { markdownLines } from "./markdown-lines.ts";
import { outlineLosses } from "./outline-losses.ts";
import { conceptName, outlineOf, statedBefore } from "./outline-of.ts";
import { markdownText } from "../text/markdown-text.ts";
import { createTextCleaner } from "./text-cleaner.ts";

const WORDS = {
  en: { needs: "Prerequisites: ", between: ", ", optional: " (optional)", aware: " (awareness only)" },
  zh: { needs: "前置知识：", between: "、", optional: "（选学）", aware: "（了解即可）" },
} as const;

/** The outline. Stated prerequisites stand under their concept; whatever was inferred is left out. */
export const markdown: Format = { id: "markdown", extension: "md", mediaType: "text/markdown", write: toMarkdown };

function toMarkdown(roadmap: Roadmap): Written {
  const { clean, losses } = createTextCleaner();
  const words = WORDS[roadmap.language];
  const before = statedBefore(roadmap);
  const text = markdownLines(clean(roadmap.title), outlineOf(roadmap, clean), ({ text: name, concept }) => {
    const needs = before.get(concept?.id ?? "") ?? [];
    const emphasis = concept === null || concept.emphasis === "required" ? "" : words[concept.emphasis];
    return { words: markdownText(name) + emphasis, below: needs.length === 0 ? [] : [words.needs + needs.map((each) => markdownText(conceptName(each, roadmap, clean))).join(words.between)] };
  });
  return { text, losses: [...outlineLosses(roadmap, ["nesting", "emptyStages", "languages"], ["stated"]), ...losses()] };
}
