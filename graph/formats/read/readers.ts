/** The kinds of files that can be read, the most particular first: a new one is a file beside this and a line below. */
import { dataReader } from "./data-reader.ts";
import { freemindReader } from "./freemind-reader.ts";
import { GRAPH_READERS } from "./graph-readers.ts";
import { logseqReader, obsidianReader } from "./notes/vault-reader.ts";
import { opmlReader } from "./opml-reader.ts";
import { pageReader } from "./page/page-reader.ts";
import type { FolderReader, Reader } from "./reader.ts";
import { roadmapFileReader } from "./roadmap-file-reader.ts";
import { balsamiqReader } from "./roadmap-sh/balsamiq-reader.ts";
import { roadmapShContentReader } from "./roadmap-sh/content-reader.ts";
import { roadmapShReader } from "./roadmap-sh/roadmap-sh-reader.ts";
import { markdownTextReader, plainTextReader } from "./text-readers.ts";
import { xmindReader } from "./xmind-reader.ts";

/** In the order in which they are asked; the last takes any text. */
export const READERS: readonly Reader[] = [
  roadmapFileReader,
  roadmapShReader,
  balsamiqReader,
  xmindReader,
  opmlReader,
  freemindReader,
  pageReader,
  ...GRAPH_READERS,
  dataReader,
  markdownTextReader,
  plainTextReader,
];

/** Folders that are read as a whole. */
export const FOLDER_READERS: readonly FolderReader[] = [logseqReader, obsidianReader, roadmapShContentReader];
