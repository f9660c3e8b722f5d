/** A masked Chinese sentence as clauses (分句), each name with what its clause says of it. */
import * as words from "./clause-words.ts";

/** What the words beside a name say of it: learnt, missing, needed, the first of steps, what comes then or as the next step, what one is after, what something is for, what to put off, what is not needed, what only serves. `kept` is what one must not skip. */
export type Role = "learnt" | "missing" | "needed" | "kept" | "first" | "then" | "next" | "aim" | "for" | "deferred" | "spared" | "tool" | "plain";

export interface Named {
  /** The private-use characters of its groups: several where the clause lists them. */
  readonly signs: readonly string[];
  readonly role: Role;
  /** The sign of what it belongs to: the 数据结构 of Redis的数据结构 belongs to Redis. */
  readonly owner: string | undefined;
  /** The words before and behind it, up to the next name or the sign that ends the clause. */
  readonly left: string;
  readonly right: string;
  /** What follows in the sentence. */
  readonly following: string;
  /** Whether the clause is about it. */
  readonly isSubject: boolean;
}

export interface Clause {
  readonly text: string;
  readonly names: readonly Named[];
  /** Whether a colon ends it: it is a label of what follows. */
  readonly isLabel: boolean;
}

const ENDS = "，,；;：:。！!？?—";
const OWNS = /^(?:的[零半双多软硬子]?|里面?的?|中的?|当中的?|自带的)$/;

/** The clauses of the words, in order. Linear: what a test looks at is bounded. */
export function toClauses(masked: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let i = 0; i <= masked.length; i++) {
    if (i < masked.length && !ENDS.includes(masked.charAt(i))) continue;
    if (i > from) clauses.push({ text: masked.slice(from, i), names: namesOf(masked, from, i), isLabel: "：:".includes(masked.charAt(i) || " ") });
    from = i + 1;
  }
  return clauses;
}

/** Between names of which the clause says the same: 、 with more words that name nothing known. */
const LISTS = /^(?:、|和|与|、[^。，；：\uE000-\uF8FF]{1,12}、|、[^。，；：\uE000-\uF8FF]{1,12}和|[和与][^。，；：\uE000-\uF8FF]{1,6}的)$/u;
/** What an enumeration goes on with before words for all of it: 、Session、重定向这几个概念. */
const REST = /^(?:[、和与][^、，。；和与]{1,10}?)+(?=(?:这|那)(?:[几两三四]|些))/u;

function namesOf(masked: string, from: number, to: number): Named[] {
  const names: Named[] = [];
  const listed: string[] = [];
  let last = from;
  let lead: string | undefined;
  let owner: string | undefined;
  for (let at = from; at < to; at++) {
    if (!isSign(masked.charCodeAt(at))) continue;
    let next = at + 1;
    while (next < to && !isSign(masked.charCodeAt(next))) next++;
    const left: string = lead ?? masked.slice(Math.max(last, at - 32), at);
    last = at + 1;
    const between = next < to ? masked.slice(at + 1, Math.min(next, at + 18)) : "";
    const isOwner = OWNS.test(between);
    if (isOwner || LISTS.test(between)) {
      lead = left;
      if (isOwner) owner ??= masked.charAt(at);
      else listed.push(masked.charAt(at));
      continue;
    }
    const right = masked.slice(at + 1, Math.min(next, at + 49)).replace(REST, "") + (next === to ? masked.charAt(to) || "。" : "");
    const role = roleOf(left, right, masked.slice(at + 1, at + 41), next === to, names.length === 0);
    const isSubject = names.length === 0 && words.SUBJECT_BEFORE.test(left) && !words.OBJECT_VERB.test(left) && !words.ASIDE_BEHIND.test(right);
    names.push({ signs: [...listed, masked.charAt(at)], role, owner, left, right, following: masked.slice(at + 1, at + 41), isSubject });
    listed.length = 0;
    lead = owner = undefined;
  }
  return names;
}

function isSign(unit: number): boolean {
  return unit >= 0xe000 && unit <= 0xf8ff;
}

/** Something comes of it in what follows. */
const LEADS_ON = /^[，,]?[^。；]{0,24}?(?:才|就|自然|便|可以|轻松|不难|容易|会(?:更|省|轻松|容易|快|顺))/;

/** `isLast` and `isFirst` are of the names of the clause. */
function roleOf(left: string, right: string, following: string, isLast: boolean, isFirst: boolean): Role {
  if (words.ASKED_BEFORE.test(left) || (isFirst && left.endsWith("、"))) return "tool";
  if (words.KEPT_BEFORE.test(left)) return "kept";
  if (words.SPARED_BEFORE.test(left)) return "spared";
  if (words.SPARED_BEHIND.test(right)) return words.STUDIED_BEFORE.test(left) ? "aim" : "spared";
  if (words.UNTIL_BEHIND.test(right) || isMissed(right, isLast) || words.MISSED_BEFORE.test(left)) return !isFirst && /^(?:还|也|都)?[不没]/.test(left) ? "tool" : "missing";
  if (words.DEFERRED_BEFORE.test(left)) return "deferred";
  if (words.FOR_BEFORE.test(left) && words.FOR_BEHIND.test(right)) return "for";
  if (words.BEFORE_BEHIND.test(right)) return "aim";
  if (words.EXTENT_BEFORE.test(left) || words.TOOL_BEFORE.test(left) || words.PAST_BEFORE.test(left) || words.PUT_BEFORE.test(left) || words.HANDLED_BEHIND.test(right)) return "tool";
  if (isFirst && words.PREMISE_BEFORE.test(left)) return "needed";
  if (words.FIRST_NOW_BEFORE.test(left)) return "first";
  if (words.AWAITED_BEFORE.test(left) && words.AWAITED_BEHIND.test(right)) return "learnt";
  if (words.THEN_BEFORE.test(left)) return /^的?[A-Za-z]/.test(right) ? "tool" : words.STEP_BEFORE.test(left) ? "next" : "then";
  if (words.LEARNT_BEFORE.test(left) && !words.WHEN_BEHIND.test(right)) return "learnt";
  if (words.THEN_BEHIND.test(right)) return "then";
  if (words.LEARNT_BEHIND.test(right)) return "learnt";
  if (words.DEFERRED_BEHIND.test(right)) return "deferred";
  if (isLast && words.NEEDED_BEHIND.test(right)) return "needed";
  const needed = words.NEEDED_BEFORE.exec(left);
  if (needed !== null && (!isFirst || words.NAMELESS.test(left.slice(0, needed.index)))) return "needed";
  if (words.AFTER_BEHIND.test(right)) return "learnt";
  if (words.FIRST_BEFORE.test(left)) return "first";
  if (words.KNOWN_BEFORE.test(left) && !words.HOW_BEHIND.test(right) && LEADS_ON.test(following)) return "learnt";
  return words.AIMED_BEFORE.test(isFirst ? left : `\uE000${left}`) ? "aim" : "plain";
}

/** A 没学好; not X 不了解 A, which says nothing of X. */
function isMissed(right: string, isLast: boolean): boolean {
  const found = words.MISSED_BEHIND.exec(right);
  return found !== null && (isLast || found[0].length < right.length);
}
