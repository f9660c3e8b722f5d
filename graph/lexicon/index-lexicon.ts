/**
 * The lexicon as a trie over folded names, built once: terms are found in running text by longest match,
 * one walk from each word start, so that 梯度下降 wins over 梯度 and "vector database" over "database".
 */
import { fold, foldUnit } from "../text/fold.ts";
import { isDigit, isHan, isLetter } from "../text/characters.ts";
import { EdgeTable } from "./edge-table.ts";
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
  readonly edges: EdgeTable;
  readonly owner: (string | null)[];
  readonly common: boolean[];
  /** The name is written in capitals: "HA" is not "ha", "has". */
  readonly acronym: boolean[];
  /** By folded unit: BEGINS and WHOLE; behind them, by `pairOf`, whether a name begins with such a pair. */
  readonly starts: Uint8Array;
}

const BEGINS = 1;
const WHOLE = 2;

/** The index over `entries`; folded names in `everyday` are everyday words whoever owns them; on a name with several owners the first entry wins (homonyms are told apart later). */
export function indexLexicon(entries: readonly LexiconEntry[], everyday: ReadonlySet<string> = new Set()): LexiconIndex {
  const named = entries.map((entry) => ({ entry, names: [entry.zh, entry.en, ...(entry.aliases ?? [])] }));
  const letters = named.reduce((sum, { names }) => names.reduce((length, name) => length + name.length, sum), 0);
  const trie: Trie = { edges: new EdgeTable(letters), owner: [null], common: [false], acronym: [false], starts: new Uint8Array(65536 + PAIRS) };
  const byId = new Map<string, LexiconEntry>();
  for (const { entry, names } of named) {
    byId.set(entry.id, entry);
    const common = new Set(entry.common ?? []);
    for (const name of names) addName(trie, name, entry.id, common.has(name) || name.length === 1 || everyday.has(fold(name)));
  }
  return {
    entry: (id) => byId.get(id),
    idOf: (name) => wholeName(trie, name),
    scan: (text, from, to) => scan(trie, text, from, to),
  };
}

function addName(trie: Trie, name: string, id: string, common: boolean): void {
  const { edges, starts, owner } = trie;
  let at = 0;
  let depth = 0;
  let first = 0;
  for (let i = 0; i < name.length; i++) {
    const unit = foldUnit(name.charCodeAt(i));
    if (unit === 0) continue;
    depth++;
    if (depth === 1) {
      first = unit;
      starts[unit] = (starts[unit] ?? 0) | BEGINS;
    } else if (depth === 2) starts[65536 + pairOf(first, unit)] = 1;
    let next = edges.next(at, unit);
    if (next === 0) {
      next = owner.length;
      edges.add(at, unit, next);
      owner.push(null);
      trie.common.push(false);
      trie.acronym.push(false);
    }
    at = next;
  }
  if (depth === 1) starts[first] = BEGINS | WHOLE;
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

function scan(trie: Trie, text: string, from: number, to: number): Hit[] {
  const hits: Hit[] = [];
  const { starts } = trie;
  let inWord = from > 0 && isWordUnit(text.charCodeAt(from - 1));
  for (let i = from; i < to; ) {
    const unit = text.charCodeAt(i);
    const word = isWordUnit(unit);
    if (!word || !inWord) {
      const folded = foldUnit(unit);
      const start = starts[folded] ?? 0;
      if (start !== 0 && mayBegin(starts, start, folded, text, i, to)) {
        const hit = walk(trie, text, i, to);
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
function walk(trie: Trie, text: string, from: number, limit: number): Hit | null {
  const { edges, owner } = trie;
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
    at = edges.next(at, unit);
    if (at === 0) break;
    if (owner[at] === null) continue;
    const end = wordEnd(text, i + 1, limit, raw);
    if (end < 0) continue;
    best = at;
    to = end;
  }
  const id = owner[best];
  if (to < 0 || id == null) return null;
  return { from, to, id, common: trie.common[best] === true || (trie.acronym[best] === true && !/[A-Z]/.test(text.slice(from, to - 1))) };
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
