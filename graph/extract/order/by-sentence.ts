/** Order that sentences state: every cue pattern on every sentence that names at least one concept and has a cue word. */
import { CLAUSE_CUE, CLAUSE_RULES } from "../chinese/clause-cues.ts";
import { OBJECT_VERB } from "../chinese/clause-words.ts";
import { readSentence } from "../chinese/read-sentence.ts";
import { resolvePointers, type Said } from "../chinese/resolve-pointers.ts";
import { ADVICE, ADVICE_CUE } from "../cue/advice.ts";
import { CONDITIONS, CONDITIONS_CUE } from "../cue/conditions.ts";
import { groupOf, type CueContext, type CuePattern, type Finding } from "../cue/cue.ts";
import { FOUNDATION, FOUNDATION_CUE } from "../cue/foundation.ts";
import { matchPattern } from "../cue/match-pattern.ts";
import { ORDER_CUE, ORDER_WORDS } from "../cue/order-words.ts";
import { READER, READER_CUE } from "../cue/reader.ts";
import { resolvePronouns } from "../cue/resolve-pronouns.ts";
import { requiredWords } from "../cue/required-words.ts";
import { REQUIRES, REQUIRES_CUE } from "../cue/requires.ts";
import { WordGates } from "../cue/word-gates.ts";
import { needsOf, WordSieve, type Needs } from "../cue/word-sieve.ts";
import { byClause } from "../english/by-clause.ts";
import { originalRange } from "../original-offset.ts";
import type { Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { topicAbove } from "../reading.ts";
import type { Sentence } from "../sentence.ts";
import type { Term } from "../terms.ts";

/** A pattern with what a sentence must hold for it, found out when the pattern is first thought of. */
interface SievedPattern {
  readonly cue: CuePattern;
  needs: Needs | null;
}

interface Family {
  /** The cheap test that a sentence must pass. */
  readonly cue: RegExp;
  readonly zh: readonly SievedPattern[];
  readonly en: readonly SievedPattern[];
}

/** The families of cues by the script of the sentence. */
const FAMILIES: readonly Family[] = [
  { cue: REQUIRES_CUE, patterns: REQUIRES },
  { cue: FOUNDATION_CUE, patterns: FOUNDATION },
  { cue: ORDER_CUE, patterns: ORDER_WORDS },
  { cue: CONDITIONS_CUE, patterns: CONDITIONS },
  { cue: READER_CUE, patterns: READER },
  { cue: ADVICE_CUE, patterns: ADVICE },
].map(({ cue, patterns }) => {
  const sieved = patterns.map((each): SievedPattern => ({ cue: each, needs: null }));
  return { cue, zh: sieved.filter((each) => !each.cue.rule.endsWith("-en")), en: sieved.filter((each) => !each.cue.rule.endsWith("-zh")) };
});
const sieve = new WordSieve();
let gates: WordGates | undefined;

/** The findings of all sentences. Linear: a sentence is bounded, the number of patterns fixed. */
export function bySentence(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const passage of reading.passages) {
    if (passage.role !== "meta" && passage.role !== "resources" && passage.entry.kind !== "code") addPassage(reading, passage, findings);
  }
  return findings;
}

function addPassage(reading: Reading, passage: Passage, findings: Finding[]): void {
  let previous: Sentence | null = null;
  let carried: readonly Term[] = [];
  let spoken: readonly Term[] = [];
  const above = topicAbove(reading, passage);
  let said: Said = { previous: null, topic: [], step: [], head: reading.heads[passage.index] ?? [], around: above.length > 0 ? above : reading.subject };
  for (const sentence of reading.sentences[passage.index] ?? []) {
    if (sentence.masked.length <= 600 && (sentence.groups.length > 0 || mayPoint(sentence, previous))) {
      const isChinese = /[一-鿿]/.test(sentence.masked) || (sentence.groups.length === 0 && /[一-鿿]/.test(passage.plain.slice(sentence.from, sentence.to)));
      const found: Finding[] = [];
      if (isChinese) said = inChinese(reading, sentence, previous, carried, spoken, said, found);
      else found.push(...inSentence(reading, sentence, previous, carried, spoken));
      spoken = spokenOf(sentence) ?? spoken;
      carried = found.find((finding) => finding.basis === "stated" && !finding.denied)?.after ?? carried;
      for (const finding of found) findings.push(finding);
    }
    previous = sentence;
  }
}

/** A sentence that names nothing may still speak of what the one before named. */
function mayPoint({ from, to }: Sentence, previous: Sentence | null): boolean {
  return previous !== null && previous.groups.length > 0 && to - from <= 200;
}

/** "B is …", "The B …", "As for B, …". */
const SUBJECT = /^(?:(?:and|but|so|now|the|an?|as for|your|our|in|with)\s+){0,2}([\uE000-\uF8FF])\s*(?:,|[a-z])/iu;

/** What the sentence says something about: the group in subject position. */
function spokenOf(sentence: Sentence): readonly Term[] | undefined {
  return groupOf(sentence, SUBJECT.exec(sentence.masked)?.[1])?.terms;
}

/** Puts what the Chinese sentence states into `found`, by its names, by what its pronouns speak of, and from clause to clause; what was said then. */
function inChinese(reading: Reading, sentence: Sentence, previous: Sentence | null, carried: readonly Term[], spoken: readonly Term[], said: Said, found: Finding[]): Said {
  const resolved = resolvePointers(sentence, said);
  const read = resolved ?? sentence;
  found.push(...byCues(reading, read, previous, carried, spoken));
  if (resolved !== null && found.length === 0) found.push(...byCues(reading, sentence, previous, carried, spoken));
  if (!CLAUSE_CUE.test(read.masked)) return { ...said, previous: sentence.groups.length > 0 ? sentence : said.previous, topic: openedBy(read) ?? said.topic, step: [] };
  const { statements, topic, step } = readSentence(read, topicsOf(sentence.passage, said), said.step);
  for (const { rule, before, after } of statements) {
    if (found.some((other) => other.basis === "stated" && covers(other, { before, after }))) continue;
    const cue = CLAUSE_RULES.find((each) => each.rule === rule) as CuePattern;
    found.push({ before, after, basis: cue.basis, strength: cue.strength, rule, denied: cue.denied === true, at: originalRange(sentence.passage.entry.words, sentence.from, sentence.to) });
  }
  return { ...said, previous: sentence.groups.length > 0 ? sentence : said.previous, topic: topic.length > 0 ? topic : said.topic, step };
}

/** What the text before is about, the nearest first: an item speaks of its head. */
function topicsOf({ entry }: Passage, { topic, head }: Said): readonly (readonly Term[])[] {
  return entry.kind === "paragraph" ? [topic, head] : [head, topic];
}

/** What a sentence without a word of the grammar is about: what it opens with. */
function openedBy({ masked, groups }: Sentence): readonly Term[] | undefined {
  const at = masked.search(/[\uE000-\uF8FF]/u);
  return at >= 0 && at <= 4 && !OBJECT_VERB.test(masked.slice(0, at)) ? groups[masked.charCodeAt(at) - 0xe000]?.terms : undefined;
}

/** What the sentence states by its names and, in English, by what its pronouns speak of. */
function inSentence(reading: Reading, sentence: Sentence, previous: Sentence | null, carried: readonly Term[], spoken: readonly Term[]): Finding[] {
  const found = byCues(reading, sentence, previous, carried, spoken);
  const resolved = resolvePronouns(sentence, previous, reading.heads[sentence.passage.index] ?? []);
  if (resolved === null) return found;
  return [...found, ...byCues(reading, resolved, previous, carried, spoken).filter((each) => !found.some((other) => other.rule === each.rule && covers(other, each)))];
}

/** Whether a finding is about the same names, and perhaps about more. */
function covers(other: Finding, { before, after }: Pick<Finding, "before" | "after">): boolean {
  return before.every((term) => other.before.includes(term)) && after.every((term) => other.after.includes(term));
}

/** Few patterns are tried on a sentence: those that it may hold the words of. */
function byCues(reading: Reading, sentence: Sentence, previous: Sentence | null, carried: readonly Term[], spoken: readonly Term[]): Finding[] {
  const found: Finding[] = [];
  const { masked } = sentence;
  const han = /[一-鿿]/.test(masked);
  let isSeen = false;
  let context: CueContext | null = null;
  gates ??= new WordGates(FAMILIES.map(({ cue }) => cue));
  const open = gates.of(masked);
  /** Nothing can be on both sides of a pattern that names both. */
  const isSingle = sentence.groups.length < 2;
  for (let i = 0; i < FAMILIES.length; i++) {
    const { cue: family, zh, en } = FAMILIES[i] as Family;
    if ((open & (1 << i)) === 0 || !family.test(masked)) continue;
    if (!isSeen) sieve.see(masked);
    isSeen = true;
    for (const sieved of han ? zh : en) {
      const { cue } = sieved;
      if (isSingle && cue.a === undefined && cue.b === undefined) continue;
      sieved.needs ??= needsOf(requiredWords(cue.pattern));
      if (!sieve.mayMeet(sieved.needs)) continue;
      if (cue.rule === "arrow" && !mayOrder(sentence.passage, sentence)) continue;
      context ??= new SentenceContext(reading, sentence, previous, carried, spoken);
      matchPattern(cue, context, found);
    }
  }
  if (han) return found;
  for (const each of byClause(context ?? new SentenceContext(reading, sentence, previous, carried, spoken))) {
    if (!found.some((other) => other.denied === each.denied && covers(other, each))) found.push(each);
  }
  return found;
}

/** One arrow in a title or a cell joins words, not steps ("大数据 + 大模型 → 新智能"); two in a row are steps. */
function mayOrder(passage: Passage, sentence: Sentence): boolean {
  if (passage.titleOf !== null) return false;
  return passage.entry.kind === "paragraph" || passage.entry.kind === "item" || (passage.entry.kind === "cell" && [...sentence.masked.matchAll(/→|⇒|➜|➡|⟶|-->|->|=>/g)].length > 1);
}

/** What rules may look at, found out when one does. */
class SentenceContext implements CueContext {
  constructor(
    private readonly reading: Reading,
    readonly sentence: Sentence,
    readonly previous: Sentence | null,
    readonly carried: readonly Term[],
    private readonly spoken: readonly Term[],
  ) {}

  get earlier(): readonly Sentence[] {
    const all = this.reading.sentences[this.sentence.passage.index] ?? [];
    const at = all.findIndex(({ from }) => from === this.sentence.from);
    return all.slice(Math.max(0, at - 2), Math.max(0, at)).toReversed();
  }

  get head(): readonly Term[] {
    return this.reading.heads[this.sentence.passage.index] ?? [];
  }

  get above(): readonly Term[] {
    return topicAbove(this.reading, this.sentence.passage);
  }

  get following(): readonly (readonly Term[])[] {
    return following(this.reading, this.sentence);
  }

  get subject(): readonly Term[] {
    return this.reading.subject;
  }

  get around(): readonly Term[] {
    const { above } = this;
    return above.length > 0 ? above : this.subject;
  }

  get theme(): readonly Term[] {
    const { head, spoken, carried } = this;
    return [carried, head, spoken].find((terms) => terms.length > 0) ?? this.around;
  }

  get goal(): readonly Term[] {
    return this.carried.length > 0 ? this.carried : this.subject;
  }

  isWork(term: Term): boolean {
    return /^(?:book|paper)$/.test(this.reading.terms.kindOf(term));
  }
}

/** Heads of the next passages of the same section, looked for in the next two hundred. */
function following(reading: Reading, sentence: Sentence): (readonly Term[])[] {
  const heads: (readonly Term[])[] = [];
  const { passage } = sentence;
  for (let i = passage.index + 1; i < reading.passages.length && i <= passage.index + 200 && heads.length < 3; i++) {
    const next = reading.passages[i];
    if (next === undefined || next.parent !== passage.parent) break;
    const head = reading.heads[i] ?? [];
    if (head.length > 0) heads.push(head);
  }
  return heads;
}
