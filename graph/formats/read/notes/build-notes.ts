/** A folder of notes as one roadmap. */
import { groupBy } from "../../../text/group-by.ts";
import { buildRoadmap, type DraftArrow, type DraftConcept, type DraftGroup } from "../build-roadmap.ts";
import type { ReadResult, Source } from "../reader.ts";
import { losses, tallies } from "../tally.ts";
import { readNote, type Note } from "./read-note.ts";

interface NamedNote extends Note {
  /** Path without the ending, within the folder. */
  readonly path: string;
  readonly name: string;
}

/** The roadmap of the notes; those that are only links to what nobody wrote are concepts too where a property needs them. Near-linear. */
export function buildNotes(sources: readonly Source[], folder: string, kind: "obsidian" | "logseq"): ReadResult {
  const notes = sources.map((source): NamedNote => {
    const path = source.name.slice(folder === "notes" ? 0 : folder.length + 1).replace(/\.(?:md|markdown)$/i, "");
    const name = (path.split("/").at(-1) ?? path).replace(kind === "logseq" ? /___|%2F/gi : /$^/, "/");
    return { ...readNote(source.text), path, name };
  });
  const find = finder(notes);
  const concepts: DraftConcept[] = notes.map((note) => ({ key: note.path, label: note.title || note.name, group: groupOf(note.path, kind), aliases: [...note.aliases, ...(note.title === "" ? [] : [note.name])], ...(note.tags.length === 0 ? {} : { note: note.tags.map((tag) => `#${tag}`).join(" ") }) }));
  const unwritten = new Map<string, DraftConcept>();
  const arrows: DraftArrow[] = [];
  let [links, dead] = [0, 0];
  for (const note of notes) {
    for (const { target, words } of note.requires) {
      const before = find(target) ?? `? ${target}`;
      if (find(target) === undefined) unwritten.set(before, { key: before, label: (target.split("/").at(-1) ?? target).replace(/\.md$/i, ""), group: null });
      arrows.push({ before, after: note.path, basis: "stated", words });
    }
    const needed = new Set(note.requires.map(({ target }) => find(target)));
    for (const { target } of note.links) {
      const found = find(target);
      if (found === undefined) dead++;
      else if (!needed.has(found)) links++;
    }
  }
  const { document, loops } = buildRoadmap({ title: folder.split("/").at(-1) ?? folder, groups: groupsOf(concepts), concepts: [...concepts, ...unwritten.values()], arrows }, folder);
  return {
    documents: [document],
    found: tallies([notes.length, "note", "notes"], [new Set(notes.flatMap(({ tags }) => tags)).size, "tag", "tags"], [arrows.length, "prerequisite in a property", "prerequisites in properties"]),
    dropped: losses(
      [links, "link between notes", "links between notes", "A link does not say that one note comes before the other; a property such as prerequisites: does."],
      [dead, "link to no note", "links to no note", "There is no note of that name in the folder."],
      [loops, "note that needs itself", "notes that need themselves", "Nothing can come before itself."],
    ),
    diagnostics: [],
  };
}

/** The note that a link means: by path, else by name or alias, as the programs themselves find it. */
function finder(notes: readonly NamedNote[]): (target: string) => string | undefined {
  const key = (text: string): string => text.trim().replace(/^\.\.?\//g, "").replace(/\.md$/i, "").normalize("NFC").toLowerCase();
  const byPath = new Map(notes.map((note) => [key(note.path), note.path]));
  const byName = new Map<string, string>();
  for (const note of notes) for (const name of [note.name, note.title, ...note.aliases]) if (name !== "" && !byName.has(key(name))) byName.set(key(name), note.path);
  return (target) => byPath.get(key(target)) ?? byName.get(key(target)) ?? byName.get(key(target.split("/").at(-1) ?? ""));
}

/** Folders are groups, but for Logseq's own. */
function groupOf(path: string, kind: "obsidian" | "logseq"): string | null {
  const parent = path.split("/").slice(0, -1).join("/");
  return parent === "" || (kind === "logseq" && parent === "pages") ? null : parent;
}

function groupsOf(concepts: readonly DraftConcept[]): DraftGroup[] {
  const paths = new Set<string>();
  for (const group of groupBy(concepts, (concept) => concept.group).keys()) {
    if (group === null) continue;
    const parts = group.split("/").slice(0, 64);
    for (let count = 1; count <= parts.length; count++) paths.add(parts.slice(0, count).join("/"));
  }
  return [...paths].sort().map((path) => ({ key: path, title: path.split("/").at(-1) ?? path, parent: path.includes("/") ? path.split("/").slice(0, -1).join("/") : null }));
}
