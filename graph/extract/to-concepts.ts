/** Terms become concepts: an id, labels in both languages where known, aliases, kind, stage, emphasis, places. */
import { conceptIdSchema, type ConceptId, type StageId } from "../model/ids.ts";
import type { Concept, Emphasis, Mention } from "../model/concept.ts";
import type { Duration } from "../model/duration.ts";
import type { Label } from "../model/label.ts";
import type { LexiconEntry } from "../lexicon/entry.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import type { LineIndex } from "../text/line-index.ts";
import { normalForm } from "../text/normal-form.ts";
import { slug } from "../text/slug.ts";
import { originalRange } from "./original-offset.ts";
import type { Passage, StageDraft } from "./passage.ts";
import { opensBracket } from "./phrase/opens-bracket.ts";
import { findDuration } from "./read-duration.ts";
import type { Reading } from "./reading.ts";
import { findEmphasis } from "./relation/find-emphasis.ts";
import type { Term, TermMention } from "./terms.ts";

export interface Concepts {
  readonly concepts: Concept[];
  /** The concept's id of a term; undefined for a term that was not accepted. */
  readonly idOf: (term: Term) => ConceptId | undefined;
}

/** The concepts in the order of their first mention. */
export function toConcepts(reading: Reading, lines: LineIndex, stageIds: ReadonlyMap<StageDraft, StageId>): Concepts {
  const accepted = new Set<Term>();
  for (const mentions of reading.placed) for (const { term } of mentions) accepted.add(term);
  const ids = new Map<Term, ConceptId>();
  const taken = new Set<string>();
  const ordered = [...accepted].map((term) => ({ term, mentions: sorted(term) })).filter(({ mentions }) => mentions.length > 0).map(({ term, mentions }) => ({ term, mentions, name: nameOf(mentions) }));
  for (const { term, name } of ordered) {
    const wanted = term.id ?? slug(name);
    let id = wanted;
    for (let count = 2; taken.has(id) || (term.id === null && reading.lexicon.entry(id) !== undefined); count++) id = `${wanted}-${count}`;
    taken.add(id);
    ids.set(term, conceptIdSchema.parse(id));
  }
  const concepts = ordered.map(({ term, mentions, name }) => toConcept(reading, lines, stageIds, term, mentions, name, ids.get(term) as ConceptId));
  return { concepts, idOf: (term) => ids.get(reading.terms.find(term)) };
}

/** The mentions in reading order, as they are but for terms that were joined or have names within names. */
function sorted({ mentions }: Term): readonly TermMention[] {
  return mentions.every((mention, i) => i === 0 || byPlace(mentions[i - 1] as TermMention, mention) <= 0) ? mentions : [...mentions].sort(byPlace);
}

function byPlace(a: TermMention, b: TermMention): number {
  return a.passage.index - b.passage.index || a.from - b.from;
}

/** The name most used, the first of equals; what fields of prerequisites write counts only where nothing else does. */
function nameOf(mentions: readonly TermMention[]): string {
  const counts = new Map<string, number>();
  const isNamed = mentions.some((mention) => !mention.alias && mention.rule !== "prerequisite-field");
  for (const mention of mentions) if (!mention.alias && !(isNamed && mention.rule === "prerequisite-field")) counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
  let best = mentions[0]?.name ?? "";
  for (const [name, count] of counts) if (count > (counts.get(best) ?? 0)) best = name;
  return best;
}

function toConcept(reading: Reading, lines: LineIndex, stageIds: ReadonlyMap<StageDraft, StageId>, term: Term, mentions: readonly TermMention[], name: string, id: ConceptId): Concept {
  const entry = term.id === null ? undefined : reading.lexicon.entry(term.id);
  const label: Label = entry === undefined ? labelOf(name, mentions) : { zh: entry.zh, en: entry.en };
  const aliases = aliasesOf(label, mentions, entry);
  const teaching = teachingOf(mentions);
  return {
    id,
    label,
    aliases,
    kind: reading.terms.kindOf(term),
    stage: teaching?.passage.stage == null ? null : (stageIds.get(teaching.passage.stage) ?? null),
    emphasis: emphasisOf(mentions),
    duration: ownDuration(reading, mentions, lines),
    score: entry !== undefined ? 1 : Math.min(0.9, 0.25 * term.score + 0.1 * Math.min(3, mentions.length - 1)),
    mentions: mentions.map((mention) => toMention(mention, reading.outline.text, lines)),
  };
}

/** The mention whose stage teaches the concept: the first that heads its passage, else the first of all; one of a summary only when there is no other. */
function teachingOf(mentions: readonly TermMention[]): TermMention | undefined {
  let first: TermMention | undefined;
  for (const mention of mentions) {
    if (mention.passage.stage === null || mention.passage.role === "summary") continue;
    if (mention.head) return mention;
    first ??= mention;
  }
  return first ?? mentions.find((mention) => mention.passage.stage !== null);
}

function emphasisOf(mentions: readonly TermMention[]): Emphasis {
  for (const mention of mentions) {
    const emphasis = findEmphasis(mention);
    if (emphasis !== undefined) return emphasis;
  }
  return "required";
}

/** Every other name: as written in the text, then the lexicon's; equal forms once. */
function aliasesOf(label: Label, mentions: readonly TermMention[], entry: LexiconEntry | undefined): string[] {
  const forms = new Map<string, string>();
  for (const name of new Set(mentions.map((mention) => mention.name))) forms.set(normalForm(name), name);
  if (entry !== undefined) for (const [form, name] of knownForms(entry)) forms.set(form, name);
  for (const shown of [label.zh, label.en]) if (shown !== undefined) forms.delete(normalForm(shown));
  return [...forms.values()].sort(byCodePoint);
}

const KNOWN_FORMS = new WeakMap<LexiconEntry, readonly (readonly [string, string])[]>();

/** The entry's aliases with their normal forms, worked out once for each entry. */
function knownForms(entry: LexiconEntry): readonly (readonly [string, string])[] {
  let forms = KNOWN_FORMS.get(entry);
  if (forms === undefined) {
    forms = (entry.aliases ?? []).map((alias) => [normalForm(alias), alias] as const);
    KNOWN_FORMS.set(entry, forms);
  }
  return forms;
}

function labelOf(name: string, mentions: readonly TermMention[]): Label {
  const han = /[一-鿿]/;
  const other = mentions.find((mention) => mention.alias && han.test(mention.name) !== han.test(name))?.name;
  return han.test(name) ? { zh: name, ...(other === undefined ? {} : { en: other }) } : { ...(other === undefined ? {} : { zh: other }), en: name };
}

function toMention(mention: TermMention, text: string, lines: LineIndex): Mention {
  const at = originalRange(mention.passage.entry.words, mention.from, mention.to);
  const place = lines.placeOf(at.from, at.to);
  const found: Mention = { line: place.line, column: place.column, endLine: place.endLine, endColumn: place.endColumn, text: text.slice(at.from, at.to), rule: mention.rule };
  if (mention.head) found.head = true;
  return found;
}

/** A duration in brackets behind the name in its own item, or in a duration column of its row. */
function ownDuration(reading: Reading, mentions: readonly TermMention[], lines: LineIndex): Duration | null {
  for (const mention of mentions) {
    const { passage } = mention;
    if (!mention.head || passage.titleOf !== null) continue;
    const bracket = opensBracket(passage.plain, mention.to) ? /^\s*[（(【[]([^）)】\]\n]{1,40})[）)】\]]/.exec(passage.plain.slice(mention.to, passage.to)) : null;
    const found = bracket === null ? undefined : findDuration(bracket[1] ?? "");
    const line = (): number => lines.lineAt(originalRange(passage.entry.words, mention.from, mention.to).from);
    if (found !== undefined) return { ...found.duration, line: line() };
    const column = passage.entry.kind === "cell" ? columnDuration(reading, passage) : undefined;
    if (column !== undefined) return { ...column, line: line() };
  }
  return null;
}

/** What the Duration and Effort cells of the same row say together: "13 weeks" and "6-10 hours/week". */
function columnDuration(reading: Reading, cell: Passage): Duration | undefined {
  const words: string[] = [];
  for (let i = cell.index + 1; i < reading.passages.length; i++) {
    const other = reading.passages[i];
    if (other === undefined || other.entry.kind !== "cell" || other.run !== cell.run || other.entry.columnIndex <= cell.entry.columnIndex) break;
    if (/duration|effort|hours|time|时长|时间|周期|学时|用时/i.test(other.entry.column ?? "")) words.push(other.plain);
  }
  return words.length === 0 ? undefined : findDuration(words.join(", "))?.duration;
}
