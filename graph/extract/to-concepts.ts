/** Terms become concepts: an id, labels in both languages where known, aliases, kind, stage, emphasis, places. */
import { conceptIdSchema, type ConceptId, type StageId } from "../model/ids.ts";
import type { Concept } from "../model/concept.ts";
import type { Label } from "../model/label.ts";
import type { LexiconEntry } from "../lexicon/entry.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import type { LineIndex } from "../text/line-index.ts";
import { normalForm } from "../text/normal-form.ts";
import { slug } from "../text/slug.ts";
import { ConceptDraft } from "./concept-draft.ts";
import type { StageDraft } from "./passage.ts";
import type { Reading } from "./reading.ts";
import type { Term, TermMention } from "./terms.ts";

export interface Concepts {
  readonly concepts: Concept[];
  /** The concept's id of a term; undefined for a term that was not accepted. */
  readonly idOf: (term: Term) => ConceptId | undefined;
}

/** The concepts in the order of their first mention. */
export function toConcepts(reading: Reading, lines: LineIndex, stageIds: ReadonlyMap<StageDraft, StageId>): Concepts {
  const drafts = gather(reading, lines);
  const ids = new Map<Term, ConceptId>();
  const taken = new Set<string>();
  for (const [term, { name }] of drafts) {
    const wanted = term.id ?? slug(name);
    let id = wanted;
    for (let count = 2; taken.has(id) || (term.id === null && reading.lexicon.entry(id) !== undefined); count++) id = `${wanted}-${count}`;
    taken.add(id);
    ids.set(term, conceptIdSchema.parse(id));
  }
  const concepts = Array.from(drafts, ([term, draft]) => toConcept(reading, stageIds, term, draft, ids.get(term) as ConceptId));
  return { concepts, idOf: (term) => ids.get(reading.terms.find(term)) };
}

function gather(reading: Reading, lines: LineIndex): Map<Term, ConceptDraft> {
  const drafts = new Map<Term, ConceptDraft>();
  for (const mentions of reading.placed) {
    for (const mention of mentions) {
      const { term } = mention;
      const known = drafts.get(term);
      const draft = known ?? new ConceptDraft(reading, lines);
      if (known === undefined) drafts.set(term, draft);
      if (!term.isJoined) draft.see(mention);
      else if (known === undefined) for (const each of sorted(term)) draft.see(each);
    }
  }
  return drafts;
}

/** The mentions of a term that was joined from several, in reading order. */
function sorted(term: Term): TermMention[] {
  return [...term.mentions].sort((a, b) => a.passage.index - b.passage.index || a.from - b.from);
}

function toConcept(reading: Reading, stageIds: ReadonlyMap<StageDraft, StageId>, term: Term, draft: ConceptDraft, id: ConceptId): Concept {
  const entry = term.id === null ? undefined : reading.lexicon.entry(term.id);
  const label: Label = entry === undefined ? labelOf(draft) : { zh: entry.zh, en: entry.en };
  return {
    id,
    label,
    aliases: aliasesOf(label, draft.names, entry),
    kind: reading.terms.kindOf(term),
    stage: draft.stage === null ? null : (stageIds.get(draft.stage) ?? null),
    emphasis: draft.emphasis ?? "required",
    duration: draft.duration,
    score: entry !== undefined ? 1 : Math.min(0.9, 0.25 * term.score + 0.1 * Math.min(3, draft.mentions.length - 1)),
    // A list that grew has room to grow further: thousands of such are more than the record itself.
    mentions: draft.mentions.slice(),
  };
}

/** Every other name: as written in the text, then the lexicon's; equal forms once. */
function aliasesOf(label: Label, names: ReadonlySet<string>, entry: LexiconEntry | undefined): string[] {
  if (entry === undefined && names.size === 1) return [];
  const known = entry === undefined ? knownNames(label, []) : namesOf(entry);
  const own = new Map<string, string>();
  for (const name of names) {
    const form = normalForm(name);
    if (!known.forms.has(form)) own.set(form, name);
  }
  return own.size === 0 ? known.aliases.slice() : [...known.aliases, ...own.values()].sort(byCodePoint);
}

interface KnownNames {
  /** The normal forms of the labels and aliases. */
  readonly forms: ReadonlySet<string>;
  /** The aliases that are no label, by code point; of equal forms the last. */
  readonly aliases: readonly string[];
}

function knownNames(label: Label, aliases: readonly string[]): KnownNames {
  const byForm = new Map(aliases.map((alias) => [normalForm(alias), alias]));
  const labels = [label.zh, label.en].filter((shown) => shown !== undefined).map(normalForm);
  const forms = new Set([...byForm.keys(), ...labels]);
  for (const form of labels) byForm.delete(form);
  return { forms, aliases: [...byForm.values()].sort(byCodePoint) };
}

const NAMES = new WeakMap<LexiconEntry, KnownNames>();

/** The names of the entry, worked out once: its label and aliases are those of every concept that it is. */
function namesOf(entry: LexiconEntry): KnownNames {
  let known = NAMES.get(entry);
  if (known === undefined) NAMES.set(entry, (known = knownNames(entry, entry.aliases ?? [])));
  return known;
}

function labelOf({ name, aliases }: ConceptDraft): Label {
  const han = /[一-鿿]/;
  const other = [...aliases].find((alias) => han.test(alias) !== han.test(name));
  if (other === undefined) return han.test(name) ? { zh: name } : { en: name };
  return han.test(name) ? { zh: name, en: other } : { zh: other, en: name };
}
