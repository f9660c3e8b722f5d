/** All names of a passage by all rules, with overlaps resolved: the longer name keeps what is nested in it. */
import type { Homonyms } from "../../lexicon/tell-homonyms.ts";
import type { LexiconIndex } from "../../lexicon/index-lexicon.ts";
import type { Passage } from "../passage.ts";
import type { Named, Trust } from "../phrase/range.ts";
import { readPhrases } from "../phrase/read-phrases.ts";
import { findInProse } from "./find-in-prose.ts";
import { findLinks } from "./find-links.ts";
import { findMarked } from "./find-marked.ts";
import { findStructure } from "./find-structure.ts";
import type { Found } from "./found.ts";

export interface PassageMention extends Named {
  readonly rule: string;
  readonly score: number;
  readonly head: boolean;
  /** Index (in the same list) of the mention that this one is another name of, or a member of; -1 for none. */
  readonly aliasOf: Named | null;
  readonly memberOf: Named | null;
}

/** The passage's mentions in reading order, none overlapping another; trust "known" is for a field of prerequisites. */
export function findMentions(lexicon: LexiconIndex, homonyms: Homonyms, passage: Passage, trust: Trust): PassageMention[] {
  const hits = lexicon.scan(passage.plain, passage.from, passage.to);
  const found: Found[] = trust === "known" ? ofField(lexicon, passage) : [...findLinks(lexicon, passage), ...findStructure(lexicon, passage), ...findMarked(lexicon, passage), ...findInProse(lexicon, passage, hits)];
  const flat: PassageMention[] = [];
  for (const each of found) flatten(each, passage, flat);
  return resolve(flat).map((mention) => {
    if (mention.id === null) return mention;
    const id = homonyms.tell(mention.id, mention.name, passage.plain, mention.from, mention.to);
    return id === mention.id ? mention : { ...mention, id };
  });
}

/** A field of prerequisites names what other passages teach: its members by the lexicon, or as they stand. */
function ofField(lexicon: LexiconIndex, passage: Passage): Found[] {
  return readPhrases(lexicon, passage.plain, passage, "any").map((phrase) => ({ phrase, rule: "prerequisite-field", score: 2, head: false }));
}

/** Puts the names of one finding behind the others, those outside the passage left out. */
function flatten(found: Found, passage: Passage, into: PassageMention[]): void {
  const { phrase, rule, score } = found;
  const add = (name: Named, head: boolean, aliasOf: Named | null, memberOf: Named | null): void => {
    if (name.from < passage.from || name.to > passage.to || name.to <= name.from) return;
    into.push({ from: name.from, to: name.to, name: name.name, id: name.id, rule, score, head, aliasOf, memberOf });
  };
  add(phrase.head, found.head, null, null);
  for (const alias of phrase.aliases) add(alias, false, phrase.head, null);
  for (const member of phrase.members) add(member, false, null, phrase.head);
}

/** Longest first; equal ranges are merged (highest score, known id, head if any says so). O(n log n) but for crowded overlaps. */
function resolve(mentions: readonly PassageMention[]): PassageMention[] {
  const byRange = new Map<number, PassageMention>();
  for (const mention of mentions) {
    const key = mention.from * 67_108_864 + mention.to;
    const known = byRange.get(key);
    byRange.set(key, known === undefined ? mention : merge(known, mention));
  }
  const distinct = [...byRange.values()];
  if (!overlap(distinct)) return distinct;
  const sorted = distinct.sort((a, b) => weight(b) - weight(a) || a.from - b.from);
  const kept: PassageMention[] = [];
  const within: PassageMention[] = [];
  for (const mention of sorted) {
    const over = kept.find((other) => other.from < mention.to && mention.from < other.to);
    if (over === undefined) kept.push(mention);
    else if (mention.aliasOf !== null && mention.aliasOf.from === over.from && mention.aliasOf.to === over.to) within.push(mention);
  }
  return [...kept, ...within].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Sorts by place and says whether any two overlap. */
function overlap(mentions: PassageMention[]): boolean {
  mentions.sort((a, b) => a.from - b.from || b.to - a.to);
  for (let i = 1; i < mentions.length; i++) if ((mentions[i - 1]?.to ?? 0) > (mentions[i]?.from ?? 0)) return true;
  return false;
}

/** Length decides, but what the author set as code or title stands as it is set. */
function weight(mention: PassageMention): number {
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
    memberOf: first.memberOf ?? second.memberOf,
  };
}
