/**
 * The lexicon as a trie over folded names, built once: terms are found in running text by longest match,
 * one walk from each word start, so that 梯度下降 wins over 梯度 and "vector database" over "database".
 */
import { fold, foldUnit } from "../text/fold.ts";
import { isDigit, isHan, isLetter } from "../text/characters.ts";
import type { LexiconEntry } from "./entry.ts";
import { NameTrie } from "./name-trie.ts";

/** A name found at `[from, to)` of the text; `common` when the name is an everyday word too. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly id: string;
  readonly common: boolean;
}

export interface LexiconIndex {
  /** The entry with this id, if there is one. */
  entry(id: string): LexiconEntry | undefined;
  /** The id of the entry that owns this name (folded whole), if any; plural forms included. */
  idOf(name: string): string | undefined;
  /** Longest hits from left to right within `[from, to)`, never overlapping. Linear in the length of the range. */
  scan(text: string, from: number, to: number): Hit[];
}

/** Whose a name is. */
interface Owner {
  readonly id: string;
  common: boolean;
  /** The name is written in capitals: "HA" is not "ha", "has". */
  readonly isAcronym: boolean;
}

interface Index {
  readonly trie: NameTrie;
  /** By the state at which the name ends. */
  readonly owners: Map<number, Owner>;
  /** By folded unit: BEGINS and WHOLE; behind them, by `pairOf`, whether a name begins with such a pair. */
  readonly starts: Uint8Array;
}

const BEGINS = 1;
const WHOLE = 2;

/** The index over `entries`; folded names in `everyday` are everyday words whoever owns them; on a name with several owners the first entry wins (homonyms are told apart later). */
export function indexLexicon(entries: readonly LexiconEntry[], everyday: ReadonlySet<string> = new Set()): LexiconIndex {
  const byId = new Map<string, LexiconEntry>();
  let count = 0;
  let letters = 0;
  for (const entry of entries) {
    byId.set(entry.id, entry);
    for (const name of namesOf(entry)) {
      count++;
      letters += name.length;
    }
  }
  const index: Index = { trie: new NameTrie(count, letters), owners: new Map(), starts: new Uint8Array(65536 + PAIRS) };
  for (const entry of entries) for (const name of namesOf(entry)) addName(index, name, entry.id, entry.common?.includes(name) === true || name.length === 1 || (everyday.size > 0 && everyday.has(fold(name))));
  return {
    entry: (id) => byId.get(id),
    idOf: (name) => wholeName(index, name),
    scan: (text, from, to) => scan(index, text, from, to),
  };
}

function namesOf(entry: LexiconEntry): string[] {
  return [entry.zh, entry.en, ...(entry.aliases ?? [])];
}

function addName({ trie, owners, starts }: Index, name: string, id: string, common: boolean): void {
  const state = trie.add(name);
  if (state === 0) return;
  markStart(starts, name);
  const owner = owners.get(state);
  if (owner === undefined) owners.set(state, { id, common, isAcronym: /^[A-Z][A-Z\d]{1,4}$/.test(name) });
  else if (owner.id === id) owner.common ||= common;
}

function markStart(starts: Uint8Array, name: string): void {
  const at = nextLetter(name, 0);
  const first = foldUnit(name.charCodeAt(at));
  const behind = nextLetter(name, at + 1);
  starts[first] = (starts[first] ?? 0) | (behind < name.length ? BEGINS : BEGINS | WHOLE);
  if (behind < name.length) starts[65536 + pairOf(first, foldUnit(name.charCodeAt(behind)))] = 1;
}

/** The place of the next unit that folding keeps; the length when there is none. */
function nextLetter(name: string, from: number): number {
  let at = from;
  while (at < name.length && foldUnit(name.charCodeAt(at)) === 0) at++;
  return at;
}

function wholeName(index: Index, name: string): string | undefined {
  const text = name.trim();
  const hit = walk(index, text, 0, text.length);
  return hit !== null && hit.to === text.length ? hit.id : undefined;
}

function scan(index: Index, text: string, from: number, to: number): Hit[] {
  const hits: Hit[] = [];
  const { starts } = index;
  let inWord = from > 0 && isWordUnit(text.charCodeAt(from - 1));
  for (let i = from; i < to; ) {
    const unit = text.charCodeAt(i);
    const word = isWordUnit(unit);
    if (!word || !inWord) {
      const folded = foldUnit(unit);
      const start = starts[folded] ?? 0;
      if (start !== 0 && mayBegin(starts, start, folded, text, i, to)) {
        const hit = walk(index, text, i, to);
        if (hit !== null) {
          hits.push(hit);
          i = hit.to;
          inWord = isWordUnit(text.charCodeAt(i - 1));
          continue;
        }
      }
    }
    inWord = word;
    i++;
  }
  return hits;
}

const PAIRS = 1 << 16;

/** A place in the table of first pairs; different pairs may share one. */
function pairOf(first: number, second: number): number {
  return (Math.imul(first, 31_337) ^ Math.imul(second, 40_503)) & (PAIRS - 1);
}

/** Whether some name begins with the two letters at `at`, or is the first alone: most places are done with here. */
function mayBegin(starts: Uint8Array, start: number, first: number, text: string, at: number, limit: number): boolean {
  if ((start & WHOLE) !== 0) return true;
  if (at + 1 >= limit) return false;
  const second = foldUnit(text.charCodeAt(at + 1));
  return second === 0 || starts[65536 + pairOf(first, second)] === 1;
}

function isWordUnit(unit: number): boolean {
  return (unit < 0x530 || unit >= 0xff10) && (isLetter(unit) || isDigit(unit));
}

/** The longest name that starts at `from` and ends at a word's end before `limit`. */
function walk({ trie, owners }: Index, text: string, from: number, limit: number): Hit | null {
  let at = 0;
  let best = 0;
  let to = -1;
  for (let i = from; i < limit; i++) {
    const raw = text.charCodeAt(i);
    if (raw === 10) break;
    const unit = foldUnit(raw);
    if (unit === 0) {
      if (at === 0) return null;
      continue;
    }
    at = trie.next(at, unit);
    if (at === 0) break;
    if (!trie.isName(at)) continue;
    const end = wordEnd(text, i + 1, limit, raw);
    if (end < 0) continue;
    best = at;
    to = end;
  }
  const owner = owners.get(best);
  if (owner === undefined) return null;
  return { from, to, id: owner.id, common: owner.common || (owner.isAcronym && !/[A-Z]/.test(text.slice(from, to - 1))) };
}

/** Where the name ends that is matched up to `at`: a plural "s" is taken in; -1 inside a word or before a version number. */
function wordEnd(text: string, at: number, limit: number, last: number): number {
  if (at >= limit || isHan(last)) return at;
  if (!isWordUnit(last)) return at;
  const next = text.charCodeAt(at);
  if (isDigit(next) || isVersion(text, at, limit)) return -1;
  if (!isLetter(next)) return at;
  if (next !== 115 || isDigit(last)) return -1;
  return at + 1 >= limit || !isWordUnit(text.charCodeAt(at + 1)) ? at + 1 : -1;
}

/** "-4" in GPT-4, ".5" in 3.5: digits that continue the name. */
function isVersion(text: string, at: number, limit: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === 45 || unit === 46) && at + 1 < limit && isDigit(text.charCodeAt(at + 1));
}
