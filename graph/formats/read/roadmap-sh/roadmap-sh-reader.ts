/**
 * Roadmaps of roadmap.sh as its editor saves them: boxes and lines of a drawing. Solid lines lead on to what is suggested
 * next, dashed ones group; nowhere does such a file say what must come first, so nothing here becomes a stated prerequisite.
 */
import type { ReadResult, Reader } from "../reader.ts";
import { asList, asObject, at, textAt, type JsonValue } from "../parse-json.ts";
import { buildRoadmap, type DraftArrow, type DraftConcept, type DraftGroup, type DraftPair } from "../build-roadmap.ts";
import { losses, tallies } from "../tally.ts";
import { aboutTopic, type ContentFile } from "./content-file.ts";
import { contractJoints } from "./contract-joints.ts";
import { joinContent } from "./join-content.ts";
import { readBoxes, type Box } from "./read-boxes.ts";
import { readLines, type DrawnLine } from "./read-lines.ts";

export const roadmapShReader: Reader = {
  id: "roadmap-sh",
  title: "a roadmap of roadmap.sh",
  recognise: ({ json }) => isRoadmapSh(json),
  read: ({ name, json }) => readRoadmapSh(name, json),
};

const LEARNT = new Set(["topic", "subtopic", "todo", "checklist"]);
/** Boxes that join lines or head a group, and teach nothing by themselves. */
const JOINT = new Set(["paragraph", "label", "title", "section", "button", "resourceButton", "linksgroup", "vertical", "horizontal", "legend"]);

function isRoadmapSh(json: JsonValue | undefined): boolean {
  const types = asList(at(asObject(json), "nodes")).map((node) => asObject(node)).filter((node) => asObject(at(node, "data")) !== undefined).map((node) => textAt(node, "type"));
  return types.includes("topic") || (types.includes("subtopic") && Array.isArray(at(asObject(json), "edges")));
}

/** The drawing, with the texts about its topics where there are any; `moved` leads from their old paths to boxes. Near-linear. */
export function readRoadmapSh(name: string, json: JsonValue | undefined, files: readonly ContentFile[] = [], moved?: ReadonlyMap<string, string>): ReadResult {
  const boxes = readBoxes(asList(at(asObject(json), "nodes")));
  const { lines, loose } = readLines(asList(at(asObject(json), "edges")), new Set(boxes.map(({ id }) => id)));
  const taught = boxes.filter(({ type, label }) => LEARNT.has(type) && label !== "");
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const isJoint = (id: string): boolean => !LEARNT.has(byId.get(id)?.type ?? "");
  const { joined, contracted } = contractJoints(lines, isJoint);
  const groupOf = headings(lines, byId);
  const title = boxes.find(({ type }) => type === "title")?.label ?? textAt(asObject(json), "title") ?? "";
  const content = joinContent(taught.map(({ id, label }) => ({ key: id, label })), files, moved);
  const concepts = taught.map((box): DraftConcept => ({ ...aboutTopic(content.of.get(box.id)), key: box.id, label: box.label, group: groupOf.get(box.id) ?? null, ...(box.legend === "" ? {} : { note: box.legend }), ...(/optional|alternative|later|not strict/i.test(box.legend) ? { emphasis: "optional" as const } : {}) }));
  const used = new Set(groupOf.values());
  const groups = boxes.filter(({ id }) => used.has(id)).map((box): DraftGroup => ({ key: box.id, title: box.label, parent: null }));
  const { arrows, parts } = toRelations(joined, byId);
  const { document, dangling, loops } = buildRoadmap({ title: title || name.replace(/\.json$/i, ""), url: null, groups, concepts, arrows, parts }, name);
  const count = (...types: readonly string[]): number => boxes.filter(({ type }) => types.includes(type)).length;
  return {
    documents: [document],
    found: tallies([count("topic"), "topic", "topics"], [count("subtopic"), "subtopic", "subtopics"], [count("todo", "checklist"), "checklist entry", "checklist entries"], [lines.filter((line) => !line.dashed).length, "solid line", "solid lines"], [lines.filter((line) => line.dashed).length, "dashed line", "dashed lines"], [content.of.size, "text about a topic", "texts about topics"]),
    dropped: losses(
      [loose, "line without an end", "lines without an end", "One of the boxes that it joins is not in the file."],
      [contracted, "line through a caption", "lines through captions", "Captions teach nothing; what they join was joined directly."],
      [dangling + loops, "line to nothing to learn", "lines to nothing to learn", "It ends at a box without a name, or where it began."],
      [count("vertical", "horizontal"), "bare stroke", "bare strokes", "A stroke beside the boxes shows an order to the eye only; it joins nothing in the file."],
      [count("button", "linksgroup", "resourceButton"), "button or list of links", "buttons and lists of links", "They lead to other pages."],
      [boxes.filter((box) => (JOINT.has(box.type) ? box.type === "paragraph" || box.type === "label" : !LEARNT.has(box.type)) && !used.has(box.id)).length, "caption", "captions", "They explain the drawing."],
    ),
    diagnostics: content.diagnostics,
  };
}

/** The caption that each topic hangs on by a dashed line, where that is a caption and no topic. */
function headings(lines: readonly DrawnLine[], byId: ReadonlyMap<string, Box>): Map<string, string> {
  const heads = new Map<string, string>();
  for (const { from, to, dashed } of lines) {
    if (!dashed) continue;
    for (const [head, below] of [[from, to], [to, from]] as const) {
      const box = byId.get(head);
      if (box !== undefined && (box.type === "paragraph" || box.type === "label") && box.label !== "" && LEARNT.has(byId.get(below)?.type ?? "") && !heads.has(below)) heads.set(below, head);
    }
  }
  return heads;
}

/** Dashed: the topic holds the subtopic, whichever way the line was drawn. Solid: suggested next, downwards where the boxes stand above each other. */
function toRelations(lines: readonly DrawnLine[], byId: ReadonlyMap<string, Box>): { arrows: DraftArrow[]; parts: DraftPair[] } {
  const [arrows, parts]: [DraftArrow[], DraftPair[]] = [[], []];
  for (const { from, to, dashed } of lines) {
    const [a, b] = [byId.get(from), byId.get(to)];
    if (a === undefined || b === undefined) continue;
    const holds = a.type === "topic" && b.type !== "topic" ? [a, b] : b.type === "topic" && a.type !== "topic" ? [b, a] : undefined;
    if (holds !== undefined || dashed) {
      const [whole, part] = (holds ?? [a, b]) as [Box, Box];
      parts.push({ one: whole.id, other: part.id, words: dashed ? "dashed line" : "solid line" });
    } else {
      const isUpwards = a.y > b.y + Math.max(a.height, b.height);
      arrows.push({ before: isUpwards ? to : from, after: isUpwards ? from : to, basis: "sequence", strength: 0.3, words: "solid line: suggested next" });
    }
  }
  return { arrows, parts };
}
