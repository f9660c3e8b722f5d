/** What commands about any number of roadmaps begin with: files read in threads, one that fails reported by name, the rest read all the same. */
import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { getHeapStatistics } from "node:v8";
import type { Command } from "commander";
import { builtInDocuments } from "./built-in.ts";
import { filesOf } from "./files-of.ts";
import { wholeNumber } from "./learner-options.ts";
import { memoryNote } from "./memory-note.ts";
import { sayFew } from "./notices.ts";
import { say } from "./output.ts";
import type { Progress } from "./progress.ts";
import { readDocuments, refuseInputTwice } from "./read-documents.ts";
import { readInThreads, type FileRead, type ThreadOptions } from "./read-in-threads.ts";
import { roadmapsIn, type RoadmapsRead } from "./read-roadmaps.ts";
import { UnreadableError } from "./unreadable-error.ts";

/** What a thread reads while another one starts. Bytes. */
const BYTES_A_THREAD = 300_000;

export interface ManyOptions {
  readonly roadmap?: string;
  readonly corrections?: string;
  readonly threads?: number;
  readonly quiet?: boolean;
}

/** Adds the options that are about threads and their progress. */
export function addThreadOptions(command: Command): Command {
  return command
    .option("--threads <n>", "how many files are read at once (default: as many as the machine has cores and there is work for)", wholeNumber)
    .option("-q, --quiet", "say nothing about the progress, which is shown where standard error is a terminal");
}

/**
 * As `readRoadmaps`, in threads where there is enough to read. A file that cannot be read is said on stderr by name and leaves
 * the others as they are. The texts of documents are kept only where corrections need them. Throws InterruptedError on Ctrl-C.
 */
export async function readMany(paths: readonly string[], { roadmap, corrections, threads }: ManyOptions, progress: Progress): Promise<RoadmapsRead> {
  if (paths.length === 0) return roadmapsIn(builtInDocuments(), roadmap, corrections);
  const files = filesOf(paths);
  refuseInputTwice(files);
  const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
  const note = memoryNote(bytes, getHeapStatistics().heap_size_limit);
  if (note !== null) say(note);
  const read = await readFiles(files, threads ?? threadsFor(bytes), { isTextKept: corrections !== undefined, onRead: (count) => progress.count("Reading files", count, files.length) }).finally(() => progress.end());
  sayFew(read.flatMap((each) => ("unreadable" in each ? [each.unreadable] : [])), "file that cannot be read", "files that cannot be read");
  const { unreadable, ...rest } = roadmapsIn(read.flatMap((each) => ("documents" in each ? each.documents : [])), roadmap, corrections);
  return { ...rest, unreadable: unreadable || read.some((each) => "unreadable" in each) };
}

/** As many threads as have enough of so many bytes to read to be worth their start. */
function threadsFor(bytes: number): number {
  return Math.min(availableParallelism(), Math.floor(bytes / BYTES_A_THREAD));
}

/** In bytes; 0 for standard input and for what cannot be looked at, which reading will tell. */
function sizeOf(file: string): number {
  try {
    return file === "-" ? 0 : statSync(file).size;
  } catch {
    return 0;
  }
}

/** Standard input is read here, and so is everything where there are no threads. */
async function readFiles(files: readonly string[], threads: number, options: Omit<ThreadOptions, "threads" | "signal">): Promise<FileRead[]> {
  if (threads === 0) return files.map(readHere);
  const here = files.map((file) => (file === "-" ? readHere(file) : undefined));
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once("SIGINT", stop);
  const there = await readInThreads(files.filter((file) => file !== "-"), { ...options, threads, signal: stopping.signal }).finally(() => process.off("SIGINT", stop));
  return here.map((read) => read ?? there.shift()!);
}

function readHere(file: string): FileRead {
  try {
    return { documents: readDocuments([file]) };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { unreadable: error.message };
  }
}
