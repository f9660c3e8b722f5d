/** A file's bytes, unless there are too many of them. */

const MEGABYTE = 1024 * 1024;
/** In megabytes; larger files are not read: the parser would refuse them too. */
const LARGEST_FILE = 20;
/** Bytes of memory that reading takes for a byte of text at worst: a table of one name in a million rows. */
const MEMORY_FOR_A_BYTE = 250;

type FileRead = { readonly bytes: Uint8Array } | { readonly problem: "too-large"; readonly limit: number } | { readonly problem: "unreadable" };

/** The bytes of a file, or why there are none; `limit` is in megabytes. Never throws. */
export async function readFile(file: File): Promise<FileRead> {
  const limit = largestFile();
  if (file.size > limit * MEGABYTE) return { problem: "too-large", limit };
  try {
    return { bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { problem: "unreadable" };
  }
}

/** In whole megabytes, one at least. In Chromium, which alone tells how much memory there is, a worker that runs out of it ends the page too. */
function largestFile(): number {
  const { memory } = performance as Performance & { readonly memory?: { readonly jsHeapSizeLimit: number } };
  return memory === undefined ? LARGEST_FILE : Math.max(1, Math.min(LARGEST_FILE, Math.floor(memory.jsHeapSizeLimit / MEMORY_FOR_A_BYTE / MEGABYTE)));
}
