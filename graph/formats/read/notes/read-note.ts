/** One note: its name, its properties, what it links to and in which words. */
import { parseDocument } from "yaml";

/** A target of a link with the line of the note on which it stands, 1-based. */
export interface NoteLink {
  readonly target: string;
  readonly line: number;
}

export interface Note {
  readonly links: readonly NoteLink[];
  /** Those that a property calls prerequisites, with the words of that line. */
  readonly requires: readonly (NoteLink & { readonly words: string })[];
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
  readonly title: string;
}

const PREREQUISITES = /^(?:pre-?requisites?|prereqs?|requires?|required|depends[ _-]?on|dependencies|needs|先修|先修课程?|前置|前置知识|前置条件|依赖)$/i;
const PROPERTY = /^\s*(?:[-*]\s+)?\(?\s*\**([\p{L}][\p{L} _-]{0,40}?)\**\s*(?:::|：：)\s*(.+?)\)?$/u;
const WIKI = /!?\[\[([^[\]|#^\n]{1,200})(?:[#^][^[\]|\n]*)?(?:\|[^[\]\n]*)?\]\]/g;
const MARKDOWN = /\[[^[\]\n]*\]\((?!https?:|mailto:|#)<?([^()\n<>]{1,300}?\.md)>?\)/g;
/** Pictures and other files that stand in a note are no notes. */
const ATTACHED = /\.(?:png|jpe?g|gif|webp|bmp|svg|avif|pdf|mp[34]|m4a|mov|webm|wav|ogg|flac|canvas|base|excalidraw)\s*$/i;
const LONGEST_LINE = 5000;
const LONGEST_FRONT = 20_000;

/** The note of a text. Linear. */
export function readNote(text: string): Note {
  const lines = text.split(/\r\n?|\n/);
  const end = lines[0]?.trim() === "---" ? lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) : -1;
  const front = end > 0 ? properties(lines.slice(1, end).join("\n").slice(0, LONGEST_FRONT)) : new Map<string, readonly string[]>();
  const [links, requires]: [NoteLink[], (NoteLink & { words: string })[]] = [[], []];
  const [tags, aliases]: [Set<string>, string[]] = [new Set(), [...(front.get("aliases") ?? []), ...(front.get("alias") ?? [])]];
  for (const tag of [...(front.get("tags") ?? []), ...(front.get("tag") ?? [])]) for (const each of tag.split(/[,，\s]+/)) if (each !== "") tags.add(each.replace(/^#/, ""));
  for (const [key, values] of front) {
    if (!PREREQUISITES.test(key)) continue;
    for (const value of values) for (const target of targetsOf(value)) requires.push({ target, line: lineOf(lines, end, target), words: `${key}: ${value}` });
  }
  const spoken = spokenLines(lines);
  for (let at = Math.max(0, end + 1); at < lines.length; at++) {
    const line = spoken[at] ?? "";
    const property = PROPERTY.exec(line);
    const key = property?.[1]?.trim() ?? "";
    if (PREREQUISITES.test(key)) for (const target of targetsOf(property?.[2] ?? "")) requires.push({ target, line: at + 1, words: line.trim() });
    else if (/^(?:alias|aliases)$/i.test(key)) aliases.push(...(property?.[2] ?? "").split(/[,，]/));
    else {
      for (const match of line.matchAll(WIKI)) if (!ATTACHED.test(match[1] ?? "")) links.push({ target: (match[1] ?? "").trim(), line: at + 1 });
      for (const match of line.matchAll(MARKDOWN)) links.push({ target: decode(match[1] ?? ""), line: at + 1 });
    }
    for (const match of line.matchAll(/(?:^|\s)#(?!\d+\b)([\p{L}\p{N}_/-]{1,80})/gu)) tags.add(match[1] ?? "");
  }
  return { links, requires, tags: [...tags], aliases, title: front.get("title")?.[0] ?? "" };
}

/** The lines without code and without comments (`%%`), in which nothing is meant: links and tags there are examples. Linear. */
function spokenLines(lines: readonly string[]): string[] {
  let [fence, isComment] = ["", false];
  return lines.map((whole) => {
    const line = whole.slice(0, LONGEST_LINE);
    const mark = /^\s*(?:[-*]\s+)?(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
    if (fence !== "") {
      if (mark.startsWith(fence)) fence = "";
      return "";
    }
    if (mark !== "" && !isComment) {
      fence = mark;
      return "";
    }
    const parts = line.split("%%");
    const said = parts.filter((_, at) => (at % 2 === 0) !== isComment).join(" ");
    if (parts.length % 2 === 0) isComment = !isComment;
    return said.replace(/(`+)[^`]+\1/g, " ");
  });
}

/** Links where there are any, else names with commas between. */
function targetsOf(value: string): string[] {
  const wiki = [...value.matchAll(WIKI)].map((match) => (match[1] ?? "").trim());
  const links = [...wiki, ...[...value.matchAll(MARKDOWN)].map((match) => decode(match[1] ?? ""))];
  return links.length > 0 ? links : value.split(/[,，、;；]/).map((name) => name.trim().replace(/^["']|["']$/g, "")).filter((name) => name !== "");
}

function properties(yaml: string): Map<string, readonly string[]> {
  try {
    const value: unknown = parseDocument(yaml, { schema: "failsafe", strict: false, uniqueKeys: false, logLevel: "silent" }).toJS({ maxAliasCount: 0, mapAsMap: true });
    if (!(value instanceof Map)) return new Map();
    return new Map([...value].map(([key, entry]: [unknown, unknown]) => [String(key).toLowerCase(), strings(entry)]));
  } catch {
    return new Map();
  }
}

/** Unquoted `[[A]]` is a list within a list to YAML. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.slice(0, 1000).flatMap((each) => (Array.isArray(each) ? each.filter((inner) => typeof inner === "string").map((inner) => `[[${String(inner)}]]`) : typeof each === "string" ? [each] : [])) : [];
}

function lineOf(lines: readonly string[], end: number, target: string): number {
  const at = lines.slice(0, end).findIndex((line) => line.includes(target));
  return at < 0 ? 1 : at + 1;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
