/** What a cue rule is and what it finds. */
import type { Range } from "../phrase/range.ts";
import type { Group, Sentence } from "../sentence.ts";
import type { Term } from "../terms.ts";

/** How binding the words are: hard "requires", soft "helps", weak "then". */
export const STRENGTH = { hard: 1, soft: 0.6, weak: 0.3 } as const;

/** A prerequisite or, when `denied`, its denial. */
export interface Finding {
  readonly before: readonly Term[];
  readonly after: readonly Term[];
  readonly basis: "stated" | "sequence";
  readonly strength: number;
  readonly rule: string;
  readonly denied: boolean;
  /** Where the words stand in the original text. */
  readonly at: Range;
}

/** Questions state nothing. */
export const QUESTION = /[吗么呢][？?]|(?:能不能|是否|可不可以|要不要|会不会|是不是|有没有必要|为什么|怎么|如何)[^。！]*[？?]|^(?:Q\d*\s*[:.：]\s*)?(?:why|what|how|do|does|is|are|should|can|which|where|when)\b[^.]*\?/i;

/** The words deny or spare. */
export const NEGATION = /不需要|无需|不必|不用|不要求|用不着|没必要|别急着|(?:不要|别|不必)等|不是必[须需]|并非必[须需]|零基础|不(?:一定)?要先|不一定(?:要|需|非)|不是(?=[^。，；]{0,24}(?:必要|必[须需]|前提|先决|条件))|\bnot? (?:prior |previous )?(?:knowledge|experience|background|prerequisites?|need(?:ed)?|required?|necessary)|\b(?:don'?t|doesn'?t|do not|does not|needn'?t|need not) (?:\w+ly )?(?:need|require|have to|assume|depend|rely|presuppose)|\b(?:isn'?t|aren'?t) (?:\w+ ){0,2}?(?:required|needed|necessary|a prerequisite)|\bwithout (?:needing|requiring|any|having)\b|\bno need\b|\bno longer\b|\bno\b(?=[^.;,]{0,40}\b(?:needed|required|necessary|assumed)\b)|\bnot (?:required|needed|necessary|a prerequisite)|\bunnecessary\b|\bcan skip\b/i;

/** What a sentence rule may look at besides the sentence. */
export interface CueContext {
  readonly sentence: Sentence;
  /** The sentence before it in the same passage. */
  readonly previous: Sentence | null;
  /** The two sentences before it in the same passage, the nearer one first. */
  readonly earlier: readonly Sentence[];
  /** The terms that head the passage (its list head or only name), for 这是…的基石. */
  readonly head: readonly Term[];
  /** The terms that head what the passage stands under. */
  readonly above: readonly Term[];
  /** The heads of the passages that follow in the same section, for "take this course first". */
  readonly following: readonly (readonly Term[])[];
  /** What the last statement of the same passage was about: "最好还要了解 C" after "学习 B 之前要会 A". */
  readonly carried: readonly Term[];
  /** What the whole document is about (本教程, this course). */
  readonly subject: readonly Term[];
  /** What the sentence stands under, else what the whole document is about. */
  readonly around: readonly Term[];
  /** What the last statement of the same passage was about, else what the document is about. */
  readonly goal: readonly Term[];
  /** What the words before it speak of, in subject position, else what it stands under, else what the document is about. */
  readonly theme: readonly Term[];
  /** Books and papers, which one starts with without learning them first. */
  isWork(term: Term): boolean;
}

/** One rule: a pattern over masked words; named groups `a` (first) and `b` (then) hold one concept group each. */
export interface CuePattern {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly basis: "stated" | "sequence";
  readonly strength: number;
  /** What stands in for a side that the pattern does not name. */
  readonly a?: "head" | "previous" | "following" | "earlier" | "topic" | "matter";
  readonly b?: "head" | "subject" | "around" | "above" | "carried" | "first" | "earlier" | "topic" | "theme" | "goal" | "here" | "matter" | "aim";
  /** Whether the words deny, where the pattern says so itself ("can be learnt without"); else their negations do. */
  readonly denied?: boolean;
  /** Take for this side also the groups that follow it in the clause ("需要 A、B，以及 C"). */
  readonly spread?: "a" | "b";
}

/** The group that a private-use character stands for. */
export function groupOf(sentence: Sentence, sign: string | undefined): Group | undefined {
  return sign === undefined || sign === "" ? undefined : sentence.groups[sign.charCodeAt(0) - 0xe000];
}
