/** The built-in roadmaps, read from the Markdown files that are shipped beside the program. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ParsedDocument } from "../../graph/index.ts";
import { readDocuments } from "./read-documents.ts";
import { UnreadableError } from "./unreadable-error.ts";

/** The built-in documents, by file name. Throws UnreadableError when the files are not where the program is. */
export function builtInDocuments(): ParsedDocument[] {
  const here = dirname(fileURLToPath(import.meta.url));
  const folder = [join(here, "roadmaps"), join(here, "../public/roadmaps"), join(here, "../../public/roadmaps")].find((path) => existsSync(path));
  if (folder === undefined) throw new UnreadableError("The built-in roadmaps are not beside the program: expected a folder `roadmaps`. Build again with `npm run build`.");
  const files = readdirSync(folder).filter((name) => name.endsWith(".md")).sort();
  return readDocuments(files.map((name) => join(folder, name)));
}
