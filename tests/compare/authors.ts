/** Roadmaps as tests on comparison write them, with their atlas by id: "x -> y -> z; x -0.3> z; y !> z; a|b -> c; [x y] [z]". */
import fc from "fast-check";
import { atlasSchema, type Atlas } from "../../graph/model/atlas.ts";
import { roadmapSchema, type Roadmap } from "../../graph/model/roadmap.ts";
import { byCodePoint } from "../../graph/text/by-code-point.ts";

export interface Authors {
  readonly atlas: Atlas;
  readonly roadmaps: readonly Roadmap[];
}

interface Line {
  readonly from: readonly string[];
  readonly to: string;
  readonly isDenial: boolean;
  readonly strength: number;
}

/**
 * One roadmap a text. Statements are separated by ";": a chain of arrows of strength 1 or as written, `!>` for a denial,
 * `a|b` for a choice; brackets are stages in order with their concepts; a lone name is a concept.
 */
export function authors(texts: Readonly<Record<string, string>>): Authors {
  const roadmaps = Object.entries(texts).map(([id, text]) => roadmapOf(id, text));
  return { roadmaps, atlas: atlasSchema.parse(atlasOf(roadmaps)) };
}

function roadmapOf(id: string, text: string): Roadmap {
  const statements = text.split(";").map((each) => each.trim()).filter((each) => each !== "");
  const stages = statements.flatMap((each) => [...each.matchAll(/\[([^\]]*)\]/g)].map((match) => (match[1] ?? "").split(/\s+/).filter(Boolean)));
  const chains = statements.filter((each) => !each.startsWith("["));
  const lines = chains.flatMap(linesOf);
  const names = [...new Set([...stages.flat(), ...chains.flatMap((each) => each.split(/\s*-[\d.]*>\s*|\s*!>\s*|\|/))])];
  const evidence = (at: number, quote: string) => [{ line: at + 1, column: 1, endLine: at + 1, endColumn: 2, quote, rule: "test" }];
  return roadmapSchema.parse({
    id, title: id.toUpperCase(), author: null, url: null, language: "en", document: `${id}.md`, line: 1, endLine: 99, duration: null,
    stages: stages.map((_, at) => ({ id: `s${at + 1}`, title: `Stage ${at + 1}`, number: at + 1, order: at + 1, line: at + 1, endLine: at + 1, parent: null, duration: null, ongoing: false })),
    concepts: names.map((name, at) => ({ id: name, label: { en: name.toUpperCase() }, aliases: [], kind: "concept", stage: stageOf(stages, name), emphasis: "required", duration: null, score: 1, mentions: [{ line: at + 1, column: 1, endLine: at + 1, endColumn: 2, text: name, rule: "test" }] })).sort((a, b) => byCodePoint(a.id, b.id)),
    prerequisites: lines.filter(({ isDenial }) => !isDenial).flatMap(({ from, to, strength }, at) => from.map((before) => ({ before, after: to, basis: "stated", strength, choice: from.length > 1 ? from.join("|") : null, evidence: evidence(at, `${from.join(" or ")} before ${to}`) }))),
    denials: lines.filter(({ isDenial }) => isDenial).map(({ from, to }, at) => ({ before: from[0], after: to, evidence: evidence(at, `no ${from[0]} for ${to}`) })),
    choices: [], parts: [], resources: [], diagnostics: [],
  });
}

function stageOf(stages: readonly (readonly string[])[], name: string): string | null {
  const at = stages.findIndex((names) => names.includes(name));
  return at === -1 ? null : `s${at + 1}`;
}

function linesOf(chain: string): Line[] {
  const parts = chain.split(/\s*(-[\d.]*>|!>)\s*/);
  return parts.flatMap((sign, at) => (at % 2 === 0 ? [] : [{ from: parts[at - 1]!.split("|").sort(byCodePoint), to: parts[at + 1]!, isDenial: sign === "!>", strength: Number(sign.slice(1, -1) || 1) }]));
}

function atlasOf(roadmaps: readonly Roadmap[]): unknown {
  const ids = [...new Set(roadmaps.flatMap(({ concepts }) => concepts.map(({ id }) => id)))].sort(byCodePoint);
  const sorted = [...roadmaps].sort((a, b) => byCodePoint(a.id, b.id));
  const pairs = (list: "prerequisites" | "denials") => [...new Set(roadmaps.flatMap((each) => each[list].map(({ before, after }) => `${before} ${after}`)))].sort(byCodePoint).map((pair) => pair.split(" ") as [string, string]);
  const denials = (before: string, after: string) => sorted.flatMap(({ id, denials: all }) => all.filter((each) => each.before === before && each.after === after).map(({ evidence }) => ({ roadmap: id, kind: "denial", strength: 1, evidence })));
  const said = new Set(pairs("prerequisites").map((pair) => pair.join(" ")));
  return {
    roadmaps: roadmaps.map(({ id }) => id),
    concepts: ids.map((id) => ({ id, label: { en: id.toUpperCase() }, aliases: [], kind: "concept", members: sorted.flatMap(({ id: roadmap, document, concepts }) => concepts.filter((each) => each.id === id).map(({ stage }) => ({ roadmap, document, concept: id, stage, surfaces: [id], match: "form", by: id, why: id }))) })),
    prerequisites: pairs("prerequisites").map(([before, after]) => ({ before, after, for: sorted.flatMap(({ id, prerequisites }) => prerequisites.filter((each) => each.before === before && each.after === after).map(({ basis, strength, choice, evidence }) => ({ roadmap: id, basis, strength, choice, evidence }))), against: denials(before, after) })),
    denials: pairs("denials").filter((pair) => !said.has(pair.join(" "))).map(([before, after]) => ({ before, after, against: denials(before, after) })),
    choices: [], suggestions: [],
  };
}

/** Texts of up to `most` roadmaps over concepts a to the n-th letter, with arrows of all classes that may contradict each other, stages where told. */
export function anyAuthors(most: number, n: number, withStages: boolean): fc.Arbitrary<Authors> {
  const names = [..."abcdefghijklmnop"].slice(0, n);
  const name = fc.constantFrom(...names);
  const arrow = fc.tuple(name, fc.constantFrom("1", "0.6", "0.3"), name).filter(([a, , b]) => a !== b).map(([a, strength, b]) => `${a} -${strength}> ${b}`);
  const stages = withStages ? fc.array(fc.integer({ min: 0, max: 3 }), { minLength: n, maxLength: n }).map((at) => [1, 2, 3].map((stage) => `[${names.filter((_, index) => at[index] === stage).join(" ")}]`).join(" ")) : fc.constant("");
  const text = fc.tuple(fc.uniqueArray(arrow, { maxLength: n + 2, selector: (each) => each.replace(/-[\d.]+>/, "") }), stages).map(([arrows, staged]) => [staged, ...arrows].filter(Boolean).join("; "));
  return fc.array(text, { minLength: 1, maxLength: most }).map((texts) => authors(Object.fromEntries(texts.map((each, at) => [`r${at + 1}`, each]))));
}
