/** What a file that came in became, whichever reader read it: documents, what was found, what was dropped, what is wrong. */
import { parseDocument, type DocumentInput, type ParsedDocument } from "./atlas.ts";
import type { Dropped, Origin, ReadDocument, ReadResult, Source, Tally } from "./formats/read/reader.ts";
import { tallies } from "./formats/read/tally.ts";
import { toSource } from "./formats/read/to-source.ts";
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

/** A file as text, with what was noticed on the way. */
export interface Decoded {
  readonly source: Source;
  readonly encoding: Encoding;
  readonly diagnostics: readonly Diagnostic[];
}

/** The text of what came in. Never throws; linear. */
export function decodeInput({ name, bytes, text }: DocumentInput): Decoded {
  const decoded = bytes === undefined ? { text: text ?? "", encoding: "utf-8" as const, diagnostics: [] } : decodeText(bytes);
  return { source: toSource(name, decoded.text), encoding: decoded.encoding, diagnostics: decoded.diagnostics };
}

/** What a reader made of its files, its texts read as roadmaps. */
export function toImported(name: string, { id, title }: { readonly id: string; readonly title: string }, result: ReadResult, from: readonly Decoded[]): Imported {
  const encoding = from[0]?.encoding ?? "utf-8";
  const documents = result.documents.map((document) => toDocument(document, encoding));
  const diagnostics = [...from.flatMap((each) => each.diagnostics), ...result.diagnostics];
  return { name, kind: id, title, documents, found: [...counted(documents), ...result.found], dropped: result.dropped, diagnostics };
}

/** A file that could not be read at all, and why. */
export function unread(name: string, diagnostics: readonly Diagnostic[]): Imported {
  return { name, kind: null, title: "", documents: [], found: [], dropped: [], diagnostics };
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
