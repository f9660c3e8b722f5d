/**
 * "It builds on A", "learn them before B", "both rest on A", "the former": English pronouns as the groups that they speak of,
 * so that every cue reads them like names. The nearest subject is preferred (after Grosz, Joshi and Weinstein, "Centering", 1995);
 * where two things compete, none is taken.
 */
import { groupOf } from "./cue.ts";
import type { Group, Sentence } from "../sentence.ts";
import type { Term } from "../terms.ts";
import { tidyWords } from "../tidy-words.ts";

/** A sentence without one of these has nothing to resolve. */
const MAY_POINT = /\b(?:it|them|they|both|these|those|this|that|former|latter|neither|either)\b/i;
/** "It is hard to …", "it helps to …", "it depends": that "it" speaks of nothing. */
const EXPLETIVE = /^it(?:s|ll)?\b(?=(?: (?:is|was|will be|would be|can be|may be|might be|also|really|often|usually|all))*(?: \w+ly)?(?: (?:not|a|an|no|very|quite|much|more|best|better|always|only))* (?:recommended|advised|assumed|expected|hard|difficult|easy|easier|important|helpful|useful|possible|impossible|worth|good|idea|necessary|advisable|clear|true|time|tempting|enough|common|essential|crucial|critical|vital|helps?|pays|takes?|turns|seems|appears|depends|goes|comes|happens|matters|follows|doesnt|makes (?:no |more |little )?sense(?! (?:to|for) (?:people|those|anyone|someone|you|students|readers)\b))\b(?! (?:on|for) [\uE000-\uF8FF])(?:[^.;,]{0,24}\b(?:to|that|if|when|how|what|whether|for you|having|knowing|in)\b|\s*(?:[.;,!]|$)| on (?:how|what|who|where|whether|your|you)))/i;
const KINDS = "topics?|concepts?|skills?|tools?|fundamentals|basics|foundations?|libraries|ideas|techniques|prerequisites?|subjects?|areas|courses|languages|frameworks|chapters|pieces|building blocks|methods|models";
/** "Learn A before you try it": not A. */
const OTHER = /\b(?:before|until|unless|when|if) (?:you|we|one) (?:\w+ ){1,2}$/i;
const POINTERS = new RegExp(
  [
    "\\bthe (?<former>former)\\b",
    "\\bthe (?<latter>latter)\\b",
    `\\b(?<many>(?:both|all) of (?:these|them|those)(?: (?:${KINDS}))?|both(?= (?!of\\b|the\\b|an?\\b|in\\b|for\\b|as\\b|your\\b|and\\b)[a-z]|\\s*[.,;:!]|$)|the (?:above|two)(?: (?:two|three|${KINDS}))?(?= [a-z]|[.,;!]|$)|(?:these|those)(?: (?:two|three|four))?(?: (?:${KINDS}))(?! of)|(?:these|those)(?: (?:two|three|four|first|in turn))?(?! (?:who|that|which|of|with|\\w+ly\\b|(?:\\w+ )?\\w+s\\b(?<!is|as|makes|its)))|they|them)\\b`,
    "\\b(?<one>it|(?<=\\b(?:for|without|of|on|after|before|understand|learn|know|with|to|do|master|study|about) )(?:this|that)(?=\\s*[.,;:!]|$)|this(?= (?:is|requires|needs|builds|will|makes|assumes|depends|relies|rests|helps|lays|forms|comes|underpins)\\b))(?:ll|s)?\\b",
  ].join("|"),
  "giu",
);

/** The sentence with each pronoun, whose sense is clear, as one more group; null where there is none. `head` is what heads the passage. */
export function resolvePronouns(sentence: Sentence, previous: Sentence | null, head: readonly Term[]): Sentence | null {
  const words = sentence.groups.length > 0 ? sentence.masked : tidyWords(sentence.passage.plain.slice(sentence.from, sentence.to));
  if (!MAY_POINT.test(words)) return null;
  const groups: Group[] = [...sentence.groups];
  let masked = "";
  let at = 0;
  for (const match of words.matchAll(POINTERS)) {
    const terms = spokenOf(match, words, sentence, previous, head);
    if (terms.length === 0) continue;
    masked += words.slice(at, match.index) + String.fromCharCode(0xe000 + groups.length);
    if (match[0].toLowerCase().endsWith("ll") && match.groups?.["one"] !== undefined) masked += " will";
    else if (/^its$/i.test(match[0])) masked += " is";
    groups.push({ terms, or: false, from: sentence.from, to: sentence.from });
    at = match.index + match[0].length;
  }
  return at === 0 ? null : { ...sentence, masked: masked + words.slice(at), groups };
}

function spokenOf(match: RegExpExecArray, words: string, sentence: Sentence, previous: Sentence | null, head: readonly Term[]): readonly Term[] {
  const isOther = OTHER.test(words.slice(0, match.index)) && !opens(sentence);
  const said = isOther ? [] : groupsOf(sentence, match.index);
  const before = previous === null ? [] : groupsOf(previous, previous.masked.length);
  if (match.groups?.["former"] !== undefined || match.groups?.["latter"] !== undefined) {
    const two = said.length === 2 ? said : said.length === 0 && before.length === 2 ? before : [];
    return two[match.groups["former"] === undefined ? 1 : 0]?.terms ?? [];
  }
  if (match.groups?.["many"] !== undefined) return several(match[0], said, before);
  if (EXPLETIVE.test(words.slice(match.index))) return [];
  return single(sentence, said, previous, before, head);
}

/** The groups that stand before `at`. */
function groupsOf(sentence: Sentence, at: number): Group[] {
  return Array.from(sentence.masked.slice(0, at).matchAll(/[\uE000-\uF8FF]/gu), ([sign]) => groupOf(sentence, sign)).filter((group) => group !== undefined);
}

/** What "they" speaks of: the only enumeration of this sentence, else of the one before; for "both" also two single things. */
function several(words: string, said: readonly Group[], before: readonly Group[]): readonly Term[] {
  for (const groups of [said, before]) {
    const many = groups.filter((group) => group.terms.length > 1 && !group.or);
    if (many.length === 1) return many[0]?.terms ?? [];
    if (many.length > 1) return [];
    if (groups.length > 0 && /^(?:them|they)$/i.test(words)) break;
    if (groups.length === 2 && /^(?:both|the two|(?:these|those) two)/i.test(words)) return groups.flatMap((group) => group.terms);
  }
  return /^(?:(?:these|those)(?: first| in turn)?|them|they)$/i.test(words) ? nearestPlural(/^the[sy]|^them/i.test(words), said, before) : [];
}

/** The last thing with a plural name, for "those"; for the others, where there is no second. */
function nearestPlural(isStrict: boolean, said: readonly Group[], before: readonly Group[]): readonly Term[] {
  const plural = (said.length > 0 ? said : before).filter((group) => group.terms.length === 1 && isPlural(group.terms[0]));
  return isStrict && plural.length > 1 ? [] : (plural[plural.length - 1]?.terms ?? []);
}

function isPlural(term: Term | undefined): boolean {
  return term !== undefined && term.mentions.some(({ name }) => /[A-Za-z]s$/.test(name) && !/(?:ss|ics|us|is)$/.test(name));
}

/** What "it" speaks of: the one thing that this sentence named, else the subject or only thing of the sentence before, else what heads the passage. */
function single(sentence: Sentence, said: readonly Group[], previous: Sentence | null, before: readonly Group[], head: readonly Term[]): readonly Term[] {
  if (said.length > 0 && (said.length > 1 || said[0]?.terms.length === 1)) return said.length === 1 || opens(sentence) ? one(said[0]) : [];
  if (previous !== null && before.length > 0) return before.length === 1 || opens(previous) ? one(before[0]) : [];
  return head.length === 1 ? head : [];
}

function one(group: Group | undefined): readonly Term[] {
  return group?.terms.length === 1 ? group.terms : [];
}

/** Whether the sentence opens with a name as its subject. */
function opens(sentence: Sentence): boolean {
  return /^(?:(?:and|but|so|now|the|an?|as for|your|our)\s+){0,2}[\uE000-\uF8FF]\s*(?:,|[a-z]|[–—])/iu.test(sentence.masked);
}
