/**
 * Names that typography or structure introduced once are found again wherever they recur: in prose, in a field of
 * prerequisites ("Calculus 1A" for the course "Calculus 1A: Differentiation"), in titles.
 */
import { indexLexicon, type LexiconIndex } from "../../lexicon/index-lexicon.ts";
import type { LexiconEntry } from "../../lexicon/entry.ts";
import type { Passage } from "../passage.ts";
import type { Range } from "../phrase/range.ts";
import { hanCount } from "../phrase/term-like.ts";
import { PREREQUISITE_FIELD } from "../words/section-words.ts";
import type { PassageMention } from "./find-mentions.ts";

/** The mentions of every passage with recurrences added. Linear: one walk over the document's own names. */
export function addRecurrences(lexicon: LexiconIndex, passages: readonly Passage[], found: readonly (readonly PassageMention[])[]): readonly (readonly PassageMention[])[] {
  const everyday = everydayNames(lexicon, found);
  const names = indexNames(found, everyday);
  if (names === null) return found;
  return passages.map((passage, index) => {
    const mentions = found[index] ?? [];
    return mentions.length === 0 && !isOpen(passage) ? mentions : withRecurrences(names, everyday, passage, mentions);
  });
}

/** Everyday words count again only where the passage may say what comes before what. */
const SAYS_ORDER = /先|再|然后|[之以]前|[之以]后|基础|需要|前提|依赖|离不开|关键|才能|\b(?:before|after|requires?|depends?|needs?|builds?|built|first|then|once|until|unless|foundation|essential|without|prerequisites?)\b/i;

/** Rules by which an author sets a name apart. */
const SET_APART: ReadonlySet<string> = new Set(["title", "bold", "list-head", "list-item", "cell", "link", "diagram-node"]);

/** Rules by which the company of other names makes a name of an everyday word. */
const IN_COMPANY: ReadonlySet<string> = new Set(["enumeration", "chain"]);

/** Everyday words of the lexicon that head something in this document, with their ids: from there on they are its terms ("Agents"). */
function everydayNames(lexicon: LexiconIndex, found: readonly (readonly PassageMention[])[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const mentions of found) {
    for (const { id, name, rule, head } of mentions) {
      if (id === null || !(head ? SET_APART : IN_COMPANY).has(rule) || names.has(name) || name.length < (hanCount(name) > 0 ? 2 : 4)) continue;
      if (lexicon.scan(name, 0, name.length)[0]?.common === true) names.set(name, id);
    }
  }
  return names;
}

function isOpen(passage: Passage): boolean {
  return passage.role !== "meta" && passage.role !== "resources" && passage.role !== "advice" && passage.entry.kind !== "code" && passage.entry.kind !== "line";
}

/** The document's own names: new ones that structure vouches for, and titles of courses with their short forms. */
function indexNames(found: readonly (readonly PassageMention[])[], everyday: ReadonlyMap<string, string>): LexiconIndex | null {
  const entries = new Map<string, LexiconEntry>(Array.from(everyday.keys(), (name) => [name, { id: name, zh: name, en: name, aliases: /^[A-Za-z]{4,}s$/.test(name) ? [name.slice(0, -1)] : [], kind: "concept" }]));
  for (const mentions of found) for (const mention of mentions) {
    const owner = mention.rule === "link" && mention.aliasOf !== null && isDistinct(mention.name) ? entries.get(mention.aliasOf.name) : undefined;
    if (owner !== undefined) entries.set(owner.id, { ...owner, aliases: [...(owner.aliases ?? []), mention.name] });
    if (mention.id !== null || mention.score < 2 || mention.aliasOf !== null || !isDistinct(mention.name) || entries.has(mention.name)) continue;
    entries.set(mention.name, { id: mention.name, zh: mention.name, en: plainTitle(mention.name), aliases: shortForms(mention.name), kind: "concept" });
  }
  return entries.size === 0 ? null : indexLexicon([...entries.values()]);
}

/** Long enough not to stand in other words by accident. */
function isDistinct(name: string): boolean {
  const han = hanCount(name);
  return han > 0 ? name.length >= 4 : name.split(/\s+/).length >= 2 || (/^[A-Z]/.test(name) && name.length >= 4);
}

/** "How to Code: Simple Data" for "How to Code - Simple Data". */
function plainTitle(title: string): string {
  return title.includes(" - ") ? title.replace(" - ", ": ") : title;
}

/** "Calculus 1A" for "Calculus 1A: Differentiation", "From Nand to Tetris" for what stands behind the colon. */
function shortForms(title: string): string[] {
  const [front, back] = title.split(/\s*:\s+/);
  if (front === undefined || back === undefined) return [];
  return [...(/\d|\b[IVX]+$/.test(front) ? [front] : []), ...(back.split(/\s+/).length >= 3 ? [back] : [])];
}

function withRecurrences(names: LexiconIndex, everyday: ReadonlyMap<string, string>, passage: Passage, mentions: readonly PassageMention[]): readonly PassageMention[] {
  const hits = names.scan(passage.plain, passage.from, passage.to);
  const isSaid = everyday.size > 0 && hits.length > 0 && hits.length + mentions.length > 1 && SAYS_ORDER.test(passage.plain.slice(passage.from, passage.to));
  const isField = passage.entry.kind === "cell" && PREREQUISITE_FIELD.test(passage.entry.column ?? "");
  const added: PassageMention[] = [];
  let next = 0;
  for (const hit of hits) {
    if (everyday.has(hit.id) && (!isSaid || (hit.common && hit.id === hit.id.toUpperCase()))) continue;
    while (next < mentions.length && (mentions[next]?.to ?? 0) <= hit.from) next++;
    const clash = overlapping(mentions, next, hit);
    const wins = clash.every((mention) => mention.to - mention.from < hit.to - hit.from || (isField && mention.from >= hit.from && mention.to <= hit.to && mention.id !== null));
    if (wins && clash.every((mention) => !mention.head || isField)) added.push({ from: hit.from, to: hit.to, name: hit.id, id: everyday.get(hit.id) ?? null, rule: "recurrence", score: 1, head: false, aliasOf: null });
  }
  if (added.length === 0) return mentions;
  let other = 0;
  const kept = mentions.filter((mention) => {
    while (other < added.length && (added[other]?.to ?? 0) <= mention.from) other++;
    return (added[other]?.from ?? Infinity) >= mention.to;
  });
  return [...kept, ...added].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Those of the mentions that share a letter with the range; they are sorted by place, and none before `first` does. */
function overlapping(mentions: readonly PassageMention[], first: number, { from, to }: Range): PassageMention[] {
  const found: PassageMention[] = [];
  for (let i = first; i < mentions.length; i++) {
    const mention = mentions[i] as PassageMention;
    if (mention.from >= to) break;
    if (from < mention.to) found.push(mention);
  }
  return found;
}
