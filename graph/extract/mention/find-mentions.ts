/** All names of a passage by all rules, with overlaps resolved: the longer name keeps what is nested in it. */
import type { Homonyms } from "../../lexicon/tell-homonyms.ts";
import type { LexiconIndex } from "../../lexicon/index-lexicon.ts";
import { oneLine } from "../../text/one-line.ts";
import { fitted } from "../fitted.ts";
import type { Passage } from "../passage.ts";
import type { Named, Trust } from "../phrase/range.ts";
import { readPhrases } from "../phrase/read-phrases.ts";
import { findJoined } from "./find-joined.ts";
import { findKnown } from "./find-known.ts";
import { findChains } from "./find-chains.ts";
import { findEllipses } from "./find-ellipses.ts";
import { findInProse } from "./find-in-prose.ts";
import { findLinks } from "./find-links.ts";
import { findMarked } from "./find-marked.ts";
import { findStated } from "./find-stated.ts";
import { findSeries } from "./find-series.ts";
import { findStructure } from "./find-structure.ts";
import { findStudied } from "./find-studied.ts";
import type { Found } from "./found.ts";

export interface PassageMention extends Named {
  readonly rule: string;
  readonly score: number;
  readonly head: boolean;
  /** The name that this one is another name of. */
  readonly aliasOf: Named | null;
}

/** The passage's mentions in reading order, none overlapping another; trust "known" is for a field of prerequisites. */
export function findMentions(lexicon: LexiconIndex, homonyms: Homonyms, passage: Passage, trust: Trust): readonly PassageMention[] {
  const hits = lexicon.scan(passage.plain, passage.from, passage.to);
  const flat: PassageMention[] = [];
  if (trust === "known") flatten(ofField(lexicon, passage), passage, flat);
  else {
    flatten(findLinks(lexicon, passage), passage, flat);
    flatten(findStructure(lexicon, passage), passage, flat);
    flatten(findMarked(lexicon, passage), passage, flat);
    const sure = findKnown(lexicon, passage, hits);
    const said = findStated(passage, hits, new Set(sure));
    const known = said.length === 0 ? sure : [...sure, ...said].sort((a, b) => a.from - b.from);
    flatten(findJoined(passage, hits, known), passage, flat);
    for (const hit of [...known, ...findStudied(passage, hits, known)]) flat.push({ from: hit.from, to: hit.to, name: oneLine(passage.plain.slice(hit.from, hit.to)), id: hit.id, rule: "lexicon", score: 2, head: false, aliasOf: null });
    flatten(findEllipses(lexicon, passage, hits), passage, flat);
    flatten(findInProse(lexicon, passage, hits), passage, flat);
    flatten(findChains(lexicon, passage), passage, flat);
    flatten(findSeries(passage, hits), passage, flat);
  }
  const words = passage.plain.slice(passage.from, passage.to);
  const mentions = words.includes("://") ? outsideAddresses(words, passage.from, flat) : flat;
  resolve(mentions);
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as PassageMention;
    if (mention.id === null) continue;
    const id = homonyms.tell(mention.id, mention.name, passage.plain, mention.from, mention.to);
    if (id !== mention.id) mentions[i] = { ...mention, id };
  }
  return fitted(mentions);
}

/** A field of prerequisites names what other passages teach: its members by the lexicon, or as they stand. */
function ofField(lexicon: LexiconIndex, passage: Passage): Found[] {
  return readPhrases(lexicon, passage.plain, passage, "any").map((phrase) => ({ phrase, rule: "prerequisite-field", score: 2, head: false }));
}

/** Without the names that only stand in an address ("https://www.edx.org/…") whose words are its own; `words` begin at `start`. Linear. */
function outsideAddresses(words: string, start: number, mentions: readonly PassageMention[]): PassageMention[] {
  const bare = words.replace(/https?:\/\/[^\s<>)）\]，。、]+/g, (address) => "\0".repeat(address.length));
  return mentions.filter(({ from, to }) => /[^\0]/.test(bare.slice(from - start, to - start)));
}

/** Puts the names of the findings behind the others, those outside the passage left out. */
function flatten(found: readonly Found[], passage: Passage, into: PassageMention[]): void {
  for (const each of found) {
    const { phrase } = each;
    add(phrase.head, each, passage, each.head, null, into);
    for (const alias of phrase.aliases) add(alias, each, passage, false, phrase.head, into);
    for (const member of phrase.members) add(member, each, passage, false, null, into);
  }
}

function add(name: Named, found: Found, passage: Passage, head: boolean, aliasOf: Named | null, into: PassageMention[]): void {
  if (name.from < passage.from || name.to > passage.to || name.to <= name.from) return;
  into.push({ from: name.from, to: name.to, name: name.name, id: name.id, rule: found.rule, score: found.score, head, aliasOf });
}

/** Longest first; equal ranges are merged (highest score, known id, head if any says so). In place. O(n log n), each crowd of overlaps by itself. */
function resolve(mentions: PassageMention[]): void {
  mergeEqual(sortByPlace(mentions));
  let size = 0;
  for (let from = 0; from < mentions.length; ) {
    let end = mentions[from]?.to ?? 0;
    let to = from + 1;
    for (let next = mentions[to]; next !== undefined && next.from < end; next = mentions[++to]) end = Math.max(end, next.to);
    if (to === from + 1) mentions[size++] = mentions[from] as PassageMention;
    else for (const mention of settle(mentions.slice(from, to))) mentions[size++] = mention;
    from = to;
  }
  shorten(mentions, size);
}

/** Makes the mentions of one place one; they are sorted by place. */
function mergeEqual(mentions: PassageMention[]): void {
  let size = 0;
  for (const mention of mentions) {
    const last = size === 0 ? undefined : mentions[size - 1];
    if (last !== undefined && last.from === mention.from && last.to === mention.to) mentions[size - 1] = merge(last, mention);
    else mentions[size++] = mention;
  }
  shorten(mentions, size);
}

/** Most lists keep their length, and to set it anew is dear. */
function shorten(mentions: PassageMention[], size: number): void {
  if (size < mentions.length) mentions.length = size;
}

/** What is kept of mentions that overlap. */
function settle(crowd: PassageMention[]): PassageMention[] {
  const kept: PassageMention[] = [];
  const within: PassageMention[] = [];
  for (const mention of crowd.sort((a, b) => weight(b) - weight(a) || a.from - b.from)) {
    const over = kept.find((other) => other.from < mention.to && mention.from < other.to);
    if (over === undefined) kept.push(mention);
    else if (mention.head && !over.head && over.id !== null && over.id === mention.id) kept[kept.indexOf(over)] = { ...over, head: true };
    else if (mention.aliasOf !== null && mention.aliasOf.from === over.from && mention.aliasOf.to === over.to) within.push(mention);
  }
  if (within.length === 0 && kept.length < 2) return kept;
  return [...kept, ...within].sort(byPlace);
}

/** Sorts in place, stable. The rules hand in a few runs in order: few of them by insertion, many as usual. */
function sortByPlace(mentions: PassageMention[]): PassageMention[] {
  if (mentions.length > 24) return mentions.sort(byPlace);
  for (let i = 1; i < mentions.length; i++) {
    const mention = mentions[i] as PassageMention;
    let at = i;
    for (; at > 0 && byPlace(mentions[at - 1] as PassageMention, mention) > 0; at--) mentions[at] = mentions[at - 1] as PassageMention;
    mentions[at] = mention;
  }
  return mentions;
}

function byPlace(a: PassageMention, b: PassageMention): number {
  return a.from - b.from || b.to - a.to;
}

/** Length decides, but what the author set as code or title stands as it is set, and a guess gives way to every name that is known. */
function weight(mention: PassageMention): number {
  if (mention.id === null && mention.score < 2) return (mention.to - mention.from) / 1000;
  return mention.to - mention.from + (mention.rule === "code" || mention.rule === "title-marks" ? 1000 : 0);
}

function merge(a: PassageMention, b: PassageMention): PassageMention {
  const [first, second] = b.score > a.score ? [b, a] : [a, b];
  return {
    from: first.from,
    to: first.to,
    name: first.name,
    id: first.id ?? second.id,
    rule: first.rule,
    score: first.score,
    head: a.head || b.head,
    aliasOf: first.aliasOf ?? second.aliasOf,
  };
}
