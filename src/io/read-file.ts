/** A file's bytes, unless there are too many of them. */

/** Larger files are not read: the parser would refuse them too. */
const LARGEST_FILE = 20 * 1024 * 1024;

type FileRead = { readonly bytes: Uint8Array } | { readonly problem: "too-large" | "unreadable" };

/** The bytes of a file, or why there are none. Never throws. */
export async function readFile(file: File): Promise<FileRead> {
  if (file.size > LARGEST_FILE) return { problem: "too-large" };
  try {
    return { bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { problem: "unreadable" };
  }
}
