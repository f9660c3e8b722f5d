/** Files of other programs to roadmaps: unpacked, decoded, recognised by content, read. What `parseDocument` is for texts. */
import { parseDocument, type DocumentInput, type ParsedDocument } from "./atlas.ts";
import { InvalidArgumentError } from "./errors.ts";
import { FOLDER_READERS, READERS } from "./formats/read/readers.ts";
import type { Dropped, Origin, ReadDocument, Reader, ReadResult, Source, Tally } from "./formats/read/reader.ts";
import { losses, tallies } from "./formats/read/tally.ts";
import { toSource } from "./formats/read/to-source.ts";
import { expand } from "./formats/read/expand.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import { decodeText, type Encoding } from "./parse/decode-text.ts";

/** A document with the way back: which line of which file each of its lines came from. */
export interface ImportedDocument extends ParsedDocument {
  readonly origins: readonly Origin[];
}

/** One file, or one folder that is read as a whole. */
export interface Imported {
  /** As it came in: a path, or that of an archive and the path within it. */
  readonly name: string;
  /** The id of the kind it was read as; null where it could not be read at all, and `diagnostics` then says why. */
  readonly kind: string | null;
  /** The kind with its article, as it stands in a sentence; "" for none. */
  readonly title: string;
  readonly documents: readonly ImportedDocument[];
  /** What was found, counted over all documents. */
  readonly found: readonly Tally[];
  /** What was in the file and is not in the roadmaps, with the reason. */
  readonly dropped: readonly Dropped[];
  /** Faults of the file. Those of a single roadmap are in the roadmap. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface ImportOptions {
  /** The id of a kind to read every file as, whatever it looks like. */
  readonly as?: string;
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
export function importFiles(inputs: readonly DocumentInput[], { as }: ImportOptions = {}): Imported[] {
  if (as !== undefined && !IMPORT_KINDS.includes(as)) throw new InvalidArgumentError(`There is no kind "${as}" of files. Expected one of: ${IMPORT_KINDS.join(", ")}.`);
  const failures: Imported[] = [];
  const sources: Decoded[] = [];
  const unpacked: Dropped[] = [];
  for (const input of inputs) {
    const { files, dropped, refused } = expand(input);
    if (refused !== null) failures.push(unread(input.name, [{ code: "bad-archive", severity: "error", message: refused, line: 1, column: 1 }]));
    unpacked.push(...dropped);
    for (const file of files) {
      const decoded = decode(file);
      if (decoded.diagnostics.some(({ severity }) => severity === "error")) failures.push(unread(file.name, decoded.diagnostics));
      else sources.push(decoded);
    }
  }
  const results = readAll(sources, as);
  return withDropped([...results, ...failures], unpacked);
}

interface Decoded {
  readonly source: Source;
  readonly encoding: Encoding;
  readonly diagnostics: readonly Diagnostic[];
}

function decode({ name, bytes, text }: DocumentInput): Decoded {
  const decoded = bytes === undefined ? { text: text ?? "", encoding: "utf-8" as const, diagnostics: [] } : decodeText(bytes);
  return { source: toSource(name, decoded.text), encoding: decoded.encoding, diagnostics: decoded.diagnostics };
}

/** A folder that one of the folder readers knows is read as one; everything else file by file. */
function readAll(decoded: readonly Decoded[], as: string | undefined): Imported[] {
  const sources = decoded.map(({ source }) => source);
  const folder = FOLDER_READERS.find((reader) => (as === undefined ? sources.length > 1 && reader.recognise(sources) : reader.id === as));
  const taken = new Set(folder === undefined ? [] : sources.filter((source) => folder.takes(source)));
  const whole = folder === undefined || taken.size === 0 ? [] : [toImported(folder.nameOf([...taken]), folder, folder.read([...taken]), decoded.filter(({ source }) => taken.has(source)))];
  const single = decoded.filter(({ source }) => !taken.has(source)).map((each) => {
    const reader = (as === undefined ? undefined : READERS.find(({ id }) => id === as)) ?? readerOf(each.source);
    return toImported(each.source.name, reader, reader.read(each.source), [each]);
  });
  return [...whole, ...single];
}

function readerOf(source: Source): Reader {
  return READERS.find((reader) => reader.recognise(source)) ?? (READERS.at(-1) as Reader);
}

function toImported(name: string, { id, title }: { readonly id: string; readonly title: string }, result: ReadResult, from: readonly Decoded[]): Imported {
  const encoding = from[0]?.encoding ?? "utf-8";
  const documents = result.documents.map((document) => toDocument(document, encoding));
  const diagnostics = [...from.flatMap((each) => each.diagnostics), ...result.diagnostics];
  return { name, kind: id, title, documents, found: [...counted(documents), ...result.found], dropped: result.dropped, diagnostics };
}

function toDocument({ name, text, roadmaps, origins }: ReadDocument, encoding: Encoding): ImportedDocument {
  if (roadmaps !== null) return { name, encoding, text, roadmaps, diagnostics: [], origins };
  return { ...parseDocument({ name, text }), encoding, origins };
}

/** What all kinds have in common. */
function counted(documents: readonly ImportedDocument[]): Tally[] {
  const roadmaps = documents.flatMap((document) => document.roadmaps);
  const sum = (count: (roadmap: (typeof roadmaps)[number]) => number): number => roadmaps.reduce((total, roadmap) => total + count(roadmap), 0);
  return tallies(
    [roadmaps.length, "roadmap", "roadmaps"],
    [sum(({ stages }) => stages.length), "stage", "stages"],
    [sum(({ concepts }) => concepts.length), "concept", "concepts"],
    [sum(({ prerequisites }) => prerequisites.filter(({ basis }) => basis === "stated").length), "stated prerequisite", "stated prerequisites"],
    [sum(({ prerequisites }) => prerequisites.filter(({ basis }) => basis !== "stated").length), "arrow of order", "arrows of order"],
    [sum(({ parts }) => parts.length), "part", "parts"],
    [sum(({ choices }) => choices.length), "choice", "choices"],
    [sum(({ resources }) => resources.length), "resource", "resources"],
  );
}

function unread(name: string, diagnostics: readonly Diagnostic[]): Imported {
  return { name, kind: null, title: "", documents: [], found: [], dropped: [], diagnostics };
}

/** What unpacking left aside is told with the first result, once. */
function withDropped(all: readonly Imported[], dropped: readonly Dropped[]): Imported[] {
  const count = dropped.reduce((sum, each) => sum + each.count, 0);
  const [first] = dropped;
  if (first === undefined) return [...all];
  const told = losses([count, first.one, first.many, first.why]);
  return all.map((each, at) => (at === 0 ? { ...each, dropped: [...each.dropped, ...told] } : each));
}
