/** Merged roadmaps as text for people: who shares what and why, what may be shared, what is disputed. */
import type { AtlasConcept, Dispute, Member, Merged, Roadmap } from "../../graph/index.ts";
import { listed, shownOf } from "./notices.ts";
import { quoted } from "./quoted.ts";

/** As many entries of a section are read, and lines of an entry. */
const [ENTRIES, LINES] = [100, 12];

/** The summary in pieces, a concept or a dispute each: of thousands of roadmaps the whole is longer than a string may be. */
export function mergeSummary({ roadmaps, atlas, consensus, disputes }: Merged): readonly string[] {
  const named = new Map(atlas.concepts.map((concept) => [concept.id as string, nameOf(concept)]));
  const name = (id: string): string => named.get(id) ?? id;
  const shared = atlas.concepts.map((concept) => ({ concept, count: roadmapsOf(concept.members).length })).filter(({ count: many }) => many > 1).sort((a, b) => b.count - a.count).map(({ concept }) => concept);
  const namesIn = namesByRoadmap(roadmaps);
  return [
    `${count(roadmaps.length, "roadmap")}: ${listed(roadmaps.map(({ id, title, concepts }) => `${id} (${title}, ${count(concepts.length, "concept")})`), "; ")}`,
    `${count(atlas.concepts.length, "concept")}, ${shared.length} of them in two roadmaps or more · ${count(atlas.prerequisites.length, "prerequisite")} · ${count(disputes.length, "dispute")} · ${count(atlas.suggestions.length, "suggestion")}`,
    ...section("Shared concepts:", shared, (concept) => ofConcept(concept, namesIn)),
    ...section("What most agree on:", consensus.prerequisites, ({ before, after }) => `  ${name(before)} → ${name(after)}`),
    ...section("Disputes:", disputes, (dispute) => ofDispute(dispute, name)),
    ...section("May be one concept; for you to decide, with --decisions:", atlas.suggestions, ({ a, b, why }) => `  ${name(a)} (${a})  ?=  ${name(b)} (${b})   ${why}`),
  ];
}

function section<T>(title: string, items: readonly T[], tell: (item: T) => string): readonly string[] {
  return items.length === 0 ? [] : [`\n${title}`, ...few(items, ENTRIES, tell, "  ")];
}

/** The first `most`, and how many more there are. */
function few<T>(items: readonly T[], most: number, tell: (item: T) => string, indent: string): readonly string[] {
  const shown = shownOf(items.length, most);
  return [...items.slice(0, shown).map(tell), ...(shown < items.length ? [`${indent}… and ${(items.length - shown).toLocaleString("en")} more: --verbose tells all of them`] : [])];
}

/** The concept with the names that each text uses; why it is that concept where this is not plain from the names. */
function ofConcept(concept: AtlasConcept, namesIn: NamesIn): string {
  const lines = few(concept.members, LINES, ({ roadmap, concept: id, why }) => {
    const names = namesIn(roadmap, id);
    return `    ${roadmap}: ${names.join(", ") || id}${why.startsWith("both ") ? "" : `   (${why})`}`;
  }, "    ");
  return [`  ${nameOf(concept)}  (${concept.id})`, ...lines].join("\n");
}

type NamesIn = (roadmap: string, concept: string) => readonly string[];

/** What each roadmap's text calls each of its concepts. */
function namesByRoadmap(roadmaps: readonly Roadmap[]): NamesIn {
  const concepts = new Map(roadmaps.map(({ id, concepts: own }) => [id as string, new Map(own.map((concept) => [concept.id as string, concept]))]));
  return (roadmap, concept) => [...new Set((concepts.get(roadmap)?.get(concept)?.mentions ?? []).map(({ text }) => text.replace(/\s+/g, " ")))];
}

function ofDispute({ a, b, kind, for: pro, against }: Dispute, name: (id: string) => string): string {
  const says = kind === "not-needed" ? `${name(a)} needed for ${name(b)}?` : `${name(a)} before ${name(b)}?`;
  const quote = (sign: string, { roadmap, document, line, quote: words }: Dispute["for"][number]): string => `    ${sign} ${roadmap}, ${document}:${line}: ${quoted(words, 90)}`;
  return [`  ${says}  (${kind})`, ...few(pro, LINES, (word) => quote("+", word), "    "), ...few(against, LINES, (word) => quote("-", word), "    ")].join("\n");
}

function roadmapsOf(members: readonly Member[]): string[] {
  return [...new Set(members.map(({ roadmap }) => roadmap))];
}

function nameOf({ id, label: { zh, en } }: AtlasConcept): string {
  return zh !== undefined && en !== undefined && zh !== en ? `${zh} · ${en}` : (zh ?? en ?? id);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
