/** An edge list as a table: a row a prerequisite, for spreadsheets, pandas and Gephi. Concepts without arrows have a row of their own. */
import type { Concept } from "../model/concept.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { csvText } from "../text/csv-text.ts";
import { distinctConcepts } from "./distinct-concepts.ts";
import type { Format, Written } from "./format.ts";
import { knownArrows } from "./known-arrows.ts";
import { lossesOf, lostEmphases } from "./losses-of.ts";
import { createTextCleaner } from "./text-cleaner.ts";
import { uniqueNames } from "./unique-names.ts";

const COLUMNS = ["before", "after", "basis", "strength", "choice", "before_name", "after_name", "before_stage", "after_stage", "quote", "line"] as const;

/** UTF-8 with a byte order mark, without which Excel misreads Chinese; names in the roadmap's language. */
export const csv: Format = { id: "csv", extension: "csv", mediaType: "text/csv", write: toCsv };

function toCsv(roadmap: Roadmap): Written {
  const { clean, losses } = createTextCleaner();
  const concepts = distinctConcepts(roadmap);
  const { arrows, dangling } = knownArrows(roadmap);
  const byId = new Map<string, Concept>(concepts.map((concept) => [concept.id, concept]));
  const named = uniqueNames(byId.keys(), (id) => clean(id).trim() || "?");
  const stages = uniqueNames(roadmap.stages.map(({ id }) => id), (id) => clean(roadmap.stages.find((stage) => stage.id === id)?.title ?? id).trim() || id);
  const nameOf = (id: string): string => {
    const { label } = byId.get(id)!;
    return clean(label[roadmap.language] ?? label.zh ?? label.en ?? "");
  };
  const stageOf = (id: string): string => stages.get(byId.get(id)?.stage ?? "") ?? "";
  const linked = new Set<string>(arrows.flatMap(({ before, after }) => [before, after]));
  const rows = [
    ...arrows.map(({ before, after, basis, strength, choice, evidence }) => [named.get(before), named.get(after), basis, strength, choice, nameOf(before), nameOf(after), stageOf(before), stageOf(after), clean(evidence[0]?.quote ?? ""), evidence[0]?.line]),
    ...concepts.filter(({ id }) => !linked.has(id)).map(({ id }) => [named.get(id), "", "", "", "", nameOf(id), "", stageOf(id), "", "", ""]),
  ];
  return { text: `\ufeff${csvText([COLUMNS, ...rows])}`, losses: [...lossesOf(roadmap, ["strengths", "quotes"], dangling), ...lostEmphases(roadmap), ...losses()] };
}
