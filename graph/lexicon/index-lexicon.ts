/**
 * The lexicon as a trie over folded names, built once: terms are found in running text by longest match,
 * one walk from each word start, so that 梯度下降 wins over 梯度 and "vector database" over "database".
 */
import { fold, foldUnit } from "../text/fold.ts";
import { isDigit, isHan, isLetter } from "../text/characters.ts";
import type { LexiconEntry } from "./entry.ts";
import { NameTrie } from "./name-trie.ts";
import { WaitingNames } from "./waiting-names.ts";

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
  /** The same for the name `[from, to)` of a text, which has no white space at its ends. */
  idAt(text: string, from: number, to: number): string | undefined;
  /** Whether `scan` would find any name in `[from, to)`, the whole text unless told otherwise. */
  knows(text: string, from?: number, to?: number): boolean;
  /** Longest hits from left to right within `[from, to)`, never overlapping. Linear in the length of the range. */
  scan(text: string, from: number, to: number): Hit[];
}

/** Whose a name is. */
interface Owner {
  readonly id: string;
  common: boolean;
  /** The name is written in capitals: "HA" is not "ha", "has". */
  readonly isAcronym: boolean;
  /** A short Latin name that is always written in one word: "to ML" is not TOML. */
  isUnbroken: boolean;
  /** Its capitals tell it from a word: "mAP" is no map, "Can" no CAN. */
  isCapital: boolean;
}

interface Index {
  /** Where the name that was found last ends, and its state: fields, since most who ask for a name want no record of it. */
  end: number;
  state: number;
  readonly trie: NameTrie;
  /** By the state at which the name ends. */
  readonly owners: ReadonlyMap<number, Owner>;
  /** The names that are not in the trie yet. */
  readonly waiting: WaitingNames;
}

/** The index over `entries`; folded names in `everyday` are everyday words whoever owns them, names in `capital` count in capitals only; on a name with several owners the first entry wins (homonyms are told apart later). */
export function indexLexicon(entries: readonly LexiconEntry[], everyday: ReadonlySet<string> = new Set(), capital: ReadonlySet<string> = new Set()): LexiconIndex {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const names: string[] = [];
  const entryOf: LexiconEntry[] = [];
  let letters = 0;
  for (const entry of entries) {
    for (const name of [entry.zh, entry.en, ...(entry.aliases ?? [])]) {
      letters += name.length;
      names.push(name);
      entryOf.push(entry);
    }
  }
  const trie = new NameTrie(names.length, letters);
  const owners = new Map<number, Owner>();
  const waiting = new WaitingNames(names, (index) => {
    const name = names[index] ?? "";
    own(owners, trie.add(name), name, entryOf[index] as LexiconEntry, everyday, capital);
  });
  const index: Index = { end: 0, state: 0, trie, owners, waiting };
  return {
    entry: (id) => byId.get(id),
    idOf: (name) => {
      const text = name.trim();
      return wholeName(index, text, 0, text.length);
    },
    idAt: (text, from, to) => wholeName(index, text, from, to),
    knows: (text, from = 0, to = text.length) => firstName(index, text, from, to) >= 0,
    scan: (text, from, to) => scan(index, text, from, to),
  };
}

function own(owners: Map<number, Owner>, state: number, name: string, entry: LexiconEntry, everyday: ReadonlySet<string>, capital: ReadonlySet<string>): void {
  const common = entry.common?.includes(name) === true || name.length === 1 || everyday.has(fold(name));
  const isUnbroken = /^[A-Za-z\d]{2,6}$/.test(name);
  const isCapital = capital.has(name) || (common && /^[a-z][A-Z]{2}$/.test(name));
  const owner = owners.get(state);
  if (owner === undefined) return void owners.set(state, { id: entry.id, common, isAcronym: /^[A-Z][A-Z\d]{1,4}$/.test(name), isUnbroken, isCapital });
  owner.isUnbroken &&= isUnbroken;
  owner.isCapital &&= isCapital;
  if (owner.id === entry.id) owner.common ||= common;
}

function wholeName(index: Index, text: string, from: number, to: number): string | undefined {
  return beginsAt(index, text, from, to) && index.end === to ? index.owners.get(index.state)?.id : undefined;
}

function scan(index: Index, text: string, from: number, to: number): Hit[] {
  const hits: Hit[] = [];
  for (let at = firstName(index, text, from, to); at >= 0; at = firstName(index, text, index.end, to)) {
    const owner = index.owners.get(index.state) as Owner;
    hits.push({ from: at, to: index.end, id: owner.id, common: owner.common || (owner.isAcronym && !/[A-Z]/.test(text.slice(at, index.end - 1))) });
  }
  return hits;
}

/** Where the name begins that begins first, the longest there; -1 when there is none. Inside a word none begins. */
function firstName(index: Index, text: string, from: number, to: number): number {
  let inWord = from > 0 && isWordUnit(text.charCodeAt(from - 1));
  for (let i = from; i < to; i++) {
    const word = isWordUnit(text.charCodeAt(i));
    if (!(word && inWord) && beginsAt(index, text, i, to)) return i;
    inWord = word;
  }
  return -1;
}

/** Whether a name begins at `at`; its end and state are then the index's. */
function beginsAt(index: Index, text: string, at: number, limit: number): boolean {
  return index.waiting.mayBegin(foldUnit(text.charCodeAt(at)), text, at, limit) && walk(index, text, at, limit);
}

/** What turns the meaning of a name that follows at once. */
const TURNS = "无非半弱自伪";

function isWordUnit(unit: number): boolean {
  return (unit < 0x530 || unit >= 0xff10) && (isLetter(unit) || isDigit(unit));
}

/** Finds the longest name that starts at `from` and ends at a word's end before `limit`. */
function walk(index: Index, text: string, from: number, limit: number): boolean {
  const { trie, owners } = index;
  let at = 0;
  let best = 0;
  let to = -1;
  let isSpaced = false;
  for (let i = from; i < limit; i++) {
    const raw = text.charCodeAt(i);
    if (raw === 10) break;
    const unit = foldUnit(raw);
    if (unit === 0) {
      if (at === 0) return false;
      if (isDashBetween(text, i, raw)) break;
      isSpaced ||= raw === 32;
      continue;
    }
    at = trie.next(at, unit);
    if (at === 0) break;
    if (!trie.isName(at) || (isSpaced && owners.get(at)?.isUnbroken === true)) continue;
    const end = wordEnd(text, i + 1, limit, raw);
    if (end < 0) continue;
    best = at;
    to = end;
  }
  if (best === 0 || (owners.get(best)?.isCapital === true && !/[A-Z]/.test(text.slice(from + 1, to))) || isTurned(text, from)) return false;
  index.end = to;
  index.state = best;
  return true;
}

/** 无监督微调 is no 监督微调, 非线性回归 no 线性回归; 并非线性回归 speaks of it, though. */
function isTurned(text: string, from: number): boolean {
  const sign = text[from - 1];
  if (sign === undefined || !TURNS.includes(sign)) return false;
  return text.startsWith("监督", from) ? true : (sign === "非" || sign === "伪") && !/[并而除若绝莫既是]/.test(text.charAt(from - 2)) && isHan(text.charCodeAt(from));
}

/** A dash with spaces at both sides parts what stands before it from what stands behind: "SQL – joins" is not "SQL joins". */
function isDashBetween(text: string, at: number, unit: number): boolean {
  return (unit === 45 || unit === 0x2013 || unit === 0x2014) && text.charCodeAt(at - 1) === 32 && text.charCodeAt(at + 1) === 32;
}

/** Where the name ends that is matched up to `at`: a plural "s" is taken in, but not behind a single letter ("calculus is" is no Calculus I); -1 inside a word or before a version number. */
function wordEnd(text: string, at: number, limit: number, last: number): number {
  if (at >= limit || isHan(last)) return at;
  if (!isWordUnit(last)) return at;
  const next = text.charCodeAt(at);
  if (isDigit(next) || isVersion(text, at, limit)) return -1;
  if (!isLetter(next)) return at;
  if (next !== 115 || isDigit(last) || (at > 1 && !isWordUnit(text.charCodeAt(at - 2)))) return -1;
  return at + 1 >= limit || !isWordUnit(text.charCodeAt(at + 1)) ? at + 1 : -1;
}

/** "-4" in GPT-4, ".5" in 3.5: digits that continue the name. */
function isVersion(text: string, at: number, limit: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === 45 || unit === 46) && at + 1 < limit && isDigit(text.charCodeAt(at + 1));
}
