/** What is aligned: one concept of one roadmap with all its names, read once and then compared by form. */
import { builtInLanguage } from "../lexicon/lexicon.ts";
import type { Concept } from "../model/concept.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { formOf } from "./form/form-of.ts";
import { knownAs } from "./form/lexicon-forms.ts";
import { isShort } from "./form/is-short.ts";
import { splitBrackets } from "./form/split-brackets.ts";

/** A name as written and its form. */
export interface Name {
  readonly text: string;
  readonly form: string;
}

export interface Item {
  /** Its number in the list, by roadmap, then by id. */
  readonly index: number;
  readonly roadmap: Roadmap;
  readonly concept: Concept;
  /** All names that the roadmap has for it, those of the lexicon included, sorted. */
  readonly surfaces: readonly Name[];
  /** Those that its text uses, sorted; the labels where it is never mentioned. */
  readonly written: readonly string[];
  /** What it is called, without brackets behind; an acronym beside a longer label is a second name. */
  readonly labels: readonly Name[];
  /** What else its author calls it; the lexicon's own names are not among them. */
  readonly aliases: readonly Name[];
  /** The entry of the lexicon that it is, by its id or by its labels. */
  readonly known: string | undefined;
}

/** The concepts of all roadmaps, sorted by roadmap, then by id. Linear in the mentions. */
export function itemsOf(roadmaps: readonly Roadmap[]): Item[] {
  const read = createReader();
  const sorted = [...roadmaps].sort((a, b) => byCodePoint(a.id, b.id));
  return sorted.flatMap((roadmap) => [...roadmap.concepts].sort((a, b) => byCodePoint(a.id, b.id)).map((concept) => ({ roadmap, concept }))).map(({ roadmap, concept }, index) => read(index, roadmap, concept));
}

type Reader = (index: number, roadmap: Roadmap, concept: Concept) => Item;

function createReader(): Reader {
  const { lexicon } = builtInLanguage();
  const forms = new Map<string, string>();
  const toName = (text: string): Name => {
    const form = forms.get(text) ?? formOf(text);
    forms.set(text, form);
    return { text, form };
  };
  return (index, roadmap, concept) => {
    const { label } = concept;
    const isEntry = lexicon.entry(concept.id) !== undefined;
    const texts = namesIn(concept);
    const parts = new Set(concept.mentions.map(({ text }) => toName(text).form));
    for (const text of texts) parts.delete(toName(text).form);
    const others = concept.aliases.filter((alias) => !parts.has(toName(alias).form));
    const split = [label.zh, label.en].flatMap((text) => (text === undefined ? [] : [splitBrackets(text)]));
    const shown = distinct(split.map(({ name }) => toName(name)));
    const long = shown.filter(({ form }) => !isShort(form));
    const labels = long.length > 0 ? long : shown.slice(0, 1);
    const said = [...split.flatMap(({ aliases }) => aliases), ...shown.map(({ text }) => text), ...texts, ...(isEntry ? [] : others)].map(toName);
    const aliases = distinct(said).filter(({ text, form }) => labels.every((name) => name.form !== form) && (!isEntry || lexicon.idOf(text) !== concept.id));
    const named = [label.zh, label.en].filter((text) => text !== undefined);
    const surfaces = [...new Set([...named, ...others, ...texts])].sort(byCodePoint).map(toName);
    const written = texts.length > 0 ? texts.sort(byCodePoint) : named;
    return { index, roadmap, concept, surfaces, written, labels, aliases, known: isEntry ? concept.id : knownByLabels(labels) };
  };
}

/** What the text calls it; a mention inside a longer one of the same concept is a part of its name. */
function namesIn({ mentions }: Concept): string[] {
  const sorted = [...mentions].sort((a, b) => a.line - b.line || a.column - b.column || b.endLine - a.endLine || b.endColumn - a.endColumn);
  let widest = sorted[0];
  const outer = sorted.filter((mention) => {
    const isInside = widest !== undefined && widest !== mention && (mention.endLine < widest.endLine || (mention.endLine === widest.endLine && mention.endColumn <= widest.endColumn));
    if (!isInside) widest = mention;
    return !isInside;
  });
  return [...new Set(outer.map(({ text }) => text.replace(/\s+/g, " ")))];
}

/** Names of different forms, none of them empty. */
function distinct(names: readonly Name[]): Name[] {
  const byForm = new Map<string, Name>();
  for (const name of names) if (name.form !== "" && !byForm.has(name.form)) byForm.set(name.form, name);
  return [...byForm.values()];
}

/** The one entry that the labels are known as; none where they are known as two. */
function knownByLabels(labels: readonly Name[]): string | undefined {
  const ids = new Set(labels.flatMap(({ text }) => knownAs(text) ?? []));
  return ids.size === 1 ? [...ids][0] : undefined;
}
