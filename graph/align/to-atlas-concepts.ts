/** Groups of roadmaps' concepts become concepts of the atlas: one id, one label in each language, every member with its reason. */
import { builtInLanguage } from "../lexicon/lexicon.ts";
import type { AtlasConcept, Member } from "../model/atlas.ts";
import { conceptIdSchema, type ConceptId } from "../model/ids.ts";
import type { Label, Language } from "../model/label.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { formOf } from "./form/form-of.ts";
import type { Group, Grouping, Joined } from "./group-items.ts";
import type { Item } from "./item.ts";
import { mostUsed } from "./most-used.ts";

/** The concepts in the order of `grouping.groups`. */
export function toAtlasConcepts({ groups, joined }: Grouping): AtlasConcept[] {
  const ids = idsOf(groups);
  return groups.map((group, at) => {
    const label = labelOf(group);
    return {
      id: ids[at]!,
      label,
      aliases: aliasesOf(group, label),
      kind: mostUsed(group.items.map(({ concept }) => [concept.kind, 1] as const))!,
      members: group.items.map((item) => toMember(item, joined.get(item))),
    };
  });
}

/** The lexicon's id, else the one that most members have; where that is taken, with a number behind. */
function idsOf(groups: readonly Group[]): ConceptId[] {
  const wanted = groups.map(({ items, known }) => known ?? mostUsed(items.map(({ concept }) => [concept.id as string, 1] as const))!);
  const order = groups.map((_, at) => at).sort((a, b) => Number(groups[b]!.items.some(({ concept }) => concept.id === wanted[b])) - Number(groups[a]!.items.some(({ concept }) => concept.id === wanted[a])) || groups[b]!.items.length - groups[a]!.items.length || a - b);
  const natural = new Set(wanted);
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  const ids: ConceptId[] = [];
  for (const at of order) {
    let id = wanted[at]!;
    let number = numbers.get(id) ?? 2;
    for (; taken.has(id) || (id !== wanted[at] && natural.has(id)); number++) id = `${wanted[at]}-${number}`;
    numbers.set(wanted[at]!, number);
    taken.add(id);
    ids[at] = conceptIdSchema.parse(id);
  }
  return ids;
}

/** The lexicon's labels, else in each language the one that members with the most mentions have. */
function labelOf({ items, known }: Group): Label {
  const { lexicon } = builtInLanguage();
  const entry = known === undefined ? undefined : lexicon.entry(known);
  if (entry !== undefined) return { zh: entry.zh, en: entry.en };
  const labels = items.map(({ concept, written }) => ({ label: lexicon.entry(concept.id) === undefined ? concept.label : labelIn(written), weight: 1 + concept.mentions.length }));
  const most = (language: Language): string | undefined => mostUsed(labels.flatMap(({ label, weight }) => (label[language] === undefined ? [] : [[label[language], weight] as const])));
  const [zh, en] = [most("zh"), most("en")];
  return { ...(zh === undefined ? {} : { zh }), ...(en === undefined ? {} : { en }) };
}

/** The author's own words as labels, for a concept that is not what the lexicon takes it for. */
function labelIn(written: readonly string[]): Label {
  const [zh, en] = [true, false].map((isHan) => written.find((name) => /\p{Script=Han}/u.test(name) === isHan));
  return { ...(zh === undefined ? {} : { zh }), ...(en === undefined ? {} : { en }) };
}

/** Every other name that a member gives, spellings of one name once, as most members write it. */
function aliasesOf({ items }: Group, label: Label): string[] {
  const shown = new Set([label.zh, label.en].map((name) => formOf(name ?? "")));
  const byForm = new Map<string, [string, number][]>();
  for (const { surfaces, labels, aliases } of items) {
    for (const { text, form } of new Map([...surfaces, ...labels, ...aliases].map((name) => [name.text, name])).values()) {
      if (shown.has(form)) continue;
      const votes = byForm.get(form);
      const vote: [string, number] = [text.replace(/\s+/g, " "), 1];
      if (votes === undefined) byForm.set(form, [vote]);
      else votes.push(vote);
    }
  }
  return [...byForm.values()].map((votes) => mostUsed(votes)!).sort(byCodePoint);
}

function toMember({ roadmap, concept, surfaces }: Item, joined: Joined | undefined): Member {
  const { match, by, why } = joined ?? { match: "alone", by: concept.id, why: "nothing joins it to a concept of another roadmap" };
  return { roadmap: roadmap.id, document: roadmap.document, concept: concept.id, stage: concept.stage, surfaces: surfaces.map(({ text }) => text), match, by, why };
}
