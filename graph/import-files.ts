/** Files of other programs to roadmaps: unpacked, decoded, recognised by content, read. What `parseDocument` is for texts. */
import type { DocumentInput } from "./atlas.ts";
import { InvalidArgumentError } from "./errors.ts";
import { FOLDER_READERS, READERS } from "./formats/read/readers.ts";
import type { Dropped, Reader, Source } from "./formats/read/reader.ts";
import { losses } from "./formats/read/tally.ts";
import { toSource } from "./formats/read/to-source.ts";
import { expand } from "./formats/read/expand.ts";
import { type Decoded, decodeInput, type Imported, toImported, unread } from "./imported.ts";

export interface ImportOptions {
  /** The id of a kind to read every file as, whatever it looks like. */
  readonly as?: string;
  /** Kinds of single files and folders, by the `name` that `Imported` gives them. */
  readonly kinds?: Readonly<Record<string, string>>;
  /** Told after each file: so many of so many are read. */
  readonly onRead?: (done: number, all: number) => void;
}

/** The ids of the kinds that `importFiles` knows, in the order in which they are tried. */
export const IMPORT_KINDS: readonly string[] = [...FOLDER_READERS, ...READERS].map(({ id }) => id);

/** What can be told of a text before it is read: the id and title of its kind. Linear. */
export function recogniseFormat(text: string, name: string): { readonly kind: string; readonly title: string } {
  const { id, title } = readerOf(toSource(name, text));
  return { kind: id, title };
}

/**
 * The files and archives as roadmaps, in the order of their names within each. Never throws on any content; near-linear.
 * Throws InvalidArgumentError for a kind that does not exist.
 */
export function importFiles(inputs: readonly DocumentInput[], options: ImportOptions = {}): Imported[] {
  for (const kind of [options.as, ...Object.values(options.kinds ?? {})]) {
    if (kind !== undefined && !IMPORT_KINDS.includes(kind)) throw new InvalidArgumentError(`There is no kind "${kind}" of files. Expected one of: ${IMPORT_KINDS.join(", ")}.`);
  }
  const failures: Imported[] = [];
  const sources: Decoded[] = [];
  const unpacked: Dropped[] = [];
  for (const input of inputs) {
    const { files, dropped, refused } = expand(input);
    for (const { name, why } of refused) failures.push(unread(name, [{ code: "bad-archive", severity: "error", message: why, line: 1, column: 1 }]));
    unpacked.push(...dropped);
    for (const file of files) {
      const decoded = decodeInput(file);
      if (decoded.diagnostics.some(({ severity }) => severity === "error")) failures.push(unread(file.name, decoded.diagnostics));
      else sources.push(decoded);
    }
  }
  const results = readAll(sources, options);
  return withDropped([...results, ...failures], unpacked);
}

/** A folder that one of the folder readers knows is read as one; everything else file by file. */
function readAll(decoded: readonly Decoded[], { as, kinds = {}, onRead }: ImportOptions): Imported[] {
  const sources = decoded.map(({ source }) => source);
  const guessed = FOLDER_READERS.find((reader) => (as === undefined ? sources.length > 1 && reader.recognise(sources) : reader.id === as));
  const within = guessed === undefined ? [] : sources.filter((source) => guessed.takes(source));
  const wanted = within.length === 0 ? undefined : own(kinds, guessed!.nameOf(within));
  const folder = within.length === 0 ? undefined : wanted === undefined ? guessed : FOLDER_READERS.find(({ id }) => id === wanted);
  const taken = new Set(folder === undefined ? [] : within.filter((source) => folder.takes(source)));
  let done = taken.size;
  const whole = folder === undefined || taken.size === 0 ? [] : [toImported(folder.nameOf([...taken]), folder, folder.read([...taken]), decoded.filter(({ source }) => taken.has(source)))];
  if (done > 0) onRead?.(done, sources.length);
  const single = decoded.filter(({ source }) => !taken.has(source)).map((each) => {
    const kind = own(kinds, each.source.name) ?? (within.includes(each.source) ? wanted : undefined) ?? as;
    const reader = READERS.find(({ id }) => id === kind) ?? readerOf(each.source);
    const read = toImported(each.source.name, reader, reader.read(each.source), [each]);
    onRead?.((done += 1), sources.length);
    return read;
  });
  return [...whole, ...single];
}

function own(kinds: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}

function readerOf(source: Source): Reader {
  return READERS.find((reader) => reader.recognise(source)) ?? (READERS.at(-1) as Reader);
}

/** What unpacking left aside is told with the first result, once. */
function withDropped(all: readonly Imported[], dropped: readonly Dropped[]): Imported[] {
  const count = dropped.reduce((sum, each) => sum + each.count, 0);
  const [first] = dropped;
  if (first === undefined) return [...all];
  const told = losses([count, first.one, first.many, first.why]);
  return all.map((each, at) => (at === 0 ? { ...each, dropped: [...each.dropped, ...told] } : each));
}
