/** Curricular Analytics' table of a degree plan, to have its metrics computed elsewhere too. Reference: https://curricularanalytics.org/files */
import type { Roadmap } from "../model/roadmap.ts";
import { csvText } from "../text/csv-text.ts";
import { distinctConcepts } from "./distinct-concepts.ts";
import type { Format, Written } from "./format.ts";
import { knownArrows } from "./known-arrows.ts";
import { lossesOf, lostEmphases } from "./losses-of.ts";
import { createTextCleaner } from "./text-cleaner.ts";
import { uniqueNames } from "./unique-names.ts";

const COLUMNS = ["Course ID", "Course Name", "Prefix", "Number", "Prerequisites", "Corequisites", "Strict-Corequisites", "Credit Hours", "Institution", "Canonical Name"] as const;

/** A course a concept, numbered from 1, its id as the canonical name; a degree plan with terms where there are stages. Stated arrows are prerequisites, others corequisites. */
export const curricular: Format = { id: "curricular", extension: "curricular.csv", mediaType: "text/csv", write: toCurricularCsv };

function toCurricularCsv(roadmap: Roadmap): Written {
  const { clean, losses } = createTextCleaner();
  const concepts = distinctConcepts(roadmap);
  const { arrows, dangling } = knownArrows(roadmap);
  const numbers = new Map<string, number>(concepts.map(({ id }, i) => [id, i + 1]));
  const named = uniqueNames(numbers.keys(), (id) => clean(id).trim() || "?");
  const terms = new Map<string, number>(roadmap.stages.map(({ id, order }) => [id, order]));
  const befores = { stated: new Map<string, number[]>(), other: new Map<string, number[]>() };
  for (const { before, after, basis } of arrows) {
    const into = befores[basis === "stated" ? "stated" : "other"];
    into.set(after, [...(into.get(after) ?? []), numbers.get(before)!]);
  }
  const hasTerms = concepts.some(({ stage }) => stage !== null && terms.has(stage));
  const rows = concepts.map(({ id, label, stage }) => [
    numbers.get(id), clean(label[roadmap.language] ?? label.zh ?? label.en ?? id), "", "", listOf(befores.stated.get(id)), listOf(befores.other.get(id)), "", 1, "", named.get(id),
    ...(hasTerms ? [stage === null ? "" : terms.get(stage)] : []),
  ]);
  const title = clean(roadmap.title).replace(/\s+/g, " ");
  const head = [["Curriculum", title], ...(hasTerms ? [["Degree Plan", title]] : []), ["Institution", ""], ["Degree Type", ""], ["System Type", "semester"], ["CIP", ""], ["Courses"]];
  const choices = arrows.filter(({ choice }) => choice !== null).length;
  const told = choices === 0 ? [] : [`${choices} ${choices === 1 ? "arrow of a choice, written as if all were needed" : "arrows of choices, written as if all were needed"}`];
  return { text: csvText([...head, [...COLUMNS, ...(hasTerms ? ["Term"] : [])], ...rows]), losses: [...lossesOf(roadmap, [], dangling), ...told, ...lostEmphases(roadmap), ...losses()] };
}

function listOf(numbers: readonly number[] | undefined): string {
  return (numbers ?? []).join(";");
}
