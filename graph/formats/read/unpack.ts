/**
 * Archives to files, within limits that no honest roadmap reaches: a small archive that unpacks to gigabytes is refused
 * by the sizes it declares, and one that lies about them is cut off where it said it would end.
 * ZIP by fflate; its index at the end names every entry before anything is unpacked.
 */
import { unzipSync, type UnzipFileInfo } from "fflate";
import { byCodePoint } from "../../text/by-code-point.ts";
import type { Dropped } from "./reader.ts";
import { losses } from "./tally.ts";

export interface PackedFile {
  /** Path within the archive, "/" between. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Unpacked {
  /** Sorted by name; what no reader could want (folders, pictures, housekeeping) is not among them. */
  readonly files: readonly PackedFile[];
  readonly dropped: readonly Dropped[];
  /** Why nothing was unpacked, as a sentence; null where it was. */
  readonly refused: string | null;
}

const MOST_ENTRIES = 5000;
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_RATIO = 400;
const SMALL = 1024 * 1024;
const OTHER = /\.(?:png|jpe?g|gif|webp|bmp|ico|svg|mp[34]|m4a|mov|webm|wav|ogg|pdf|css|m?js|map|ttf|otf|woff2?|exe|dll|so)$/i;
const HOUSEKEEPING = /(?:^|\/)(?:__MACOSX|\.git|\.trash|node_modules|\.DS_Store|Thumbs\.db|desktop\.ini)(?:\/|$)/i;

/** Whether the bytes begin like a ZIP archive. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** The files of a ZIP archive. Never throws; unpacks at most 64 MB. */
export function unpack(bytes: Uint8Array): Unpacked {
  const [taken, other]: [UnzipFileInfo[], UnzipFileInfo[]] = [[], []];
  let entries = 0;
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        if (++entries <= MOST_ENTRIES && !entry.name.endsWith("/") && !HOUSEKEEPING.test(entry.name)) (isWanted(entry) ? taken : other).push(entry);
        return false;
      },
    });
    const refused = refusal(entries, taken, bytes.length);
    if (refused !== null) return { files: [], dropped: [], refused };
    const wanted = new Set(taken.map((entry) => entry.name));
    const unzipped = unzipSync(bytes, { filter: (entry) => wanted.has(entry.name) });
    const files = Object.entries(unzipped).map(([name, content]) => ({ name: nameOf(name), bytes: content }));
    return {
      files: files.sort((a, b) => byCodePoint(a.name, b.name)),
      dropped: losses([other.length, "file that is no text", "files that are no text", "Pictures, programs and styles hold no roadmap that could be read."]),
      refused: null,
    };
  } catch (error) {
    return { files: [], dropped: [], refused: `The archive is damaged or of a kind that cannot be unpacked (${error instanceof Error ? error.message : "unknown fault"}). Unpack it and give the files inside.` };
  }
}

function isWanted({ name, compression }: UnzipFileInfo): boolean {
  return !OTHER.test(name) && (compression === 0 || compression === 8);
}

function refusal(entries: number, taken: readonly UnzipFileInfo[], packed: number): string | null {
  const total = taken.reduce((sum, entry) => sum + entry.originalSize, 0);
  if (entries > MOST_ENTRIES) return `Expected an archive of at most ${MOST_ENTRIES} entries, got ${entries}. Give the part that holds the roadmap.`;
  if (total > MOST_BYTES) return `Expected an archive that unpacks to at most 64 MB, got ${Math.ceil(total / 1024 / 1024)} MB. Give the part that holds the roadmap.`;
  if (total > SMALL && total > packed * MOST_RATIO) return `The archive would unpack to ${Math.round(total / packed)} times its size, which no archive of texts does. Unpack it and give the files inside.`;
  return null;
}

/** Names that are not marked as UTF-8 come with a letter a byte; many are UTF-8 all the same, those from Chinese Windows are GB18030. */
function nameOf(name: string): string {
  const path = name.replace(/\\/g, "/");
  if (!/[\u0080-\u00ff]/.test(path) || /[^\u0000-\u00ff]/.test(path)) return path;
  const bytes = Uint8Array.from(path, (letter) => letter.charCodeAt(0));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
