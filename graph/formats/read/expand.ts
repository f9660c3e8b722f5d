/** What came in as a list of files: archives, also those within archives, replaced by what is in them. */
import type { Dropped } from "./reader.ts";
import { isZip, unpack, type PackedFile } from "./unpack.ts";

interface Given {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly text?: string;
}

export interface Expanded {
  readonly files: readonly Given[];
  readonly dropped: readonly Dropped[];
  /** The archives that could not be opened, by their paths, each with the reason as a sentence. */
  readonly refused: readonly { readonly name: string; readonly why: string }[];
}

/** Archives within archives are opened this often, no further; deeper ones only where they are the document of one program. */
const DEEPEST = 2;
/** What all archives within one file may hold together. */
const MOST_BYTES = 96 * 1024 * 1024;
const OFFICE = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/container\.xml)$/;

/** The files in what came in; itself where it is no archive. Archives that one program makes for one document become that document. */
export function expand(given: Given): Expanded {
  const spent = { bytes: 0 };
  return open(given, 0, spent);
}

function open(given: Given, depth: number, spent: { bytes: number }): Expanded {
  if (given.bytes === undefined || !isZip(given.bytes)) return { files: [given], dropped: [], refused: [] };
  const { files, dropped, refused } = unpack(given.bytes);
  if (refused !== null) return refuse(given.name, refused);
  spent.bytes += files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (spent.bytes > MOST_BYTES) return refuse(given.name, "Expected an archive that unpacks to at most 96 MB with all archives inside it. Give the part that holds the roadmap.");
  const map = mindMap(files);
  if (map !== undefined) return { files: [{ name: given.name, bytes: map.bytes }], dropped: [], refused: [] };
  if (depth >= DEEPEST) return refuse(given.name, `${given.name} is an archive within archives. Unpack it and give the files inside.`);
  if (files.some(({ name }) => OFFICE.test(name))) return refuse(given.name, "Expected an archive of texts, got a document of an office program or an e-book. Save it as HTML or plain text and give that.");
  if (files.length === 0) return refuse(given.name, "The archive holds no text file. Give one that holds the roadmap as text.");
  const opened = files.map(({ name, bytes }) => open({ name: `${given.name}/${name}`, bytes }, depth + 1, spent));
  return { files: opened.flatMap((each) => each.files), dropped: [...dropped, ...opened.flatMap((each) => each.dropped)], refused: opened.flatMap((each) => each.refused) };
}

function refuse(name: string, why: string): Expanded {
  return { files: [], dropped: [], refused: [{ name, why }] };
}

/** The map in an archive that XMind wrote: since 2020 `content.json`, before that `content.xml` (which newer ones hold with nothing but a warning). */
function mindMap(files: readonly PackedFile[]): PackedFile | undefined {
  const named = (name: string): PackedFile | undefined => files.find((file) => file.name === name);
  if (named("content.json") !== undefined && (named("metadata.json") ?? named("manifest.json")) !== undefined) return named("content.json");
  return (named("META-INF/manifest.xml") ?? named("meta.xml") ?? named("styles.xml")) === undefined || named("mimetype") !== undefined ? undefined : named("content.xml");
}
