/** The seam between a file of another program and roadmaps: what is known of the file, and what a reader makes of it. */
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Roadmap } from "../../model/roadmap.ts";
import type { JsonValue } from "./parse-json.ts";

/** A file as it came in: decoded, and looked at as far as telling kinds apart takes. */
export interface Source {
  /** Path within the folder or archive, "/" between; for a single file its name. */
  readonly name: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** The local name of the first element of XML or HTML, in small letters; "" where the text begins otherwise. */
  readonly root: string;
  /** The text's value where all of it is JSON and at most 512 deep; otherwise undefined. */
  readonly json: JsonValue | undefined;
}

/** So many of one sort: `one` and `many` name it ("link", "links"). */
export interface Tally {
  readonly count: number;
  readonly one: string;
  readonly many: string;
}

/** Something that was in the file and is not in the roadmaps; `why` is a sentence. */
export interface Dropped extends Tally {
  readonly why: string;
}

/** From `line` of the document's text on, up to the next origin, the words come from `fileLine` of `file`; null where the file has no lines that one could look up. */
export interface Origin {
  readonly line: number;
  readonly file: string;
  readonly fileLine: number | null;
}

/** A text to read and quote. `roadmaps` null: the text says it all and is read like any other; otherwise the file said what is what, and all places are those of `text`. */
export interface ReadDocument {
  readonly name: string;
  readonly text: string;
  readonly roadmaps: readonly Roadmap[] | null;
  /** By line; empty where `text` is the file's own. */
  readonly origins: readonly Origin[];
}

/** What a reader made of its files. `found` counts what only this kind of file has ("dashed line"); concepts and the like are counted by the caller. */
export interface ReadResult {
  readonly documents: readonly ReadDocument[];
  readonly found: readonly Tally[];
  readonly dropped: readonly Dropped[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A kind of file that can be read. Neither function throws on any source, and both take time near linear in it. */
export interface Reader {
  readonly id: string;
  /** With its article, as it stands in a sentence: "an OPML outline". */
  readonly title: string;
  /** Whether the content is of this kind; the name may decide between kinds of equal content, never alone. */
  readonly recognise: (source: Source) => boolean;
  readonly read: (source: Source) => ReadResult;
}

/** A kind of folder that is read as a whole. */
export interface FolderReader {
  readonly id: string;
  readonly title: string;
  /** Whether these files together are such a folder. */
  readonly recognise: (sources: readonly Source[]) => boolean;
  /** Which of its files it reads; the others are read one by one. */
  readonly takes: (source: Source) => boolean;
  readonly nameOf: (sources: readonly Source[]) => string;
  readonly read: (sources: readonly Source[]) => ReadResult;
}
