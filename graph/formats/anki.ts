/**
 * Notes for Anki as a text file with tabs: a card for each concept, in an order in which each comes after what it needs,
 * so that Anki's "show new cards in order gathered" is the order of learning. Reference: https://docs.ankiweb.net/importing/text-files.html
 */
import type { Concept } from "../model/concept.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { breakCycles } from "../order/break-cycles.ts";
import { digraph } from "../order/digraph.ts";
import { topologicalOrder } from "../order/topological-order.ts";
import { groupBy } from "../text/group-by.ts";
import { withoutMarkup } from "../text/markup-signs.ts";
import { slug } from "../text/slug.ts";
import { distinctConcepts } from "./distinct-concepts.ts";
import type { Format, Written } from "./format.ts";
import { knownArrows } from "./known-arrows.ts";
import { outlineLosses } from "./outline-losses.ts";
import { conceptName, statedBefore } from "./outline-of.ts";
import { createTextCleaner } from "./text-cleaner.ts";

/** The name in front; stage, prerequisites and the author's words on the back. The first column keeps a card itself when the file comes again. */
export const anki: Format = { id: "anki", extension: "txt", mediaType: "text/tab-separated-values", write: toAnki };

function toAnki(roadmap: Roadmap): Written {
  const { clean, losses } = createTextCleaner();
  const stages = new Map(roadmap.stages.map((stage) => [stage.id as string, stage]));
  const before = statedBefore(roadmap);
  const stated = groupBy(roadmap.prerequisites.filter(({ basis }) => basis === "stated"), ({ after }) => after as string);
  const needs = roadmap.language === "zh" ? "先学：" : "First: ";
  const rows = inLearningOrder(roadmap).map((concept) => {
    const stage = stages.get(concept.stage ?? "");
    const first = before.get(concept.id) ?? [];
    const quotes = [...new Set((stated.get(concept.id) ?? []).flatMap(({ evidence }) => evidence.map(({ quote }) => quote)))];
    const back = [stage?.title ?? "", first.length === 0 ? "" : needs + first.map((each) => conceptName(each, roadmap, clean)).join(", "), ...quotes.map((quote) => `“${withoutMarkup(quote)}”`)].map((line) => html(clean(line))).filter((line) => line !== "");
    return [`${slug(clean(roadmap.id))}:${clean(concept.id)}`, html(conceptName(concept, roadmap, clean)), back.join("<br>"), [concept.kind, ...(stage === undefined ? [] : [slug(clean(stage.title))])].join(" ")];
  });
  const deck = clean(roadmap.title).replace(/\s+/g, " ").replaceAll("::", ":").trim() || "?";
  const head = ["#separator:tab", "#html:true", "#guid column:1", "#notetype:Basic", `#deck:${deck}`, "#tags column:4"];
  return { text: [...head, ...rows.map((row) => row.map(field).join("\t"))].map((line) => `${line}\n`).join(""), losses: [...outlineLosses(roadmap, ["languages", "kinds"], ["stated"]), ...losses()] };
}

/** Stage by stage as far as the arrows allow, ties by id. */
function inLearningOrder(roadmap: Roadmap): Concept[] {
  const concepts = distinctConcepts(roadmap);
  const order = new Map(roadmap.stages.map((stage) => [stage.id as string, stage.order]));
  const rank = (concept: Concept): string => `${String(order.get(concept.stage ?? "") ?? 0).padStart(7, "0")} ${concept.id}`;
  const names = new Map<string, Concept>(concepts.map((concept) => [rank(concept), concept]));
  const byId = new Map<string, string>(concepts.map((concept) => [concept.id, rank(concept)]));
  const { graph } = breakCycles(digraph({ ids: names.keys(), arrows: knownArrows(roadmap).arrows.map(({ before, after, strength }) => [byId.get(before) ?? "", byId.get(after) ?? "", strength] as const) }));
  return (topologicalOrder(graph) ?? [...names.keys()]).flatMap((name) => names.get(name) ?? []);
}

/** A field with quotes or line breaks is quoted as in CSV; tabs would end it. */
function field(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, " ");
  return /"/.test(flat) || flat.startsWith("#") ? `"${flat.replaceAll('"', '""')}"` : flat;
}

function html(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
