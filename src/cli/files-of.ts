/** The files that the arguments of a command stand for: themselves, the documents of a folder, what a pattern matches where no shell has done that. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isHousekeeping } from "../../graph/index.ts";
import { FILE_KINDS } from "../view/files/file-kinds.ts";
import { UnreadableError } from "./unreadable-error.ts";

const READABLE: ReadonlySet<string> = new Set(FILE_KINDS.split(",").filter((kind) => kind.startsWith(".")));
const PATTERN = /[*?]/;

/** In the order of the arguments, those of a folder or pattern by name; "-" and files as they are, also those that do not exist. Throws UnreadableError for a folder or pattern that holds nothing to read. */
export function filesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (path === "-") return [path];
    if (isFolder(path)) return documentsIn(path);
    return PATTERN.test(path) && !existsSync(path) ? matching(path) : [path];
  });
}

/** Whether there is a folder of that name. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** All files below a folder, by their paths in it with "/" between; without what no roadmap can be in. Throws UnreadableError where the folder cannot be read. */
export function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .filter((name) => !isHousekeeping(name))
      .sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    throw new UnreadableError(`Cannot read the folder ${folder}: ${(error as Error).message}. Give a folder that you may read.`);
  }
}

function documentsIn(folder: string): string[] {
  const names = filesIn(folder).filter((name) => READABLE.has(/\.[^./]*$/.exec(name)?.[0].toLowerCase() ?? ""));
  if (names.length === 0) throw new UnreadableError(`${folder} holds no document: expected files like ${[...READABLE].slice(0, 4).join(", ")}. Give a folder with roadmaps, or the path of a file.`);
  return names.map((name) => join(folder, name));
}

/** What a pattern of the last part of a path matches; * is any letters, ? is one. */
function matching(path: string): string[] {
  const [, folder = "", pattern = ""] = /^(.*[\\/])?([^\\/]*)$/.exec(path) ?? [];
  const expression = new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".")}$`, "u");
  const names = isFolder(folder || ".") ? readdirSync(folder || ".").filter((name) => expression.test(name) && (!name.startsWith(".") || pattern.startsWith("."))) : [];
  if (names.length === 0) throw new UnreadableError(`No file is called like ${path}. Give the path of a file or of a folder.`);
  return names.sort((a, b) => (a < b ? -1 : 1)).map((name) => `${folder}${name}`);
}
