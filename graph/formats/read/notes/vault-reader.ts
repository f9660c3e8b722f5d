/**
 * Folders of notes as Obsidian and Logseq keep them: a concept for each note, a stage for each folder. A link between
 * notes is a link; that one note comes before another is only what a property says in so many words
 * (`prerequisites:`, `requires::`, `depends on:`, 前置知识::).
 */
import { buildNotes } from "./build-notes.ts";
import type { FolderReader, Source } from "../reader.ts";

const NOTE = /\.(?:md|markdown)$/i;
const HOUSEKEEPING = /(?:^|\/)\.(?:obsidian|trash)\/|(?:^|\/)logseq\/(?!pages\/)|(?:^|\/)(?:templates?|模板)\//i;

const CONFIG = /(?:^|\/)logseq\/config\.edn$/;

/** A vault is recognised by Obsidian's own folder, or by links between notes in a third of them. */
export const obsidianReader: FolderReader = {
  id: "obsidian",
  title: "a vault of notes (Obsidian)",
  recognise: (sources) => sources.some(({ name }) => /(?:^|\/)\.obsidian\//.test(name)) || isLinked(sources.filter(isNote)),
  takes: (source) => isNote(source) || HOUSEKEEPING.test(source.name),
  nameOf,
  read: (sources) => buildNotes(sources.filter(isNote), nameOf(sources), "obsidian"),
};

/** A graph of Logseq is recognised by its own folder beside `pages`. */
export const logseqReader: FolderReader = {
  id: "logseq",
  title: "a graph of notes (Logseq)",
  recognise: (sources) => sources.some(({ name }) => CONFIG.test(name)) && sources.some(({ name }) => /(?:^|\/)pages\/[^/]+\.md$/.test(name)),
  takes: obsidianReader.takes,
  nameOf,
  read: (sources) => {
    const root = rootOf(sources);
    return buildNotes(sources.filter((source) => isNote(source) && !/^(?:journals|logseq|whiteboards)\//.test(source.name.slice(root.length))), nameOf(sources), "logseq");
  },
};

/** The folder of the graph itself, whatever it is called; "" where it is not given. */
function rootOf(sources: readonly Source[]): string {
  return /^(.*\/)?logseq\/config\.edn$/.exec(sources.find(({ name }) => CONFIG.test(name))?.name ?? "")?.[1] ?? "";
}

function isNote({ name }: Source): boolean {
  return NOTE.test(name) && !HOUSEKEEPING.test(name);
}

function isLinked(notes: readonly Source[]): boolean {
  return notes.length > 2 && notes.filter(({ text }) => /\[\[[^[\]\n]{1,200}\]\]/.test(text)).length * 3 >= notes.length;
}

/** The folder that all have in common. */
function nameOf(sources: readonly Source[]): string {
  const [first, ...others] = sources.map(({ name }) => name.split("/").slice(0, -1));
  const common = (first ?? []).filter((part, at) => others.every((other) => other.slice(0, at + 1).join("/") === (first ?? []).slice(0, at + 1).join("/")) && part !== "");
  return common.join("/") || "notes";
}
