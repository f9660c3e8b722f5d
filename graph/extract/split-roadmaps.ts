/** Splits a document that holds several roadmaps: each top heading that carries a roadmap of its own becomes one. */
import type { Entry, Outline } from "../model/outline.ts";
import { oneLine } from "../text/one-line.ts";
import { readStageTitle } from "./stage/read-stage-title.ts";
import { sectionRole } from "./section-role.ts";

export interface Section {
  readonly root: Entry;
  /** The heading's words for a part of a document, else null. */
  readonly title: string | null;
}

/**
 * The roadmaps of the document. It is split when two or more top headings, none of them a numbered stage itself,
 * each hold stages numbered from one; then the other top headings with content are roadmaps too.
 */
export function splitRoadmaps(outline: Outline): Section[] {
  const { root } = outline;
  const headings = root.children.filter((child) => child.kind === "heading");
  const top = headings.reduce((least, heading) => Math.min(least, heading.level), Infinity);
  const parts = headings.filter((heading) => heading.level === top && heading.words.plain.trim() !== "");
  const own = parts.filter((part) => readStageTitle(part.words.plain) === undefined && startsAtOne(part));
  if (top > 2 || parts.length < 2 || own.length < 2 || parts.some((part) => readStageTitle(part.words.plain) !== undefined)) return [{ root, title: null }];
  return parts.filter((part) => part.children.length > 0 && !/^(?:meta|faq)$/.test(sectionRole(part.words.plain) ?? "")).map((part) => ({ root: part, title: oneLine(part.words.plain).trim() }));
}

/** Whether a first stage and a second one are declared under the heading. */
function startsAtOne(part: Entry): boolean {
  const numbers = new Set<number>();
  const visit = (entry: Entry, depth: number): void => {
    for (const child of entry.children) {
      if (child.kind === "heading" || child.kind === "paragraph") {
        for (const line of child.words.plain.split("\n")) {
          const title = line.length <= 60 ? readStageTitle(line) : undefined;
          if (title !== undefined && title.grain !== "lesson") numbers.add(title.first);
        }
      }
      if (depth < 4 && child.kind !== "item") visit(child, depth + 1);
    }
  };
  visit(part, 0);
  return numbers.has(1) && numbers.has(2);
}
