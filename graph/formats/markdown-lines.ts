/** Headings and lists from the lines of a roadmap, shared by what is written in Markdown. */
import type { WrittenLine } from "./outline-of.ts";
import { markdownText } from "../text/markdown-text.ts";

/** What stands on an item and in the list below it, as Markdown. */
export interface MarkdownItem {
  readonly words: string;
  readonly below: readonly string[];
}

/**
 * The document: the title, a heading for each stage (the sixth level for deeper ones), an item for each concept. With
 * `beside` concepts that stand beside stages are headings too, for programs that show no list in front of a heading.
 */
export function markdownLines(title: string, lines: readonly WrittenLine[], toItem: (line: WrittenLine) => MarkdownItem, beside: "items" | "headings" = "items"): string {
  const name = title.replace(/\s+/g, " ").trim();
  const out: string[] = name === "" ? [] : [`# ${markdownText(name)}`, ""];
  const visit = (all: readonly WrittenLine[], level: number): void => {
    const heading = (words: string): void => {
      if (out.length > 0 && out.at(-1) !== "") out.push("");
      out.push(`${"#".repeat(Math.min(level, 6))} ${words}`, "");
    };
    const isMixed = beside === "headings" && all.some(({ concept }) => concept === null);
    for (const line of all) {
      if (line.concept === null) {
        heading(markdownText(line.text));
        visit(line.children, level + 1);
        continue;
      }
      const { words, below } = toItem(line);
      if (isMixed) {
        heading(words);
        out.push(...below.map((item) => `- ${item}`));
      } else out.push(`- ${words}`, ...below.map((item) => `  - ${item}`));
    }
  };
  visit(lines, 2);
  return `${out.join("\n").trimEnd()}\n`;
}
