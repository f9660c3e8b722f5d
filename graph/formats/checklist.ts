/** A checklist in Markdown, which GitHub, Obsidian and most note programs let one tick off. */
import type { Roadmap } from "../model/roadmap.ts";
import type { Format, Written } from "./format.ts";
import { markdownLines } from "./markdown-lines.ts";
import { outlineLosses } from "./outline-losses.ts";
import { outlineOf } from "./outline-of.ts";
import { markdownText } from "../text/markdown-text.ts";
import { createTextCleaner } from "./text-cleaner.ts";

/** A box for each concept, by stages. */
export const checklist: Format = { id: "checklist", extension: "md", mediaType: "text/markdown", write: toChecklist };

function toChecklist(roadmap: Roadmap): Written {
  const { clean, losses } = createTextCleaner();
  const text = markdownLines(clean(roadmap.title), outlineOf(roadmap, clean), ({ text: name }) => ({ words: `[ ] ${markdownText(name)}`, below: [] }));
  return { text, losses: [...outlineLosses(roadmap, ["nesting", "emptyStages", "languages"]), ...losses()] };
}
