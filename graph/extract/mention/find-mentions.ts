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
  const flat = found.flatMap(flatten).filter((mention) => mention.from >= passage.from && mention.to <= passage.to && mention.to > mention.from);
  return resolve(flat).map((mention) => (mention.id === null ? mention : { ...mention, id: homonyms.tell(mention.id, mention.name, passage.plain, mention.from, mention.to) }));
}

/** A field of prerequisites names what other passages teach: its members by the lexicon, or as they stand. */
function ofField(lexicon: LexiconIndex, passage: Passage): Found[] {
  return readPhrases(lexicon, passage.plain, passage, "any").map((phrase) => ({ phrase, rule: "prerequisite-field", score: 2, head: false }));
}

function flatten(found: Found): PassageMention[] {
  const { head, aliases, members } = found.phrase;
  const base = { rule: found.rule, score: found.score };
  return [
    { ...head, ...base, head: found.head, aliasOf: null, memberOf: null },
    ...aliases.map((alias) => ({ ...alias, ...base, head: false, aliasOf: head, memberOf: null })),
    ...members.map((member) => ({ ...member, ...base, head: false, aliasOf: null, memberOf: head })),
  ];
}

/** Longest first; equal ranges are merged (highest score, known id, head if any says so). */
function resolve(mentions: readonly PassageMention[]): PassageMention[] {
  const byRange = new Map<string, PassageMention>();
  for (const mention of mentions) {
    const key = `${mention.from}:${mention.to}`;
    const known = byRange.get(key);
    byRange.set(key, known === undefined ? mention : merge(known, mention));
  }
  const sorted = [...byRange.values()].sort((a, b) => weight(b) - weight(a) || a.from - b.from);
  const kept: PassageMention[] = [];
  const within: PassageMention[] = [];
  for (const mention of sorted) {
    const over = kept.find((other) => other.from < mention.to && mention.from < other.to);
    if (over === undefined) kept.push(mention);
    else if (mention.aliasOf !== null && mention.aliasOf.from === over.from && mention.aliasOf.to === over.to) within.push(mention);
  }
  return [...kept, ...within].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Length decides, but what the author set as code or title stands as it is set. */
function weight(mention: PassageMention): number {
  return mention.to - mention.from + (mention.rule === "code" || mention.rule === "title-marks" ? 1000 : 0);
}

function merge(a: PassageMention, b: PassageMention): PassageMention {
  const [first, second] = b.score > a.score ? [b, a] : [a, b];
  return { ...first, id: first.id ?? second.id, head: a.head || b.head, aliasOf: first.aliasOf ?? second.aliasOf, memberOf: first.memberOf ?? second.memberOf };
}
