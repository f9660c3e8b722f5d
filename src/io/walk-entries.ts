/** Dropped folders as the files in them. */

/** More than this are not walked: somebody dropped a whole disk. */
const MOST_FILES = 5001;

/** All files, each named by its path from what was dropped, "/" between. Entries that cannot be read are left out. */
export async function walkEntries(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const files: File[] = [];
  const waiting = [...entries].reverse();
  while (waiting.length > 0 && files.length < MOST_FILES) {
    const entry = waiting.pop()!;
    try {
      if (entry.isFile) files.push(await fileOf(entry as FileSystemFileEntry));
      else waiting.push(...(await entriesOf(entry as FileSystemDirectoryEntry)).reverse());
    } catch {
      continue;
    }
  }
  return files;
}

async function fileOf(entry: FileSystemFileEntry): Promise<File> {
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  return new File([file], entry.fullPath.replace(/^\//, ""), { type: file.type });
}

/** A reader of folders hands them over in portions, an empty one at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0 || all.length > MOST_FILES) return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...some);
  }
}
