/**
 * The lexicon as a trie over folded names, built once: terms are found in running text by longest match,
 * one walk from each word start, so that 梯度下降 wins over 梯度 and "vector database" over "database".
 */
import { fold, foldUnit } from "../text/fold.ts";
import { isDigit, isHan, isLetter } from "../text/characters.ts";
import type { LexiconEntry } from "./entry.ts";

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

interface Trie {
  readonly next: Map<number, number>[];
  readonly owner: (string | null)[];
  readonly common: boolean[];
  /** The name is written in capitals: "HA" is not "ha", "has". */
  readonly acronym: boolean[];
}

/** The index over `entries`; folded names in `everyday` are everyday words whoever owns them; on a name with several owners the first entry wins (homonyms are told apart later). */
export function indexLexicon(entries: readonly LexiconEntry[], everyday: ReadonlySet<string> = new Set()): LexiconIndex {
  const trie: Trie = { next: [new Map()], owner: [null], common: [false], acronym: [false] };
  const byId = new Map<string, LexiconEntry>();
  const starts = new Uint8Array(65536 + PAIRS);
  for (const entry of entries) {
    byId.set(entry.id, entry);
    const common = new Set(entry.common ?? []);
    for (const name of [entry.zh, entry.en, ...(entry.aliases ?? [])]) addName(trie, starts, name, entry.id, common.has(name) || name.length === 1 || everyday.has(fold(name)));
  }
  return {
    entry: (id) => byId.get(id),
    idOf: (name) => wholeName(trie, name),
    scan: (text, from, to) => scan(trie, starts, text, from, to),
  };
}

function addName(trie: Trie, starts: Uint8Array, name: string, id: string, common: boolean): void {
  let at = 0;
  let first = -1;
  for (let i = 0; i < name.length; i++) {
    const unit = foldUnit(name.charCodeAt(i));
    if (unit === 0) continue;
    if (at === 0) starts[unit] = 1;
    else if (first >= 0) starts[65536 + pairOf(first, unit)] = 1;
    if (at === 0) first = unit;
    else first = -1;
    const known = trie.next[at]?.get(unit);
    if (known !== undefined) at = known;
    else {
      trie.next.push(new Map());
      trie.owner.push(null);
      trie.common.push(false);
      trie.acronym.push(false);
      trie.next[at]?.set(unit, trie.next.length - 1);
      at = trie.next.length - 1;
    }
  }
  if (at === 0) return;
  if (trie.owner[at] === null) {
    trie.owner[at] = id;
    trie.common[at] = common;
    trie.acronym[at] = /^[A-Z][A-Z\d]{1,4}$/.test(name);
  } else if (trie.owner[at] === id && common) trie.common[at] = true;
}

function wholeName(trie: Trie, name: string): string | undefined {
  const text = name.trim();
  const hit = walk(trie, text, 0, text.length);
  return hit !== null && hit.to === text.length ? hit.id : undefined;
}

function scan(trie: Trie, starts: Uint8Array, text: string, from: number, to: number): Hit[] {
  const hits: Hit[] = [];
  let inWord = from > 0 && isWordUnit(text.charCodeAt(from - 1));
  for (let i = from; i < to; ) {
    const unit = text.charCodeAt(i);
    const word = isWordUnit(unit);
    if ((!word || !inWord) && starts[foldUnit(unit)] === 1 && mayBegin(starts, text, i, to)) {
      const hit = walk(trie, text, i, to);
      if (hit !== null) {
        hits.push(hit);
        i = hit.to;
        inWord = isWordUnit(text.charCodeAt(i - 1));
        continue;
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

/** Whether some name begins with the two letters at `at`: most places are done with here. One-letter names pass by their end. */
function mayBegin(starts: Uint8Array, text: string, at: number, limit: number): boolean {
  if (at + 1 >= limit) return true;
  const second = foldUnit(text.charCodeAt(at + 1));
  return second === 0 || !isWordUnit(text.charCodeAt(at + 1)) && !isHan(text.charCodeAt(at + 1)) || starts[65536 + pairOf(foldUnit(text.charCodeAt(at)), second)] === 1 || isHan(text.charCodeAt(at));
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}

/** The longest name that starts at `from` and ends at a word's end before `limit`. */
function walk(trie: Trie, text: string, from: number, limit: number): Hit | null {
  let at = 0;
  let best: Hit | null = null;
  for (let i = from; i < limit; i++) {
    const raw = text.charCodeAt(i);
    if (raw === 10) break;
    const unit = foldUnit(raw);
    if (unit === 0) {
      if (at === 0) return null;
      continue;
    }
    const next = trie.next[at]?.get(unit);
    if (next === undefined) break;
    at = next;
    const id = trie.owner[at];
    if (id == null) continue;
    const end = wordEnd(text, i + 1, limit, raw);
    if (end >= 0) best = { from, to: end, id, common: trie.common[at] === true || (trie.acronym[at] === true && !/[A-Z]/.test(text.slice(from, end - 1))) };
  }
  return best;
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
