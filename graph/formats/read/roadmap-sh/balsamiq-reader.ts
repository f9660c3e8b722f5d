/** Roadmaps of roadmap.sh before 2024: mock-ups of Balsamiq, whose groups bear the names of topics ("100-version-control:git") and whose order is in the numbers. */
import { buildRoadmap, type DraftConcept, type DraftPair } from "../build-roadmap.ts";
import { asObject, at, objectsIn, textAt, type JsonObject, type JsonValue } from "../parse-json.ts";
import type { ReadResult, Reader } from "../reader.ts";
import { aboutTopic, type ContentFile } from "./content-file.ts";
import { joinContent } from "./join-content.ts";
import { losses, tallies } from "../tally.ts";

export const balsamiqReader: Reader = {
  id: "roadmap-sh-old",
  title: "a roadmap of roadmap.sh in its old form",
  recognise: ({ json }) => controlsOf(asObject(at(asObject(json), "mockup"))).length > 0,
  read: ({ name, json }) => readMockup(name, json),
};

function controlsOf(owner: JsonObject | undefined): JsonObject[] {
  return objectsIn(at(asObject(at(owner, "controls")), "control"));
}

interface Topic {
  readonly path: readonly string[];
  readonly number: number;
  readonly label: string;
}

/** The mock-up, with the texts about its topics where there are any. O(n log n). */
export function readMockup(name: string, json: JsonValue | undefined, files: readonly ContentFile[] = []): ReadResult {
  const mockup = asObject(at(asObject(json), "mockup"));
  const counts = { strokes: 0, texts: 0, links: 0 };
  const topics = new Map<string, Topic>();
  for (const topic of readTopics(controlsOf(mockup), counts)) if (!topics.has(topic.path.join(":"))) topics.set(topic.path.join(":"), topic);
  const ordered = [...topics.values()].sort((a, b) => a.number - b.number);
  const content = joinContent(ordered.map(({ path, label }) => ({ key: path.join(":"), label })), files);
  const concepts = ordered.map(({ path, label }): DraftConcept => ({ ...aboutTopic(content.of.get(path.join(":"))), key: path.join(":"), label, group: null }));
  const parts = ordered.flatMap(({ path }): DraftPair[] => {
    const whole = path.slice(0, -1).join(":");
    return path.length > 1 && topics.has(whole) ? [{ one: whole, other: path.join(":"), words: "group within group" }] : [];
  });
  const { document } = buildRoadmap({ title: textAt(asObject(at(mockup, "attributes")), "name") || name.replace(/\.json$/i, ""), groups: [], concepts, arrows: [], parts }, name);
  return {
    documents: [document],
    found: tallies([ordered.length, "group with the name of a topic", "groups with names of topics"], [content.of.size, "text about a topic", "texts about topics"]),
    dropped: losses(
      [counts.strokes, "stroke or arrow of the drawing", "strokes and arrows of the drawing", "In this form they join places on the paper, not topics."],
      [counts.texts, "caption", "captions", "They explain the drawing."],
      [counts.links, "button to another page", "buttons to other pages", "They lead to other pages."],
    ),
    diagnostics: content.diagnostics,
  };
}

function readTopics(controls: readonly JsonObject[], counts: { strokes: number; texts: number; links: number }): Topic[] {
  const topics: Topic[] = [];
  let visited = 0;
  const visit = (control: JsonObject): void => {
    const type = textAt(control, "typeID");
    const called = textAt(asObject(at(control, "properties")), "controlName");
    const named = /^(?:(\d+)-)?([\w.+-]+(?::[\w.+-]+)*)$/.exec(called);
    if (called.startsWith("ext_link:")) counts.links++;
    else if (type === "__group__" && named !== null && !called.startsWith("check:")) {
      const path = (named[2] ?? "").split(":");
      topics.push({ path, number: Number(named[1] ?? 1e9), label: captionOf(control) || (path.at(-1) ?? "").replace(/-/g, " ") });
      return void childrenOf(control).filter((child) => textAt(child, "typeID") === "__group__").forEach(visit);
    }
    if (type === "Arrow" || type === "HRule" || type === "VRule") counts.strokes++;
    else if (type === "Label" || type === "Paragraph") counts.texts++;
    if (visited++ < 100_000) childrenOf(control).forEach(visit);
  };
  controls.forEach(visit);
  return topics;
}

function childrenOf(control: JsonObject): JsonObject[] {
  return controlsOf(asObject(at(control, "children")));
}

/** The words on the first button or label of the group. */
function captionOf(control: JsonObject): string {
  const child = childrenOf(control).find((each) => ["TextArea", "Label", "Button", "Paragraph", "Canvas"].includes(textAt(each, "typeID")) && textAt(asObject(at(each, "properties")), "text") !== "");
  return textAt(asObject(at(child, "properties")), "text").replace(/\\[nr]|%20/g, " ");
}
