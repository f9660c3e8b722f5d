/**
 * The reference roadmap: what everybody in the field would agree on but no author spells out, as a source like any other.
 * It has a text of its own, one line a prerequisite with its reason, so that its arrows open their words too.
 */
import type { Concept } from "../../model/concept.ts";
import { conceptIdSchema, roadmapIdSchema } from "../../model/ids.ts";
import type { Prerequisite } from "../../model/relations.ts";
import type { Roadmap } from "../../model/roadmap.ts";
import { byCodePoint } from "../../text/by-code-point.ts";
import type { LexiconEntry } from "../entry.ts";
import { LEXICON } from "../lexicon.ts";
import type { ReferenceRecord } from "./record.ts";
import { REFERENCE } from "./reference.ts";

export interface ReferenceDocument {
  readonly text: string;
  readonly roadmap: Roadmap;
}

let built: ReferenceDocument | undefined;

/** The reference roadmap with its text; built once. Every lexicon concept is in it, every prerequisite has basis `reference`. */
export function referenceRoadmap(): ReferenceDocument {
  built ??= build(REFERENCE, LEXICON);
  return built;
}

function build(records: readonly ReferenceRecord[], entries: readonly LexiconEntry[]): ReferenceDocument {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const sorted = [...records].sort((a, b) => byCodePoint(a.after, b.after) || byCodePoint(a.before, b.before));
  const lines = ["# Reference roadmap", ""];
  const mentions = new Map<string, Concept["mentions"]>();
  const mention = (id: string, column: number): void => {
    const text = byId.get(id)?.en ?? id;
    const list = mentions.get(id) ?? [];
    list.push({ line: lines.length + 1, column, endLine: lines.length + 1, endColumn: column + text.length, text, rule: "reference" });
    mentions.set(id, list);
  };
  const prerequisites = sorted.map((record): Prerequisite => {
    const [before, after] = [byId.get(record.before)?.en ?? record.before, byId.get(record.after)?.en ?? record.after];
    mention(record.before, 3);
    mention(record.after, before.length + 6);
    const quote = `${before} → ${after}: ${record.reason}`;
    lines.push(`- ${quote}`);
    const line = lines.length;
    return { before: conceptIdSchema.parse(record.before), after: conceptIdSchema.parse(record.after), basis: "reference", strength: 1, choice: null, evidence: [{ line, column: 3, endLine: line, endColumn: 3 + quote.length, quote, rule: "reference" }] };
  });
  const roadmap: Roadmap = {
    id: roadmapIdSchema.parse("reference"),
    title: "Reference roadmap",
    author: null,
    url: null,
    language: "en",
    document: "reference",
    line: 1,
    endLine: lines.length,
    duration: null,
    stages: [],
    concepts: entries.map((entry) => toConcept(entry, mentions.get(entry.id) ?? [])).sort((a, b) => byCodePoint(a.id, b.id)),
    prerequisites: prerequisites.sort((a, b) => byCodePoint(a.before, b.before) || byCodePoint(a.after, b.after)),
    denials: [],
    choices: [],
    parts: [],
    resources: [],
    diagnostics: [],
  };
  return { text: `${lines.join("\n")}\n`, roadmap };
}

function toConcept(entry: LexiconEntry, mentions: Concept["mentions"]): Concept {
  return { id: conceptIdSchema.parse(entry.id), label: { zh: entry.zh, en: entry.en }, aliases: [...(entry.aliases ?? [])], kind: entry.kind, stage: null, emphasis: "required", duration: null, score: 1, mentions };
}
