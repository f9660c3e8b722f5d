/** The tables of docs/formats.md, measured: a roadmap with one of everything goes out in each format and comes in again. `GOLDEN=write` writes them, new formats included. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FORMATS } from "../../../graph/formats/formats.ts";
import { FOLDER_READERS, READERS } from "../../../graph/formats/read/readers.ts";
import { importFiles } from "../../../graph/import-files.ts";
import type { Roadmap } from "../../../graph/model/roadmap.ts";
import { en } from "../../../src/i18n/en.ts";
import { smallRoadmap } from "../../support/small-roadmap.ts";

const FILE = join(import.meta.dirname, "..", "..", "..", "docs", "formats.md");

/** What is compared, as lists of texts: those that are in both have come back. */
const FACTS: Readonly<Record<string, (roadmap: Roadmap) => readonly string[]>> = {
  concepts: ({ concepts }) => concepts.map(nameOf),
  "both languages": ({ concepts }) => concepts.flatMap(({ label: { zh, en } }) => (zh === undefined || en === undefined ? [] : [`${zh} ${en}`])),
  kinds: ({ concepts }) => concepts.flatMap((each) => (each.kind === "concept" ? [] : [`${nameOf(each)} ${each.kind}`])),
  emphasis: ({ concepts }) => concepts.flatMap((each) => (each.emphasis === "required" ? [] : [`${nameOf(each)} ${each.emphasis}`])),
  aliases: ({ concepts }) => concepts.flatMap(({ aliases }) => aliases),
  stages: ({ stages, concepts }) => concepts.flatMap((each) => { const stage = stages.find(({ id }) => id === each.stage); return stage === undefined ? [] : [`${nameOf(each)} ${stage.title}`]; }),
  "stated prerequisites": (roadmap) => arrows(roadmap, true),
  "inferred order": (roadmap) => arrows(roadmap, false),
  strengths: (roadmap) => arrows(roadmap, null),
  choices: ({ choices, concepts }) => choices.map(({ of }) => of.map((id) => nameOf(concepts.find((each) => each.id === id)!)).sort().join("|")),
  parts: ({ parts, concepts }) => parts.map(({ whole, part }) => [whole, part].map((id) => nameOf(concepts.find((each) => each.id === id)!)).join(">")),
  denials: ({ denials, concepts }) => denials.map(({ before, after }) => [before, after].map((id) => nameOf(concepts.find((each) => each.id === id)!)).join(">")),
  resources: ({ resources }) => resources.flatMap(({ url }) => url ?? []),
  quotes: ({ prerequisites }) => prerequisites.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
};

/** A name by which a concept is known again even where a format holds one of its two names, or both as one. */
function nameOf({ label, id }: Roadmap["concepts"][number]): string {
  const known = smallRoadmap.concepts.find((each) => [each.label.zh, each.label.en].some((name) => name !== undefined && [label.zh, label.en].some((other) => other === name || other?.startsWith(`${name} (`) === true)));
  return known?.id ?? id;
}

function arrows({ prerequisites, concepts }: Roadmap, stated: boolean | null): string[] {
  const name = (id: string): string => { const concept = concepts.find((each) => each.id === id); return concept === undefined ? id : nameOf(concept); };
  return prerequisites.filter(({ basis }) => stated === null || (basis === "stated") === stated).map(({ before, after, strength }) => `${name(before)}>${name(after)}${stated === null ? strength : ""}`);
}

function cell(fact: (roadmap: Roadmap) => readonly string[], back: Roadmap | undefined): string {
  if (back === undefined) return "–";
  const [wanted, got] = [fact(smallRoadmap), new Set(fact(back))];
  const kept = wanted.filter((each) => got.has(each)).length;
  return kept === wanted.length ? "all" : kept === 0 ? "–" : `${kept} of ${wanted.length}`;
}

const [renamed] = smallRoadmap.concepts;
const correctedRoadmap: Roadmap = { ...smallRoadmap, corrected: [{ kind: "rename", roadmap: smallRoadmap.id, reason: "", label: { en: "Another" }, concept: { concept: renamed!.id, label: renamed!.label, quote: null } }] };
const names = Object.keys(FACTS);
const roundTrips = Object.entries(FORMATS).map(([id, format]) => {
  const [read] = importFiles([{ name: `small.${format.extension}`, text: format.write(smallRoadmap).text }]);
  const back = read?.documents[0]?.roadmaps[0];
  return `| ${id} | ${read?.kind ?? "–"} | ${names.map((name) => cell(FACTS[name]!, back)).join(" | ")} |`;
});
const told = Object.entries(FORMATS).map(([id, format]) => `| ${id} | .${format.extension} | ${format.write(correctedRoadmap).losses.map((loss) => loss.replace(/^\d+ /, "")).join(", ") || "nothing"} |`);
const readable = [...FOLDER_READERS, ...READERS].map(({ id, title }) => `| ${id} | ${title} |`);

const hints: Readonly<Record<string, string>> = en.exports.hint;
const written = [...Object.entries(FORMATS).map(([id, { extension }]) => [id, extension, hints[id]] as const), ["html", "html", hints["html"]] as const, ["svg", "svg", "A picture of the whole map: sharp at any size, to edit and print"] as const];

const TABLES: Readonly<Record<string, readonly string[]>> = {
  "out and in": [`| format | read as | ${names.join(" | ")} |`, `|${" --- |".repeat(names.length + 2)}`, ...roundTrips],
  losses: ["| format | file | cannot hold |", "| --- | --- | --- |", ...told],
  writable: ["| format | file | what for |", "| --- | --- | --- |", ...written.map(([id, extension, hint]) => `| ${id} | .${extension} | ${hint} |`)],
  readable: ["| kind | what it is |", "| --- | --- |", ...readable],
};

test.each(Object.entries(TABLES))("the table of %s says what was measured", (name, rows) => {
  const text = readFileSync(FILE, "utf8");
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(open) + open.length, text.indexOf(close)];
  expect(to).toBeGreaterThanOrEqual(from);
  if (process.env["GOLDEN"] === "write") writeFileSync(FILE, `${text.slice(0, from)}${rows.join("\n")}\n${text.slice(to)}`);
  else {
    const documented = text.slice(from, to).trimEnd().split("\n");
    const firstCell = (row: string): string => row.split("|")[1] ?? "";
    const listed = new Set(documented.map(firstCell));
    expect(documented).toEqual(rows.filter((row) => listed.has(firstCell(row))));
  }
});
