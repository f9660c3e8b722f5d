/** Markdown that markmap draws as a mind map: stages fold and have colours of their own, resources are links. Reference: https://markmap.js.org/docs/json-options */
import type { Roadmap } from "../model/roadmap.ts";
import { groupBy } from "../text/group-by.ts";
import type { Format, Written } from "./format.ts";
import { markdownLines } from "./markdown-lines.ts";
import { outlineLosses } from "./outline-losses.ts";
import { outlineOf } from "./outline-of.ts";
import { markdownText } from "../text/markdown-text.ts";
import { safeUrl } from "./read/safe-url.ts";
import { createTextCleaner } from "./text-cleaner.ts";

/** The map; branches keep the colour of their stage. Markmap shows no list that stands in front of a heading, so that concepts beside stages are headings. */
export const markmap: Format = { id: "markmap", extension: "md", mediaType: "text/markdown", write: toMarkmap };

function toMarkmap(roadmap: Roadmap): Written {
  const { clean, losses } = createTextCleaner();
  const resources = groupBy(roadmap.resources.flatMap((resource) => resource.teaches.map((concept) => ({ concept: concept as string, ...resource }))), ({ concept }) => concept);
  const link = (title: string, address: string | null): string => {
    const url = safeUrl(address);
    const name = markdownText(clean(title).replace(/\s+/g, " ").trim()) || "…";
    return url === null ? name : `[${name}](${url.replace(/[\s<>()\\]/g, encodeURIComponent)})`;
  };
  const text = markdownLines(clean(roadmap.title), outlineOf(roadmap, clean), ({ text: name, concept }) => ({ words: markdownText(name), below: (resources.get(concept?.id ?? "") ?? []).map(({ title, url }) => link(title, url)) }), "headings");
  return { text: `---\nmarkmap:\n  colorFreezeLevel: 2\n  maxWidth: 320\n---\n\n${text}`, losses: [...outlineLosses(roadmap, ["nesting", "emptyStages", "languages", "resources"]), ...losses()] };
}
