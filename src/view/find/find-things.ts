/** Everything that answers a query, by kind, the best first. Plain scan: some thousand names take a few milliseconds. */
import { type Folded, foldLetters } from "./fold-letters.ts";
import { matchName, matchWithErrors, type NameMatch, RANK, type Spans, toQuery } from "./match-name.ts";

/** "elsewhere" is no thing but the way to look beyond the view at hand. */
export type FoundKind = "concept" | "stage" | "resource" | "note" | "text" | "command" | "elsewhere";

/** What can be found: `labels` are its names, `aliases` whatever else it is called; running text is neither and has `text`. */
export interface Thing {
  readonly kind: FoundKind;
  readonly key: string;
  readonly labels: readonly string[];
  readonly aliases?: readonly string[];
}

export interface Found<T extends Thing> {
  readonly thing: T;
  /** The name that matched, as written, and its letters that did. */
  readonly name: string;
  readonly spans: Spans;
}

export interface FoundGroup<T extends Thing> {
  readonly kind: FoundKind;
  /** How many there are; `hits` are the best of them. */
  readonly count: number;
  readonly hits: readonly Found<T>[];
}

/** What is loaded when plain letters find little. */
export interface Aids {
  readonly pinyin?: (name: string, query: string) => NameMatch | null;
  readonly simple?: (letter: string) => string;
}

const KINDS: readonly FoundKind[] = ["concept", "stage", "resource", "note", "text", "command"];

/** Fewer finds than this are little. */
const LITTLE = 3;

interface Scored<T extends Thing> extends Found<T> {
  readonly score: number;
}

/**
 * At most `most` of each kind. A whole label comes before everything, then whole aliases, then beginnings; a group stands
 * where its best hit does. Pinyin and typing errors are asked only where letters find little; ties go to shorter names,
 * then to the order of `things`. One Latin letter is not looked for in running text.
 */
export function findThings<T extends Thing>(things: readonly T[], text: string, most: number, aids: Aids = {}): readonly FoundGroup<T>[] {
  const query = toQuery(text, aids.simple);
  if (query.folded.text === "") return [];
  const scan = (among: readonly T[], match: (folded: Folded, name: string) => NameMatch | null): Scored<T>[] => among.flatMap((thing) => best(thing, match, aids.simple) ?? []);
  const asked = /^[a-z0-9]$/.test(query.folded.text) ? things.filter(({ kind }) => kind !== "text") : things;
  const found = scan(asked, (name) => matchName(name, query));
  const { pinyin } = aids;
  const rest = (): readonly T[] => {
    const there = new Set(found.map(({ thing }) => thing));
    return things.filter((thing) => !isProse(thing) && !there.has(thing));
  };
  if (pinyin !== undefined && isLittle(found)) found.push(...scan(rest(), (_, name) => pinyin(name, text.trim())));
  if (query.errors > 0 && isLittle(found)) found.push(...scan(rest(), (name) => matchWithErrors(name, query)));
  return grouped(found, most);
}

/** Whether so little was found that more ways of finding are worth their cost. */
export function foundLittle(groups: readonly FoundGroup<Thing>[]): boolean {
  return groups.reduce((sum, { kind, count }) => sum + (kind === "text" ? 0 : count), 0) < LITTLE;
}

/** Running text is matched within only. */
function isProse({ kind }: Thing): boolean {
  return kind === "text" || kind === "note";
}

function isLittle(found: readonly Found<Thing>[]): boolean {
  return found.filter(({ thing }) => thing.kind !== "text").length < LITTLE;
}

/** The thing under that of its names that matches best; undefined where none does. */
function best<T extends Thing>(thing: T, match: (folded: Folded, name: string) => NameMatch | null, simple: Aids["simple"]): Scored<T> | undefined {
  let found: Scored<T> | undefined;
  const look = (name: string, role: number): void => {
    const made = match(foldedOf(name, simple), name);
    if (made === null) return;
    const rank = isProse(thing) ? Math.max(made.rank, RANK.within) : made.rank;
    const score = rank * 4 + role;
    if (found === undefined || score < found.score) found = { thing, name, spans: made.spans, score };
  };
  for (const name of thing.labels) look(name, isProse(thing) ? 2 : 0);
  for (const name of thing.aliases ?? []) look(name, 1);
  return found;
}

function grouped<T extends Thing>(found: readonly Scored<T>[], most: number): readonly FoundGroup<T>[] {
  const groups = KINDS.flatMap((kind) => {
    const all = found.filter(({ thing }) => thing.kind === kind).sort((a, b) => a.score - b.score || (kind === "text" ? 0 : a.name.length - b.name.length));
    return all.length === 0 ? [] : [{ kind, count: all.length, score: all[0]!.score, hits: all.slice(0, most).map(({ thing, name, spans }) => ({ thing, name, spans })) }];
  });
  return groups.sort((a, b) => a.score - b.score).map(({ kind, count, hits }) => ({ kind, count, hits }));
}

const plain = new Map<string, Folded>();
const simpler = new Map<string, Folded>();
const REMEMBERED = 20_000;

/** The folded form, remembered. */
function foldedOf(name: string, simple: Aids["simple"]): Folded {
  const memory = simple === undefined ? plain : simpler;
  const known = memory.get(name);
  if (known !== undefined) return known;
  if (memory.size >= REMEMBERED) memory.clear();
  const made = foldLetters(name, simple);
  memory.set(name, made);
  return made;
}
