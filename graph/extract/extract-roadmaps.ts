/** From the outline of a document to its roadmaps: split, read, relate, assemble. */
import type { Entry, Outline } from "../model/outline.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { createLineIndex } from "../text/line-index.ts";
import { oneLine } from "../text/one-line.ts";
import { slug } from "../text/slug.ts";
import { assembleRoadmap } from "./assemble-roadmap.ts";
import { byDiagram } from "./order/by-diagram.ts";
import { byAnnouncement } from "./order/by-announcement.ts";
import { byField } from "./order/by-field.ts";
import { byPosition } from "./order/by-position.ts";
import { byAnswer } from "./order/by-answer.ts";
import { byQuestion } from "./order/by-question.ts";
import { bySentence } from "./order/by-sentence.ts";
import { byThen } from "./order/by-then.ts";
import type { Finding } from "./cue/cue.ts";
import type { Reading } from "./reading.ts";
import { readSection, type Language } from "./read-section.ts";
import { readStageTitle } from "./stage/read-stage-title.ts";
import { CONTENTS_TITLE } from "./table-of-contents.ts";
import { splitRoadmaps } from "./split-roadmaps.ts";

/** The roadmaps that the outline holds, in reading order, ids unique; never throws. `name` is the document's file name. */
export function extractRoadmaps(language: Language, outline: Outline, name: string): Roadmap[] {
  const taken = new Set<string>();
  const lines = createLineIndex(outline.text);
  return splitRoadmaps(outline).map(({ root, title }) => {
    const whole = title ?? titleOf(outline, name);
    const read = readSection(language, outline, root, whole);
    const findings = [...byField(read), ...byAnnouncement(read), ...byQuestion(read), ...byAnswer(read), ...bySentence(read), ...byThen(read), ...byPosition(read), ...byDiagram(read, diagramsIn(root))];
    const reading = withTitled(read, findings);
    const id = unique(title === null ? (text(outline.meta["id"]) ?? slug(whole)) : slug(title), taken);
    return assembleRoadmap(reading, findings, { id, title: whole, document: name, root, lines });
  });
}

/** The reading with the title's own concept among the mentions where a finding is about it. */
function withTitled(reading: Reading, findings: readonly Finding[]): Reading {
  const { titled } = reading;
  if (titled === null || !findings.some(({ before, after }) => before.length > 0 && after.includes(titled.term))) return reading;
  return { ...reading, placed: reading.placed.map((mentions, index) => (index === titled.passage.index ? [titled] : mentions)) };
}

/** The document's title: its front matter's, else its first top heading, else its file name. */
function titleOf(outline: Outline, name: string): string {
  const heading = firstHeading(outline.root);
  return text(outline.meta["title"]) ?? heading ?? name.replace(/^.*[\\/]/, "").replace(/\.\w+$/, "");
}

function firstHeading(root: Entry): string | undefined {
  const headings = root.children.filter((child) => child.kind === "heading" && child.words.plain.trim() !== "" && !CONTENTS_TITLE.test(child.words.plain) && readStageTitle(child.words.plain) === undefined);
  const top = headings.find((heading) => heading.level === 1) ?? (headings[0]?.level === 2 || headings[0]?.level === 3 ? headings[0] : undefined);
  return top === undefined ? undefined : oneLine(top.words.plain).trim();
}

function text(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function unique(id: string, taken: Set<string>): string {
  let candidate = id;
  for (let count = 2; taken.has(candidate); count++) candidate = `${id}-${count}`;
  taken.add(candidate);
  return candidate;
}

function diagramsIn(root: Entry, into: Entry[] = []): Entry[] {
  for (const child of root.children) {
    if (child.kind === "diagram") into.push(child);
    if (child.children.length > 0) diagramsIn(child, into);
  }
  return into;
}
