/** Reads files in several threads. What is answered does not depend on how many there are, nor on which is ready first. */
import { Worker } from "node:worker_threads";
import type { ParsedDocument } from "../../graph/index.ts";
import { InterruptedError } from "./interrupted-error.ts";

/** What one file came to: its documents, or why there are none. */
export type FileRead = { readonly documents: readonly ParsedDocument[] } | { readonly unreadable: string };

export interface ThreadOptions {
  /** At most so many; never more than there are files. */
  readonly threads: number;
  /** Whether documents come with the text that their places refer to; without, it is empty and takes no memory. */
  readonly isTextKept: boolean;
  /** Called with the number of files that are done. */
  readonly onRead?: (count: number) => void;
  readonly signal?: AbortSignal;
  /** The program of a thread; that beside this one unless told. */
  readonly script?: URL;
}

/** The answer of a thread of `reading-thread.ts`. */
type Answer = { readonly documents: string } | { readonly unreadable: string };

/**
 * What each file came to, in the order of the files. A thread that dies takes its file with it and no other: the next file has
 * a new thread. Each thread holds one file at a time. Rejects with InterruptedError when `signal` is aborted; no thread outlives the answer.
 */
export async function readInThreads(files: readonly string[], { threads, isTextKept, onRead, signal, script = new URL("reading-thread.js", import.meta.url) }: ThreadOptions): Promise<FileRead[]> {
  const read: FileRead[] = [];
  let [next, done] = [0, 0];
  const work = async (): Promise<void> => {
    let thread: Worker | undefined;
    while (next < files.length && signal?.aborted !== true) {
      const at = next++;
      thread ??= new Worker(script);
      const answer = await ask(thread, { file: files[at]!, isTextKept }, signal);
      if (answer instanceof Error) thread = undefined;
      read[at] = answer instanceof Error ? { unreadable: `Cannot read ${files[at]}: the thread that read it ended (${answer.message}). The other files are not affected.` } : "documents" in answer ? { documents: JSON.parse(answer.documents) as ParsedDocument[] } : answer;
      onRead?.(++done);
    }
    await thread?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(threads, files.length) }, work));
  if (signal?.aborted === true) throw new InterruptedError(`Stopped after ${done} of ${files.length} files: nothing was written.`);
  return read;
}

/** The thread's answer, or why it ended without one. */
function ask(thread: Worker, question: { readonly file: string; readonly isTextKept: boolean }, signal: AbortSignal | undefined): Promise<Answer | Error> {
  return new Promise((resolve) => {
    const stop = (): void => void thread.terminate();
    const fail = (error: unknown): void => settle(error instanceof Error ? error : new Error(String(error)));
    const end = (code: number): void => settle(new Error(`exit code ${code}`));
    const settle = (answer: Answer | Error): void => {
      thread.off("message", settle).off("error", fail).off("exit", end);
      signal?.removeEventListener("abort", stop);
      resolve(answer);
    };
    thread.on("message", settle).on("error", fail).on("exit", end);
    signal?.addEventListener("abort", stop);
    thread.postMessage(question);
  });
}
